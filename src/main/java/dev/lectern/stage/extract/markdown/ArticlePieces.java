package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of an article's text, no two on one line, and the pictures that stood inside running text.
 *
 * @param pieces in order
 * @param pictures what was taken out of the pieces
 */
record ArticlePieces(List<Piece> pieces, List<Removal> pictures) {

    /**
     * Parses a text.
     *
     * @param firstLine the number its first line has in the file
     */
    static ArticlePieces of(String markdown, int firstLine) {
        LineIndex lines = new LineIndex(markdown);
        Document document = MarkdownTree.of(markdown);
        List<Piece> pieces = new ArrayList<>();
        new BlockCollector(document, lines, true)
                .collect().stream()
                        .map(piece -> moved(piece, firstLine - 1))
                        .sorted(Comparator.comparing(Piece::lines))
                        .forEach(piece -> add(pieces, piece));
        List<Removal> pictures = new ArrayList<>();
        for (Node picture : PictureText.in(document)) {
            LineRange range = shifted(lines.of(picture), firstLine - 1);
            boolean stands = pieces.stream()
                    .filter(piece -> piece.kind() == Kind.IMAGE || piece.kind() == Kind.CAPTION)
                    .anyMatch(piece -> overlap(piece.lines(), range));
            if (!stands) {
                String source = picture.getChars().toString();
                pictures.add(new Removal("image", Role.BOILERPLATE, Optional.of(range), source));
            }
        }
        return new ArticlePieces(pieces, pictures);
    }

    /** What shares a line with what stands before it becomes part of that. */
    private static void add(List<Piece> pieces, Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && overlap(pieces.get(last).lines(), piece.lines())) {
            pieces.set(last, pieces.get(last).with(piece));
        } else {
            pieces.add(piece);
        }
    }

    private static boolean overlap(LineRange one, LineRange other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    private static Piece moved(Piece piece, int by) {
        return new Piece(piece.kind(), piece.text(), shifted(piece.lines(), by), piece.level(), piece.marked());
    }

    private static LineRange shifted(LineRange lines, int by) {
        return new LineRange(lines.first() + by, lines.last() + by);
    }
}
