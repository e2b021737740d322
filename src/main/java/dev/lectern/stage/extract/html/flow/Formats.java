package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Mark;
import dev.lectern.model.text.Span;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The formatting that elements stand for. */
final class Formats {

    private Formats() {}

    /** Returns how an element marks its words, if it does; a link that may not stand in an archive does not. */
    static Optional<Function<Span, Mark>> of(Element element, LinkTarget links) {
        return switch (element.normalName()) {
            case "em", "i", "cite", "dfn", "var" -> Optional.of(Mark.Emphasis::new);
            case "strong", "b" -> Optional.of(Mark.Strong::new);
            case "code", "kbd", "samp", "tt" -> Optional.of(Mark.Code::new);
            case "del", "s", "strike" -> Optional.of(Mark.Struck::new);
            case "a" -> links.of(element.attr("href")).map(target -> span -> new Mark.Hyperlink(span, target));
            default -> Optional.empty();
        };
    }
}
