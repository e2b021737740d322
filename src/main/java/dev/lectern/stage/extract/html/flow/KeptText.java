package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Shape;
import dev.lectern.stage.extract.html.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of an article as a page keeps it for search engines: paragraphs parted by line breaks, nothing else. */
public final class KeptText {

    private KeptText() {}

    /** Returns the paragraphs of a text that a page keeps for machines. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            String words = PlainText.of(paragraph);
            if (!words.isEmpty()) {
                pieces.add(new Piece(
                        Piece.Form.PARAGRAPH,
                        Role.PARAGRAPH,
                        RichText.plain(words),
                        Shape.of(words),
                        0,
                        Optional.empty(),
                        0,
                        List.of()));
            }
        }
        return pieces;
    }
}
