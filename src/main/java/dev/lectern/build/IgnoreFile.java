package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.ProblemCodes;
import dev.lectern.model.diagnostic.ShortCode;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Lines;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.SettingReader;
import dev.lectern.model.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The contents of {@code seeds/ignored.yaml}: which messages the editor does not want, each with its reason.
 *
 * @param entries in the order of the file
 * @param lines the lines of the files in which an entry looks for words, by path
 */
record IgnoreFile(List<Entry> entries, Map<String, List<String>> lines) {

    private static final List<String> KEYS = List.of("code", "file", "line", "words", "reason");

    /**
     * One entry.
     *
     * @param file the path of a message, in which {@code *} stands for anything; without a slash, the name alone
     * @param line counted from one; empty for any
     * @param words stand in the message or in the line it speaks of; empty for any
     * @param place where it stands
     */
    record Entry(
            String code, String file, Optional<Integer> line, Optional<String> words, String reason, Location place) {

        private boolean isOn(String path) {
            String name = file.contains("/") ? path : path.substring(path.lastIndexOf('/') + 1);
            return Pattern.matches("\\Q" + file.replace("*", "\\E.*\\Q") + "\\E", name);
        }
    }

    /** Reads the file; an entry at fault is told and counts for nothing. */
    static IgnoreFile of(Seeds seeds, Consumer<Diagnostic> problems) {
        if (seeds.ignored().keys().isEmpty()) {
            return new IgnoreFile(List.of(), Map.of());
        }
        SettingReader settings = new SettingReader(seeds.ignored(), problems);
        settings.allow(List.of("ignore"));
        ProblemCodes known = ProblemGuide.known();
        List<Entry> entries = settings.sections("ignore", KEYS).stream()
                .flatMap(section -> entry(section, known).stream())
                .toList();
        Map<String, List<String>> lines = new TreeMap<>();
        Stream.of(seeds.articles(), seeds.glossary(), seeds.notes())
                .flatMap(List::stream)
                .map(Document::file)
                .filter(file ->
                        entries.stream().anyMatch(entry -> entry.words().isPresent() && entry.isOn(file.path())))
                .forEach(file -> lines.put(file.path(), Lines.of(file.text())));
        return new IgnoreFile(entries, lines);
    }

    private static Optional<Entry> entry(SettingReader section, ProblemCodes known) {
        Optional<String> code = demanded(section, "code", "write the code in square brackets at the end of the message")
                .map(ShortCode::full)
                .filter(name -> canBeIgnored(section, name, known));
        Optional<String> file = demanded(section, "file", "write the path of the message; * stands for anything");
        Optional<Integer> line = section.value("line", IgnoreFile::number, "the number of a line", "write one from 1");
        Optional<String> reason = demanded(section, "reason", "say why, for those who read this later");
        return code.isEmpty()
                        || file.isEmpty()
                        || reason.isEmpty()
                        || line.isPresent() != section.said("line").isPresent()
                ? Optional.empty()
                : Optional.of(new Entry(
                        code.get(),
                        file.get(),
                        line,
                        section.line("words"),
                        reason.get(),
                        section.section().location()));
    }

    private static Optional<String> demanded(SettingReader section, String key, String hint) {
        if (section.said(key).isEmpty()) {
            section.report("setting-missing", section.section().location(), "this entry has no \"" + key + "\"", hint);
        }
        return section.line(key);
    }

    private static boolean canBeIgnored(SettingReader section, String code, ProblemCodes known) {
        if (!known.all().contains(code)) {
            section.report(
                    "check-unknown",
                    section.location("code"),
                    "\"" + code + "\" is not a known code",
                    EditDistance.nearest(code, known.all())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("lectern explain lists the codes"));
            return false;
        }
        if (known.stopping().contains(code)) {
            section.report(
                    "check-fixed",
                    section.location("code"),
                    "\"" + code + "\" cannot be ignored, as it stops the run",
                    "take the entry out; lectern explain " + code + " says how to mend the fault");
            return false;
        }
        return true;
    }

    private static Optional<Integer> number(String written) {
        try {
            return Optional.of(Integer.valueOf(written)).filter(number -> number > 0);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Returns why a message is not wanted, if it is not. */
    Optional<String> reason(Diagnostic found) {
        return entries.stream()
                .filter(entry -> covers(entry, found))
                .map(Entry::reason)
                .findFirst();
    }

    /**
     * Returns a warning for each entry that no message is of.
     *
     * @param sought the codes that were looked for; of others nothing can be said
     */
    List<Diagnostic> unused(List<Diagnostic> found, Predicate<String> sought) {
        List<Diagnostic> unused = new ArrayList<>();
        for (Entry entry : entries) {
            if (sought.test(entry.code()) && found.stream().noneMatch(one -> covers(entry, one))) {
                unused.add(Diagnostic.warning(
                        "ignore-unused",
                        entry.place(),
                        "there is no \"" + entry.code() + "\" in \"" + entry.file() + "\""
                                + entry.line().map(line -> " on line " + line).orElse("") + " to ignore",
                        found.stream()
                                .filter(one -> one.code().equals(entry.code())
                                        && entry.isOn(one.location().file()))
                                .findFirst()
                                .map(near -> "there is one at " + near.location() + ": " + near.message())
                                .orElse("take the entry out, or mend its file, line or words")));
            }
        }
        return unused;
    }

    private boolean covers(Entry entry, Diagnostic found) {
        Location place = found.location();
        return entry.code().equals(found.code())
                && entry.isOn(place.file())
                && entry.line().map(line -> line == place.line()).orElse(true)
                && entry.words()
                        .map(words ->
                                found.message().contains(words) || line(place).contains(words))
                        .orElse(true);
    }

    private String line(Location place) {
        List<String> whole = lines.getOrDefault(place.file(), List.of());
        return place.line() == 0 || place.line() > whole.size() ? "" : whole.get(place.line() - 1);
    }
}
