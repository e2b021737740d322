package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.RichText;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of a block of raw HTML: its words, by the element they stand in. Nothing else of it is kept. One pass.
 */
final class HtmlPieces {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*+>");
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("figcaption", Kind.CAPTION),
            Map.entry("caption", Kind.CAPTION),
            Map.entry("blockquote", Kind.QUOTE),
            Map.entry("li", Kind.LIST_ITEM),
            Map.entry("tr", Kind.TABLE_ROW),
            Map.entry("h1", Kind.HEADING),
            Map.entry("h2", Kind.HEADING),
            Map.entry("h3", Kind.HEADING),
            Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING),
            Map.entry("h6", Kind.HEADING));
    private static final List<String> PARTING = List.of(
            "p", "div", "section", "article", "figure", "ul", "ol", "table", "details", "summary", "aside", "header",
            "footer", "center", "dl", "dt", "dd", "pre", "main", "nav", "thead", "tbody", "hr");

    private final String html;
    private final int offset;
    private final LineIndex lines;
    private final List<Piece> pieces = new ArrayList<>();

    /** An element whose words are being gathered. */
    private record Open(Kind kind, int level, boolean head) {}

    private HtmlPieces(String html, int offset, LineIndex lines) {
        this.html = html;
        this.offset = offset;
        this.lines = lines;
    }

    /** Returns the pieces of a block that begins at an offset of the text. */
    static List<Piece> of(String html, int offset, LineIndex lines) {
        HtmlPieces reader = new HtmlPieces(html, offset, lines);
        reader.read();
        return reader.pieces;
    }

    private void read() {
        Matcher tag = TAG.matcher(html);
        Open open = new Open(Kind.PARAGRAPH, 0, false);
        int from = 0;
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            boolean closing = !tag.group(1).isEmpty();
            boolean isHeadCell = name.equals("th") && open.kind() == Kind.TABLE_ROW;
            if (KINDS.containsKey(name)) {
                add(from, tag.start(), open);
                from = tag.end();
                open = closing ? new Open(Kind.PARAGRAPH, 0, false) : opened(name);
            } else if (PARTING.contains(name) && open.kind() != Kind.TABLE_ROW) {
                add(from, tag.start(), open);
                from = tag.end();
            } else if (isHeadCell) {
                open = new Open(Kind.TABLE_ROW, 0, true);
            }
        }
        add(from, html.length(), open);
    }

    private static Open opened(String name) {
        Optional<Kind> kind = Optional.ofNullable(KINDS.get(name));
        int level = kind.filter(Kind.HEADING::equals).isPresent() ? name.charAt(1) - '0' : 0;
        return new Open(kind.orElse(Kind.PARAGRAPH), level, false);
    }

    private void add(int from, int to, Open open) {
        String source = html.substring(from, to);
        String words = open.kind() == Kind.TABLE_ROW ? cells(source) : HtmlText.of(source);
        if (!words.isBlank()) {
            int start = from;
            while (Character.isWhitespace(html.charAt(start))) {
                start++;
            }
            pieces.add(new Piece(
                    open.kind(),
                    RichText.plain(words),
                    lines.between(offset + start, offset + to),
                    open.level(),
                    open.head()));
        }
    }

    private static String cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("(?i)</t[dh]\\s*>")) {
            cells.add(HtmlText.of(cell));
        }
        return String.join("\t", cells).strip();
    }
}
