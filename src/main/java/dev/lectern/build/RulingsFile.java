package dev.lectern.build;

import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
import dev.lectern.model.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The contents of {@code seeds/ties.yaml}: what the editor says of ties and accounts.
 *
 * @param rulings what is to be done
 * @param places where each tie and account is named
 */
record RulingsFile(Rulings rulings, Map<String, Location> places) {

    /** Reads the file; a value at fault costs itself. */
    static RulingsFile of(Setting.Mapping section, Consumer<Diagnostic> problems) {
        SettingReader settings = new SettingReader(section, problems);
        settings.allow(List.of("confirm", "silence", "rename"));
        Map<String, Location> places = new TreeMap<>();
        TreeSet<String> confirmed = new TreeSet<>();
        TreeSet<String> silenced = new TreeSet<>();
        TreeSet<String> phrases = new TreeSet<>();
        Map<String, String> subjects = new TreeMap<>();
        for (SettingReader one : settings.sections("confirm", List.of("tie", "reason"))) {
            demand(one, List.of("tie"));
            named(one, "tie", places).ifPresent(confirmed::add);
        }
        for (SettingReader one : settings.sections("silence", List.of("tie", "account", "phrase", "reason"))) {
            demand(one, List.of("tie", "account", "phrase"));
            named(one, "tie", places).ifPresent(silenced::add);
            named(one, "account", places).ifPresent(silenced::add);
            one.line("phrase").ifPresent(phrases::add);
        }
        for (SettingReader one : settings.sections("rename", List.of("account", "subject", "reason"))) {
            demand(one, List.of("account"));
            demand(one, List.of("subject"));
            Optional<String> subject = one.line("subject");
            named(one, "account", places).ifPresent(id -> subject.ifPresent(words -> subjects.put(id, words)));
        }
        return new RulingsFile(new Rulings(confirmed, silenced, phrases, subjects), places);
    }

    /** Returns a warning for each tie and account that is named and is not there. */
    List<Diagnostic> unknown(Ties ties) {
        List<String> known = new ArrayList<>();
        ties.all().stream().map(Tie::id).forEach(known::add);
        ties.accounts().stream().map(Account::id).forEach(known::add);
        return places.entrySet().stream()
                .filter(named -> ties.unknown().contains(named.getKey()))
                .map(named -> Diagnostic.warning(
                        "tie-unknown",
                        named.getValue(),
                        "\"" + named.getKey() + "\" names no tie and no account",
                        EditDistance.nearest(named.getKey(), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("a sentence may have changed, and its id with it; take the line out, or write"
                                        + " the new id")))
                .toList();
    }

    /** Reports a section that says none of these. */
    private static void demand(SettingReader section, List<String> keys) {
        if (keys.stream().allMatch(key -> section.said(key).isEmpty())) {
            section.report(
                    "setting-missing",
                    section.section().location(),
                    "this has no \"" + String.join("\", \"", keys) + "\"",
                    "write the id of what is meant, or take it out");
        }
    }

    /** Returns the id that is named; it may be written as in an address. */
    private static Optional<String> named(SettingReader section, String key, Map<String, Location> places) {
        Optional<String> name = section.line(key).map(id -> id.startsWith("tie_") ? "t-" + id.substring(4) : id);
        name.ifPresent(id -> places.put(id, section.location(key)));
        return name;
    }
}
