package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A link to a page of the web.
 *
 * @param address as the source has it
 * @param place where its words stand
 */
public record OutwardLink(String address, Location place) {

    /** Tells whether an address is one of the web. */
    public static boolean isOutward(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://");
    }

    /** Returns the links of an article, in reading order. */
    static List<OutwardLink> in(CheckedArticle article) {
        List<OutwardLink> links = new ArrayList<>();
        for (Block block : article.article().blocks()) {
            for (Mark mark : block.text().marks()) {
                if (mark instanceof Mark.Hyperlink link && isOutward(link.target())) {
                    links.add(new OutwardLink(
                            link.target(), article.at(block, link.span().start())));
                }
            }
        }
        return links;
    }
}
