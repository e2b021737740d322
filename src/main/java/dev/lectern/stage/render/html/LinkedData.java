package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.cite.Citation;
import dev.lectern.stage.render.data.Json;
import dev.lectern.stage.render.markup.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what a page is about in the words of schema.org, as JSON-LD: an article, a {@code DefinedTerm}, or the
 * {@code DefinedTermSet} that the terms name as theirs. Addresses of the archive's own pages are absolute where the site's
 * is known, else relative to the page, as JSON-LD allows.
 */
final class LinkedData {

    private static final String TERM = "DefinedTerm";

    private final Catalog catalog;
    private final Frame frame;

    LinkedData(Catalog catalog, Frame frame) {
        this.catalog = catalog;
        this.frame = frame;
    }

    /** Returns the data of one article, as it was first published. */
    Markup article(ArchivedArticle archived, Citation citation) {
        Map<String, Object> data = described(citation.isPublished() ? "NewsArticle" : "Article");
        data.put("headline", citation.title());
        data.put("inLanguage", citation.language());
        if (!citation.authors().isEmpty()) {
            data.put(
                    "author",
                    citation.authors().stream()
                            .map(name -> named("Person", name))
                            .toList());
        }
        citation.publisher().ifPresent(publisher -> data.put("publisher", named("Organization", publisher)));
        citation.published().ifPresent(day -> data.put("datePublished", day.toString()));
        citation.address().ifPresent(address -> data.put("isBasedOn", address));
        OutputPath page = catalog.archive().permalinks().article(archived.id());
        List<Map<String, Object>> mentions = Catalog.mentions(archived).keySet().stream()
                .flatMap(slug -> catalog.dossier(slug).stream())
                .map(dossier -> mentioned(page, dossier.term()))
                .toList();
        if (!mentions.isEmpty()) {
            data.put("mentions", mentions);
        }
        return written(data);
    }

    /** Returns the data of the whole glossary. */
    Markup glossary() {
        Map<String, Object> data = described("DefinedTermSet");
        data.put("@id", address(Permalinks.GLOSSARY, Permalinks.GLOSSARY));
        data.put("name", "Glossary");
        data.put("inLanguage", frame.language());
        data.put("isPartOf", named("WebSite", frame.site()));
        return written(data);
    }

    /** Returns the data of one term; the address of its item of Wikidata is empty where the editor named none. */
    Markup term(Dossier dossier, String wikidata) {
        Term term = dossier.term();
        OutputPath page = catalog.archive().permalinks().term(term.id());
        Map<String, Object> data = described(TERM);
        data.put("@id", address(page, page));
        data.put("name", term.headword());
        List<String> others =
                term.aliases().stream().map(Alias::text).distinct().toList();
        if (!others.isEmpty()) {
            data.put("alternateName", others);
        }
        data.put("termCode", term.id().value());
        String description = Wording.spacedPlainly(catalog.card(term));
        if (!description.isEmpty()) {
            data.put("description", description);
        }
        data.put("inDefinedTermSet", address(page, Permalinks.GLOSSARY));
        if (!wikidata.isEmpty()) {
            data.put("sameAs", List.of(wikidata));
        }
        return written(data);
    }

    private Map<String, Object> mentioned(OutputPath page, Term term) {
        Map<String, Object> thing = thing(TERM);
        thing.put("@id", address(page, catalog.archive().permalinks().term(term.id())));
        thing.put("name", term.headword());
        return thing;
    }

    private String address(OutputPath page, OutputPath target) {
        String absolute = frame.absolute(target);
        return absolute.isEmpty() ? page.hrefTo(target).value() : absolute;
    }

    private static Map<String, Object> described(String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(thing(type));
        return data;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = thing(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static Markup written(Map<String, Object> data) {
        return Markup.data(Json.write(data));
    }
}
