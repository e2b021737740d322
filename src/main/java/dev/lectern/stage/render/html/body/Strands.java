package dev.lectern.stage.render.html.body;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the marks of a text into strands. */
final class Strands {

    private Strands() {}

    /**
     * Returns a strand for each mark; a link that leads nowhere leaves only its words, and a language of all the words is
     * the element's that is laid around them.
     */
    static List<Strand> of(RichText text, Addresses addresses) {
        List<Strand> strands = new ArrayList<>();
        for (Mark mark : text.marks()) {
            boolean isOfBlock = mark instanceof Mark.Language && text.isWhole(mark.span());
            if (!isOfBlock) {
                tag(mark, addresses).ifPresent(tag -> strands.add(new Strand(mark.span(), tag)));
            }
        }
        return strands;
    }

    private static Optional<Tag> tag(Mark mark, Addresses addresses) {
        if (mark instanceof Mark.Hyperlink link) {
            return addresses.resolve(link.target()).map(Strands::link);
        }
        if (mark instanceof Mark.ArticleLink link) {
            return addresses.to(link).map(href -> Tag.of("a").with("href", href));
        }
        if (mark instanceof Mark.PassageLink link) {
            return Optional.of(Tag.of("a").with("href", "#" + link.passage()));
        }
        if (mark instanceof Mark.Language language) {
            return Optional.of(Tag.of("span").with("lang", language.tag()).with("dir", Direction.of(language.tag())));
        }
        if (mark instanceof Mark.Strong) {
            return Optional.of(Tag.of("strong"));
        }
        if (mark instanceof Mark.Struck) {
            return Optional.of(Tag.of("s"));
        }
        return Optional.of(Tag.of(mark instanceof Mark.Code ? "code" : "em"));
    }

    private static Tag link(String href) {
        Tag tag = Tag.of("a").with("href", href);
        return href.contains(":") ? tag.with("rel", "external noreferrer") : tag;
    }
}
