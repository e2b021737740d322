package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Span;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Lays the parser's tree out flat. */
final class BlockCollector {

    /** What kramdown puts a table of contents in the place of. */
    private static final String CONTENTS = "toc";

    private final LineIndex lines;
    private final Document document;
    private final boolean isArticle;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Makes a collector of one text.
     *
     * @param isArticle whether pictures and lines broken by hand are looked for
     */
    BlockCollector(Document document, LineIndex lines, boolean isArticle) {
        this.document = document;
        this.lines = lines;
        this.isArticle = isArticle;
    }

    /** Returns the pieces of a document, in order. */
    List<Piece> collect() {
        children(document, Kind.PARAGRAPH, 0);
        return pieces;
    }

    private void children(Node parent, Kind kind, int depth) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, kind, depth);
        }
    }

    private void block(Node node, Kind kind, int depth) {
        if (node instanceof Paragraph) {
            paragraph(node, kind);
        } else if (node instanceof Heading heading) {
            add(Kind.HEADING, text(heading), lines.of(node), heading.getLevel(), false);
        } else if (node instanceof BlockQuote) {
            quote(node, depth);
        } else if (node instanceof ListBlock list) {
            list(list, kind, depth);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            code(node);
        } else if (node instanceof HtmlBlockBase) {
            html(node, kind);
        } else if (node instanceof TableBlock) {
            new TableRows(document, lines).of(node).forEach(pieces::add);
        } else if (node instanceof FootnoteBlock note) {
            footnote(note);
        } else if (node instanceof Reference) {
            String source = node.getChars().toString().strip();
            add(Kind.LINK_ADDRESS, RichText.plain(isArticle ? source : ""), lines.of(node), 0, false);
        } else {
            children(node, kind, depth);
        }
    }

    private void paragraph(Node node, Kind kind) {
        if (isArticle && kind == Kind.PARAGRAPH) {
            pieces.addAll(ParagraphPieces.of(document, node, lines));
        } else {
            add(kind, text(node), lines.of(node), 0, false);
        }
    }

    private RichText text(Node node) {
        return isArticle
                ? InlineText.withoutPictures(document, node.getFirstChild(), null)
                : InlineText.of(document, node);
    }

    private void html(Node node, Kind kind) {
        String source = node.getChars().toString();
        if (isArticle) {
            HtmlPieces.of(source, node.getStartOffset(), lines).forEach(pieces::add);
        } else {
            add(kind, RichText.plain(HtmlText.of(source)), lines.of(node), 0, false);
        }
    }

    /** A call-out says so in brackets; one that calls itself a quotation is one. */
    private void quote(Node node, int depth) {
        int first = pieces.size();
        children(node, Kind.QUOTE, depth);
        if (isArticle && pieces.size() > first) {
            Callout.of(pieces.get(first)).ifPresent(callout -> {
                List<Piece> quoted = pieces.subList(first, pieces.size());
                List<Piece> applied = callout.applied(quoted, firstLine(node));
                quoted.clear();
                pieces.addAll(applied);
            });
        }
    }

    /** How long the words on the first line of a quotation are. */
    private int firstLine(Node quote) {
        Node paragraph = quote.getFirstChild();
        Node end = paragraph == null ? null : paragraph.getFirstChild();
        while (end != null && !(end instanceof SoftLineBreak) && !(end instanceof HardLineBreak)) {
            end = end.getNext();
        }
        return paragraph == null || paragraph.getFirstChild() == null
                ? 0
                : InlineText.withoutPictures(document, paragraph.getFirstChild(), end)
                        .text()
                        .length();
    }

    private void footnote(FootnoteBlock note) {
        int first = pieces.size();
        children(note, Kind.FOOTNOTE, 0);
        if (pieces.size() > first) {
            Piece piece = pieces.get(first);
            String name = note.getFootnoteOrdinal() > 0
                    ? Integer.toString(note.getFootnoteOrdinal())
                    : note.getText().toString();
            RichText numbered = Texts.opening(piece.text(), 0, "[" + name + "] ");
            LineRange range = lines.of(note);
            LineRange own = new LineRange(range.first(), piece.lines().last());
            int order = note.getFootnoteOrdinal() > 0 ? note.getFootnoteOrdinal() : Integer.MAX_VALUE;
            pieces.set(first, new Piece(piece.kind(), numbered, own, 0, piece.marked()));
            for (int at = first; at < pieces.size(); at++) {
                Piece part = pieces.get(at);
                if (part.kind() == Kind.FOOTNOTE) {
                    pieces.set(at, new Piece(part.kind(), part.text(), part.lines(), order, part.marked()));
                }
            }
        }
    }

    private void code(Node node) {
        String text = node instanceof FencedCodeBlock fenced
                ? fenced.getContentChars().normalizeEOL()
                : ((IndentedCodeBlock) node).getContentChars().normalizeEOL();
        if (!text.isBlank()) {
            pieces.add(new Piece(Kind.CODE, RichText.plain(text.stripTrailing()), lines.of(node), 0, false));
        }
    }

    private void list(ListBlock list, Kind kind, int depth) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof DefinitionTerm) {
                Node inner = item.getFirstChild() instanceof Paragraph ? item.getFirstChild() : item;
                add(Kind.PARAGRAPH, strong(text(inner)), lines.of(item), 0, false);
            } else if (item instanceof ListItem) {
                item(item, list instanceof OrderedList, kind, depth);
            }
        }
    }

    /** The first paragraph of an item is the item; whatever else it holds follows as pieces of their own. */
    private void item(Node item, boolean ordered, Kind kind, int depth) {
        Node first = item.getFirstChild();
        boolean hasText = first instanceof Paragraph;
        if (hasText) {
            LineRange range = new LineRange(
                    lines.of(item).first(),
                    Math.max(lines.of(item).first(), lines.of(first).last()));
            Kind own = kind == Kind.FOOTNOTE ? kind : Kind.LIST_ITEM;
            RichText text = ticked(text(first));
            boolean isContents = isArticle && text.text().equalsIgnoreCase(CONTENTS);
            add(isContents ? Kind.TAGS : own, text, range, depth, ordered);
        }
        for (Node rest = hasText ? first.getNext() : first; rest != null; rest = rest.getNext()) {
            block(rest, kind, depth + 1);
        }
    }

    /** A task's box is shown as a character. */
    private static RichText ticked(RichText text) {
        if (text.text().startsWith("[ ] ")) {
            return Texts.opening(text, 3, "☐");
        }
        boolean done = text.text().startsWith("[x] ") || text.text().startsWith("[X] ");
        return done ? Texts.opening(text, 3, "☑") : text;
    }

    private static RichText strong(RichText text) {
        return text.text().isEmpty()
                ? text
                : new RichText(
                        text.text(),
                        List.of(new Mark.Strong(new Span(0, text.text().length()))));
    }

    private void add(Kind kind, RichText text, LineRange range, int level, boolean marked) {
        if (!text.text().isEmpty()) {
            pieces.add(new Piece(kind, text, range, level, marked));
        }
    }
}
