package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.stage.render.cite.Citation;
import dev.lectern.stage.render.cite.CitationFormat;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.view.CitationView;
import dev.lectern.stage.render.html.view.CitationView.DownloadView;
import dev.lectern.stage.render.html.view.CitationView.TagView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the citation of one article: in words, as downloads, and for machines in the page's head. What machines read is
 * there whether or not search engines may index the page, because a reader's own reference manager reads it too.
 */
final class CitationPart {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final Catalog catalog;
    private final LinkedData data;

    CitationPart(Catalog catalog, Frame frame) {
        this.catalog = catalog;
        this.data = new LinkedData(catalog, frame);
    }

    CitationView view(ArchivedArticle archived) {
        Article article = archived.article();
        Citation citation = Citation.of(article, catalog.archive().permalinks().slug(article.id()));
        return new CitationView(
                citation.authors().isEmpty() ? "" : stopped(Wording.joined(citation.authors())),
                stopped(citation.title()),
                !article.metadata().title().supplied(),
                citation.publisher().orElse(""),
                citation.published().isEmpty() ? "n.d." : stopped(Wording.day(citation.published())),
                citation.address().flatMap(Addresses::outward).orElse(""),
                downloads(citation),
                tags(citation),
                data.article(archived, citation));
    }

    private static List<DownloadView> downloads(Citation citation) {
        return Arrays.stream(CitationFormat.values())
                .map(format -> new DownloadView(
                        format.label(), format.dataAddress(citation), citation.key() + format.extension()))
                .toList();
    }

    /** The names are those of Zotero, of Google Scholar and of Dublin Core. */
    private static List<TagView> tags(Citation citation) {
        Optional<LocalDate> day = citation.published();
        List<TagView> tags = new ArrayList<>();
        tags.add(new TagView("z:itemType", citation.isPublished() ? "newspaperArticle" : "webpage"));
        tags.add(new TagView("citation_title", citation.title()));
        citation.authors().forEach(author -> tags.add(new TagView("citation_author", author)));
        citation.publisher().ifPresent(publisher -> tags.add(new TagView("citation_journal_title", publisher)));
        day.ifPresent(known -> tags.add(new TagView("citation_publication_date", SLASHED.format(known))));
        tags.add(new TagView("citation_language", citation.language()));
        tags.add(new TagView("DC.title", citation.title()));
        citation.authors().forEach(author -> tags.add(new TagView("DC.creator", author)));
        citation.publisher().ifPresent(publisher -> tags.add(new TagView("DC.publisher", publisher)));
        day.ifPresent(known -> tags.add(new TagView("DC.date", known.toString())));
        tags.add(new TagView("DC.language", citation.language()));
        citation.address().ifPresent(address -> tags.add(new TagView("DC.source", address)));
        return tags;
    }

    /** Ends a text with a full stop unless it has an end of its own. */
    private static String stopped(String text) {
        return text.isEmpty() || ".?!…؟।。！？".indexOf(text.codePointBefore(text.length())) >= 0 ? text : text + ".";
    }
}
