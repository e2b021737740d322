package dev.lectern.stage.annotate;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells of acronyms that articles explain and the glossary does not know, each once an article. */
final class AcronymReport {

    private final Map<String, Term> owners = new HashMap<>();

    /** Learns the names the glossary knows. */
    AcronymReport(Glossary glossary) {
        for (Term term : glossary.terms()) {
            for (Alias name : term.names()) {
                owners.putIfAbsent(SearchForm.of(name.text()).key(), term);
            }
        }
    }

    /** Returns a note for each acronym of the article that is missing. */
    List<Diagnostic> of(AnnotatedArticle annotated) {
        List<Diagnostic> notes = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (AcronymDefinition definition : annotated.acronyms()) {
            String key = SearchForm.of(definition.acronym()).key();
            if (!owners.containsKey(key) && told.add(key)) {
                notes.add(note(annotated.article(), definition));
            }
        }
        return notes;
    }

    private Diagnostic note(Article article, AcronymDefinition definition) {
        return Diagnostic.note(
                "acronym-undefined",
                location(article, definition.place().block()),
                "\"" + definition.acronym() + "\" is explained as \"" + definition.longForm()
                        + "\" and is not in the glossary",
                hint(definition));
    }

    private String hint(AcronymDefinition definition) {
        Term owner = owners.get(SearchForm.of(definition.longForm()).key());
        if (owner != null) {
            return "add \"" + definition.acronym() + "\" to the aliases in "
                    + owner.location().file();
        }
        return "add seeds/glossary/" + Slug.from(definition.acronym()) + ".md with the term \"" + definition.longForm()
                + "\" and the alias \"" + definition.acronym() + "\"";
    }

    private static Location location(Article article, BlockId id) {
        Optional<Integer> line = article.block(id).flatMap(Block::lines).map(lines -> lines.first());
        return Location.of(article.provenance().path(), line.orElse(0));
    }
}
