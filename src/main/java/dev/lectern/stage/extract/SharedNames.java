package dev.lectern.stage.extract;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds names that belong to two terms, so that a mention could mean either. Two names clash if something can be written
 * that both would be found in; names whose years do not meet never clash, nor do those whose letters tell them apart.
 */
final class SharedNames {

    private record Claim(Term term, Alias name) {

        boolean isHeadword() {
            return name.equals(Alias.of(term.headword()));
        }
    }

    private SharedNames() {}

    /** Reports headwords that stand twice, and names that two terms share where not exactly one is the default. */
    static void report(List<Term> terms, Consumer<Diagnostic> problems) {
        Map<String, List<Claim>> claims = new TreeMap<>();
        for (Term term : terms) {
            for (Alias name : term.names()) {
                claims.computeIfAbsent(folded(name).toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(new Claim(term, name));
            }
        }
        Set<String> told = new HashSet<>();
        claims.values().forEach(sharers -> report(sharers, told, problems));
    }

    private static void report(List<Claim> claims, Set<String> told, Consumer<Diagnostic> problems) {
        for (int later = 1; later < claims.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Claim first = claims.get(earlier);
                Claim second = claims.get(later);
                boolean areTwo = !first.term().id().equals(second.term().id());
                if (areTwo && clash(first.name(), second.name()) && isTold(first, second, told)) {
                    report(first, second, problems);
                }
            }
        }
    }

    private static boolean isTold(Claim first, Claim second, Set<String> told) {
        return told.add(first.term().id() + " " + second.term().id() + " " + folded(second.name()));
    }

    private static void report(Claim first, Claim second, Consumer<Diagnostic> problems) {
        Location place = second.term().location();
        String owner = "the term \"" + first.term().id() + "\" (" + first.term().location().file() + ")";
        if (first.isHeadword() && second.isHeadword()) {
            problems.accept(Diagnostic.error(
                    "glossary-headword-shared",
                    place,
                    "\"" + second.name().text() + "\" is already the name of " + owner,
                    "make one term of the two, or name them apart"));
        } else if (first.term().preferred() == second.term().preferred()) {
            problems.accept(Diagnostic.error(
                    "glossary-alias-shared",
                    place,
                    "\"" + second.name().text() + "\" already belongs to " + owner,
                    first.term().preferred()
                            ? "let only one of the two be the default"
                            : "take it from one, or write \"default: true\" in the one that is usually meant"));
        }
    }

    private static boolean clash(Alias one, Alias other) {
        return meetInTime(one, other) && (accepts(one, folded(other)) || accepts(other, folded(one)));
    }

    private static boolean meetInTime(Alias one, Alias other) {
        return one.since().orElse(Integer.MIN_VALUE) <= other.until().orElse(Integer.MAX_VALUE)
                && other.since().orElse(Integer.MIN_VALUE) <= one.until().orElse(Integer.MAX_VALUE);
    }

    /** Tells whether a name is found where something is so written; the two are the same but for their letters' case. */
    private static boolean accepts(Alias name, String written) {
        String own = folded(name);
        if (own.equals(written)) {
            return true;
        }
        return switch (name.letters()) {
            case EXACT -> false;
            case ANY -> true;
            case BY_SHAPE -> acceptsByShape(own, written);
        };
    }

    private static boolean acceptsByShape(String own, String written) {
        boolean isSmall = own.equals(own.toLowerCase(Locale.ROOT));
        boolean isAcronym = own.equals(own.toUpperCase(Locale.ROOT));
        if (isSmall) {
            return Character.isUpperCase(written.codePointAt(0)) && !written.equals(written.toUpperCase(Locale.ROOT));
        }
        return !isAcronym && written.equals(own.toUpperCase(Locale.ROOT));
    }

    private static String folded(Alias name) {
        return Folding.fold(name.text()).text();
    }
}
