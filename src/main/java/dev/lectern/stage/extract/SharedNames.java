package dev.lectern.stage.extract;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds names that belong to two terms, so that a mention could mean either. Two names clash if something can be written
 * that both would be found in; names whose years do not meet never clash, nor do those whose letters tell them apart.
 */
final class SharedNames {

    private record Claim(Term term, Alias name, Location place) {

        boolean isHeadword() {
            return name.equals(Alias.of(term.headword()));
        }

        boolean clashesWith(Claim other) {
            return !term.id().equals(other.term.id()) && clash(name, other.name);
        }
    }

    private SharedNames() {}

    /** Reports headwords that stand twice, and names that several terms share where not exactly one is the default. */
    static void report(List<Entry> entries, Consumer<Diagnostic> problems) {
        Map<String, List<Claim>> claims = new TreeMap<>();
        for (Entry entry : entries) {
            List<Alias> names = entry.term().names();
            for (int at = 0; at < names.size(); at++) {
                Alias name = names.get(at);
                claims.computeIfAbsent(folded(name).toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(new Claim(entry.term(), name, entry.places().get(at)));
            }
        }
        claims.values().forEach(sharers -> sharers.forEach(claim -> report(claim, sharers, problems)));
    }

    /** Reports a claim against the first of those made before it. */
    private static void report(Claim claim, List<Claim> sharers, Consumer<Diagnostic> problems) {
        sharers.subList(0, sharers.indexOf(claim)).stream()
                .filter(claim::clashesWith)
                .findFirst()
                .ifPresent(first -> {
                    long defaults = sharers.stream()
                            .filter(other -> other.equals(claim) || claim.clashesWith(other))
                            .filter(other -> other.term().preferred())
                            .map(other -> other.term().id())
                            .distinct()
                            .count();
                    report(claim, first, defaults, problems);
                });
    }

    private static void report(Claim claim, Claim first, long defaults, Consumer<Diagnostic> problems) {
        String name = "\"" + claim.name().text() + "\"";
        String owner =
                "the term \"" + first.term().id() + "\" (" + first.place().file() + ")";
        if (claim.isHeadword() && first.isHeadword()) {
            problems.accept(Diagnostic.error(
                    "glossary-headword-shared",
                    claim.place(),
                    name + " is already the name of " + owner,
                    "make one term of the two, or name them apart"));
        } else if (defaults != 1) {
            problems.accept(Diagnostic.error(
                    "glossary-alias-shared",
                    claim.place(),
                    "alias " + name + " already belongs to " + owner,
                    defaults == 0
                            ? "take it from one, or write \"default: true\" in the one that is usually meant"
                            : "let only one of them be the default"));
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
        return Folding.folded(name.text());
    }
}
