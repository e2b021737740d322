package dev.lectern.stage.render.cite;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes RIS (Research Information Systems, "RIS Format Specifications"): a tag of two letters, two spaces, a hyphen and
 * a space, then the value on one line; lines end in CR LF.
 */
final class Ris {

    private Ris() {}

    static String write(List<Citation> citations) {
        return citations.stream().map(Ris::entry).collect(Collectors.joining("\r\n"));
    }

    private static String entry(Citation citation) {
        StringBuilder entry = new StringBuilder();
        tag(entry, "TY", citation.isPublished() ? "NEWS" : "ELEC");
        tag(entry, "ID", citation.key());
        tag(entry, "TI", citation.title());
        citation.authors().forEach(author -> tag(entry, "AU", author));
        citation.publisher().ifPresent(publisher -> tag(entry, "T2", publisher));
        citation.published().ifPresent(day -> {
            tag(entry, "PY", Integer.toString(day.getYear()));
            tag(
                    entry,
                    "DA",
                    String.format(
                            Locale.ROOT, "%04d/%02d/%02d/", day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        });
        tag(entry, "LA", citation.language());
        citation.address().ifPresent(address -> tag(entry, "UR", address));
        tag(entry, "ER", "");
        return entry.toString();
    }

    private static void tag(StringBuilder entry, String tag, String value) {
        entry.append(tag).append("  - ").append(value).append("\r\n");
    }
}
