package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Shape;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one paragraph: lines that are pictures stand for themselves, and so do lines whose breaks the author put
 * in, if all are short. Words directly under a picture are its caption.
 */
final class ParagraphPieces {

    private static final Pattern TAGS =
            Pattern.compile("(?:#[\\p{L}\\p{Nd}_/-]+[\\s,]*)+|\\[toc]|\\[\\[_toc_]]", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINE = 16;
    private static final int LONGEST_CAPTION = 60;

    private final Document document;
    private final Node paragraph;
    private final LineIndex lines;
    private final List<Piece> pieces = new ArrayList<>();

    private ParagraphPieces(Document document, Node paragraph, LineIndex lines) {
        this.document = document;
        this.paragraph = paragraph;
        this.lines = lines;
    }

    /** Some neighbours among a paragraph's children, the second one past the last. */
    private record Part(Node first, @Nullable Node end, boolean breaksHard) {}

    /** Returns the pieces of a paragraph of running text. */
    static List<Piece> of(Document document, Node paragraph, LineIndex lines) {
        ParagraphPieces reader = new ParagraphPieces(document, paragraph, lines);
        reader.read();
        return reader.pieces;
    }

    private void read() {
        List<Part> parts = parts();
        boolean isBroken = parts.stream().anyMatch(Part::breaksHard)
                && parts.stream().noneMatch(part -> Shape.of(text(part).text()).words() > LONGEST_LINE);
        int from = 0;
        for (int at = 0; at < parts.size(); at++) {
            boolean picture = isPicture(parts.get(at));
            boolean ends = at + 1 == parts.size() || isPicture(parts.get(at + 1)) || picture;
            boolean breaks = isBroken && parts.get(at).breaksHard();
            if (ends || breaks) {
                add(new Part(parts.get(from).first(), parts.get(at).end(), isBroken), picture);
                from = at + 1;
            }
        }
    }

    /** The lines of the paragraph. */
    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Node first = paragraph.getFirstChild();
        for (Node node = first; node != null; node = node.getNext()) {
            boolean hard = node instanceof HardLineBreak;
            if ((hard || node instanceof SoftLineBreak) && first != node) {
                parts.add(new Part(first, node, hard));
                first = node.getNext();
            } else if (hard || node instanceof SoftLineBreak) {
                first = node.getNext();
            }
        }
        if (first != null) {
            parts.add(new Part(first, null, false));
        }
        return parts;
    }

    private void add(Part part, boolean picture) {
        LineRange range = lines.between(part.first().getStartOffset(), end(part));
        if (picture) {
            addPictures(part, range);
            return;
        }
        RichText text = text(part);
        if (text.text().isEmpty()) {
            return;
        }
        boolean isUnderPicture = !pieces.isEmpty() && isOfPicture(pieces.get(pieces.size() - 1));
        boolean isCaption = isUnderPicture && Shape.of(text.text()).words() <= LONGEST_CAPTION;
        Kind kind = TAGS.matcher(text.text()).matches()
                ? Kind.TAGS
                : isCaption ? Kind.CAPTION : part.breaksHard() ? Kind.LINE : Kind.PARAGRAPH;
        pieces.add(new Piece(kind, text, range, 0, Texts.isAll(text, Mark.Hyperlink.class)));
    }

    private void addPictures(Part part, LineRange range) {
        RichText words = RichText.plain("");
        List<String> sources = new ArrayList<>();
        for (Node node = part.first(); node != null && node != part.end(); node = node.getNext()) {
            for (Node picture : PictureText.in(node)) {
                words = Texts.joined(words, PictureText.of(document, picture), " ");
                sources.add(picture.getChars().toString());
            }
        }
        boolean isWordless = words.text().isEmpty();
        RichText shown = isWordless ? RichText.plain(String.join(" ", sources)) : words;
        pieces.add(new Piece(isWordless ? Kind.IMAGE : Kind.CAPTION, shown, range, 0, false));
    }

    private RichText text(Part part) {
        return InlineText.withoutPictures(document, part.first(), part.end());
    }

    private int end(Part part) {
        Node end = part.end();
        return end == null ? paragraph.getEndOffset() : end.getStartOffset();
    }

    private static boolean isPicture(Part part) {
        boolean found = false;
        for (Node node = part.first(); node != null && node != part.end(); node = node.getNext()) {
            boolean blank = Folding.isBlank(node.getChars().toString());
            if (!blank && !PictureText.isPicture(node)) {
                return false;
            }
            found = found || !blank;
        }
        return found;
    }

    private static boolean isOfPicture(Piece piece) {
        return piece.kind() == Kind.IMAGE || piece.kind() == Kind.CAPTION;
    }
}
