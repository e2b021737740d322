package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Shape;
import dev.lectern.stage.extract.html.tree.Cut;
import dev.lectern.stage.extract.html.tree.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What there is to say of the pictures of a page. */
final class Pictures {

    private static final Shape NOT_LOOKED_AT = Shape.of("");
    private static final int LONGEST = 300;

    private Pictures() {}

    /** Returns a picture as a piece taken out by itself. */
    static Optional<Piece> piece(Element element, int group) {
        return words(element)
                .map(words -> new Piece(
                        Piece.Form.PARAGRAPH,
                        Role.PARAGRAPH,
                        RichText.plain(words),
                        NOT_LOOKED_AT,
                        0,
                        Optional.of(Cut.PICTURE),
                        group,
                        List.of()));
    }

    /** Returns the words that stand for a picture, else its address; nothing for what is none or only counts readers. */
    private static Optional<String> words(Element element) {
        Element image = element.normalName().equals("picture") ? element.selectFirst("img") : element;
        if (image == null || !image.normalName().endsWith("img") || isPixel(image)) {
            return Optional.empty();
        }
        return Stream.of("alt", "src", "data-src", "srcset", "data-srcset")
                .map(name -> PlainText.of(image.attr(name)))
                .filter(words -> !words.isEmpty() && !words.startsWith("data:"))
                .map(words -> words.length() <= LONGEST ? words : words.substring(0, LONGEST))
                .findFirst();
    }

    private static boolean isPixel(Element image) {
        return image.attr("width").matches("[01]") || image.attr("height").matches("[01]");
    }
}
