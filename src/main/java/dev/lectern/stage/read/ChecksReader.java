package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.ProblemCodes;
import dev.lectern.model.diagnostic.Severities;
import dev.lectern.model.diagnostic.ShortCode;
import dev.lectern.model.diagnostic.Verdict;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SettingReader;
import dev.lectern.model.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads how bad each problem is held to be: verdicts under codes, or under patterns in which {@code *} stands for any
 * letters. A code goes before a pattern, a longer pattern before a shorter.
 */
final class ChecksReader {

    private final SettingReader checks;
    private final Supplier<ProblemCodes> codes;

    ChecksReader(SettingReader checks, Supplier<ProblemCodes> codes) {
        this.checks = checks;
        this.codes = codes;
    }

    /** Returns the severities; what is at fault is reported and costs itself. */
    Severities read() {
        Setting.Mapping section = checks.section();
        if (section.keys().isEmpty()) {
            return Severities.AS_FOUND;
        }
        ProblemCodes known = codes.get();
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        List<String> byWeight = section.keys().keySet().stream()
                .sorted(Comparator.comparing(ChecksReader::isPattern)
                        .reversed()
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
        for (String key : byWeight) {
            Location place = section.keys().getOrDefault(key, section.location());
            List<String> meant = isPattern(key) ? matching(key, known) : List.of(code(key, known));
            if (!known.all().containsAll(meant) || meant.isEmpty()) {
                reportUnknown(key, place, known);
            } else {
                checks.choice(key, Verdict.byWord()).ifPresent(verdict -> put(key, meant, verdict, known, verdicts));
            }
        }
        return new Severities(verdicts);
    }

    /** A pattern lowers what can be lowered; a code that cannot be is told. */
    private void put(
            String key, List<String> meant, Verdict verdict, ProblemCodes known, SortedMap<String, Verdict> verdicts) {
        for (String code : meant) {
            if (verdict == Verdict.ERROR || !known.stopping().contains(code)) {
                verdicts.put(code, verdict);
            } else if (!isPattern(key)) {
                checks.report(
                        "check-fixed",
                        checks.location(key),
                        "\"" + code + "\" cannot be lowered to \"" + verdict.word() + "\", as it stops the run",
                        "take the line out; lectern explain " + code + " says how to mend the fault");
            }
        }
    }

    private void reportUnknown(String key, Location location, ProblemCodes known) {
        checks.report(
                "check-unknown",
                location,
                isPattern(key) ? "no code is of the pattern \"" + key + "\"" : "\"" + key + "\" is not a known code",
                EditDistance.nearest(key, known.all())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("lectern explain lists the codes"));
    }

    private static String code(String key, ProblemCodes known) {
        return known.all().contains(key) ? key : ShortCode.full(key);
    }

    private static boolean isPattern(String key) {
        return key.indexOf('*') >= 0;
    }

    private static List<String> matching(String key, ProblemCodes known) {
        Pattern pattern = Pattern.compile("\\Q" + key.replace("*", "\\E.*\\Q") + "\\E");
        return known.all().stream()
                .filter(code -> pattern.matcher(code).matches()
                        || ShortCode.of(code)
                                .filter(one -> pattern.matcher(one.id()).matches())
                                .isPresent())
                .toList();
    }
}
