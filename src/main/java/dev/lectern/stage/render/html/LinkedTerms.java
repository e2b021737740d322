package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.data.Json;
import dev.lectern.stage.render.markup.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what the glossary is in the words of schema.org, as JSON-LD: a {@code DefinedTermSet} and its {@code DefinedTerm}s.
 * An item of Wikidata is named only where the editor wrote it. Addresses are absolute where the site's is known, else
 * relative to the page, as JSON-LD allows.
 */
final class LinkedTerms {

    private LinkedTerms() {}

    /** Returns the data of the whole glossary, which names its terms on as many pages as it has. */
    static Markup set(Catalog catalog, Frame frame) {
        Map<String, Object> set = thing("DefinedTermSet");
        set.put("@id", address(Permalinks.GLOSSARY, Permalinks.GLOSSARY, frame));
        set.put("name", "Glossary");
        set.put("inLanguage", frame.language());
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("@type", "WebSite");
        site.put("name", frame.site());
        set.put("isPartOf", site);
        return Markup.data(Json.write(set));
    }

    /** Returns the data of one term, for its first page. */
    static Markup term(Catalog catalog, Frame frame, Dossier dossier, String wikidata) {
        Term term = dossier.term();
        OutputPath page = catalog.archive().permalinks().term(term.id());
        Map<String, Object> data = thing("DefinedTerm");
        data.put("@id", address(page, page, frame));
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
        data.put("inDefinedTermSet", address(page, Permalinks.GLOSSARY, frame));
        if (!wikidata.isEmpty()) {
            data.put("sameAs", List.of(wikidata));
        }
        return Markup.data(Json.write(data));
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        return thing;
    }

    private static String address(OutputPath page, OutputPath target, Frame frame) {
        String absolute = frame.absolute(target);
        return absolute.isEmpty() ? page.hrefTo(target).value() : absolute;
    }
}
