package dev.lectern.guides;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command that a guide has its reader type, and the answer that it shows.
 *
 * @param document the file, and the line of the command in it
 * @param command what is typed, all lines of it
 * @param answer the lines shown below it
 * @param manner what is done with it
 * @param reason why it is not run, where it is not
 */
record Step(String document, String command, List<String> answer, Manner manner, String reason) {

    /** What a test does with a command. */
    enum Manner {
        /** It is run and has to end. */
        RUN,
        /** It is begun, and left alone once it has answered. */
        LEFT_RUNNING,
        /** It cannot be run here. */
        NOT_RUN
    }

    private static final Pattern VARYING =
            Pattern.compile("…|(?<=· )\\d+\\.\\d+ s|(?<=localhost:)4040|(?<=127\\.0\\.0\\.1:)4040"
                    + "|\\d+(?= files (?:checked|removed))");

    /** Says whether it shows the status with which the command before it ended. */
    boolean showsStatus() {
        return command.equals("echo $?");
    }

    /**
     * Says whether this is what was answered. An ellipsis stands for anything within a line, and alone on a line for any
     * number of lines; durations, the port and the number of files may be others.
     */
    boolean isAnsweredBy(String said) {
        String shown = answer.stream()
                .map(line -> line.equals("…") ? "(?:.*\n)*?" : asPattern(line) + "\n")
                .collect(Collectors.joining());
        String actual = said.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
        return Pattern.matches(shown, actual);
    }

    private static String asPattern(String line) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (var varying : VARYING.matcher(line).results().toList()) {
            pattern.append(Pattern.quote(line.substring(from, varying.start())));
            pattern.append(
                    varying.group().equals("…")
                            ? ".*"
                            : varying.group().chars().allMatch(Character::isDigit)
                                    ? "\\d+"
                                    : "[\\d.]+ (?:ms|s|min(?: \\d+ s)?)");
            from = varying.end();
        }
        return pattern.append(Pattern.quote(line.substring(from))).toString();
    }
}
