package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;
import java.util.List;

/**
 * How an article is cited.
 *
 * @param authors in words, with their full stop; empty for none
 * @param title with its full stop
 * @param quoted whether the title is the source's own and stands in quotation marks
 * @param publisher empty where unknown
 * @param date in words, with its full stop; {@code n.d.} where unknown
 * @param address where it was first published; empty where unknown
 * @param downloads the same for reference managers
 * @param tags what reference managers read in the page's head
 * @param linkedData what the page is about, as JSON-LD
 */
public record CitationView(
        String authors,
        String title,
        boolean quoted,
        String publisher,
        String date,
        String address,
        List<DownloadView> downloads,
        List<TagView> tags,
        Markup linkedData) {

    /** A citation in one format: what the format is called, an address that carries the file, the file's name. */
    public record DownloadView(String label, String href, String file) {}

    /** A statement in the head of the page: a {@code meta} element's name and content. */
    public record TagView(String name, String content) {}
}
