package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.TermSuggestion;
import dev.lectern.model.archive.TermSuggestion.Reason;
import dev.lectern.model.archive.TermSuggestion.Witness;
import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suggests terms for the glossary: acronyms that articles explain, acronyms they do not, names that several articles have,
 * and other spellings of names the glossary knows. In scripts without capitals only explained acronyms can be told.
 */
public final class TermSuggester {

    private static final Comparator<TermSuggestion> SUREST_FIRST = Comparator.comparing(TermSuggestion::reason)
            .thenComparing(Comparator.comparingInt(
                            (TermSuggestion one) -> one.witnesses().size())
                    .reversed())
            .thenComparing(Comparator.comparingInt(TermSuggestion::count).reversed())
            .thenComparing(TermSuggestion::name);

    private final List<AnnotatedArticle> articles;
    private final Glossary glossary;
    private final Set<String> known = new HashSet<>();

    /** Prepares to look through articles, which come in the archive's order. */
    public TermSuggester(List<AnnotatedArticle> inArchiveOrder, Glossary glossary) {
        this.articles = List.copyOf(inArchiveOrder);
        this.glossary = glossary;
        glossary.terms().stream()
                .flatMap(term -> term.names().stream())
                .map(Alias::text)
                .forEach(name -> known.add(SearchForm.of(name).key()));
    }

    /**
     * Returns the suggestions, the surest first.
     *
     * @param fewest in how many articles a name must stand at least; explained acronyms and spellings may stand in one
     */
    public List<TermSuggestion> suggest(int fewest) {
        List<TermSuggestion> all = new ArrayList<>(acronyms(fewest));
        RecurringNames names = new RecurringNames(glossary);
        articles.forEach(names::add);
        all.addAll(names.spellings());
        Set<String> longForms = new HashSet<>();
        articles.forEach(article -> article.acronyms()
                .forEach(acronym ->
                        longForms.add(SearchForm.of(acronym.longForm()).key())));
        names.recurring(fewest).stream()
                .filter(name -> !longForms.contains(SearchForm.of(name.name()).key()))
                .forEach(all::add);
        return all.stream().sorted(SUREST_FIRST).toList();
    }

    private List<TermSuggestion> acronyms(int fewest) {
        Map<String, AcronymDefinition> explained = new HashMap<>();
        Map<String, String> explainedIn = new HashMap<>();
        UnlistedAcronyms unlisted = new UnlistedAcronyms(glossary);
        for (AnnotatedArticle article : articles) {
            unlisted.add(Acronyms.of(article));
            for (AcronymDefinition definition : article.acronyms()) {
                if (explained.putIfAbsent(definition.acronym(), definition) == null) {
                    explainedIn.put(definition.acronym(), article.id());
                }
            }
        }
        List<TermSuggestion> suggestions = new ArrayList<>();
        for (UnlistedAcronym acronym : unlisted.all()) {
            List<Witness> witnesses = new ArrayList<>();
            Optional<AcronymDefinition> definition = Optional.ofNullable(explained.get(acronym.letters()));
            String home = explainedIn.getOrDefault(acronym.letters(), "");
            for (UnlistedAcronym.Occurrence one : acronym.occurrences()) {
                boolean here = one.article().equals(home);
                Place place = new Place(new BlockId(one.anchor()), new Span(0, 0));
                witnesses.add(
                        here ? 0 : witnesses.size(),
                        new Witness(
                                one.article(),
                                here ? definition.map(AcronymDefinition::place).orElse(place) : place,
                                one.count()));
            }
            boolean often = acronym.occurrences().size() >= fewest;
            if (definition.isPresent() || often) {
                suggestions.add(new TermSuggestion(
                        definition.isPresent() ? Reason.EXPLAINED : Reason.ACRONYM,
                        acronym.letters(),
                        acronym.longForm(),
                        acronym.longForm()
                                .filter(form ->
                                        known.contains(SearchForm.of(form).key()))
                                .flatMap(this::owner),
                        acronym.count(),
                        witnesses));
            }
        }
        return suggestions;
    }

    private Optional<Slug> owner(String name) {
        String key = SearchForm.of(name).key();
        return glossary.terms().stream()
                .filter(term -> term.names().stream()
                        .anyMatch(alias -> SearchForm.of(alias.text()).key().equals(key)))
                .map(term -> term.id())
                .findFirst();
    }
}
