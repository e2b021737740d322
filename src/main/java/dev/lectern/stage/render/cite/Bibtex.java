package dev.lectern.stage.render.cite;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes BibTeX (Patashnik, "BibTeXing", 1988) in UTF-8. What appeared somewhere is an {@code @article} of it, all else
 * is {@code @misc}. Titles stand in two pairs of braces, so that no style changes their capital letters.
 */
final class Bibtex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Names that BibTeX would take apart wrongly: with a comma, or with the word that parts names. */
    private static final Pattern ONE_NAME =
            Pattern.compile("[,\u060C\uFF0C{}]|(?:^|\\s)(?:and|others)(?:\\s|$)", Pattern.CASE_INSENSITIVE);

    private Bibtex() {}

    static String write(List<Citation> citations) {
        return citations.stream().map(Bibtex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Citation citation) {
        StringJoiner entry = new StringJoiner(
                ",\n  ", (citation.isPublished() ? "@article{" : "@misc{") + citation.key() + ",\n  ", "\n}\n");
        entry.add("title = {{" + escaped(citation.title()) + "}}");
        if (!citation.authors().isEmpty()) {
            entry.add("author = {"
                    + citation.authors().stream().map(Bibtex::name).collect(Collectors.joining(" and ")) + "}");
        }
        citation.publisher().ifPresent(publisher -> entry.add("journal = {" + escaped(publisher) + "}"));
        citation.published().ifPresent(day -> {
            entry.add("year = {" + day.getYear() + "}");
            entry.add("month = " + MONTHS.get(day.getMonthValue() - 1));
            entry.add("day = {" + day.getDayOfMonth() + "}");
        });
        citation.address().ifPresent(address -> entry.add("url = {" + address(address) + "}"));
        entry.add("language = {" + escaped(citation.language()) + "}");
        return entry.toString();
    }

    private static String name(String name) {
        return ONE_NAME.matcher(name).find() ? "{" + escaped(name) + "}" : escaped(name);
    }

    /** Writes the characters that mean something in TeX so that they stand for themselves. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(code -> {
            switch (code) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '#', '$', '%', '&', '_' -> escaped.append('\\').appendCodePoint(code);
                default -> escaped.appendCodePoint(code);
            }
        });
        return escaped.toString();
    }

    /** An address is read by {@code \\url}, which takes all but braces, backslashes and spaces as they are. */
    private static String address(String address) {
        return address.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }
}
