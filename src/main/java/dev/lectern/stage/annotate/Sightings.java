package dev.lectern.stage.annotate;

import dev.lectern.model.document.Article;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.PhraseMatcher.Match;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.stage.annotate.Lexicon.Entry;
import dev.lectern.stage.annotate.Lexicon.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One article's names: read through once, then decided with the whole article in view. */
final class Sightings {

    private final Lexicon lexicon;
    private final Optional<Integer> year;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Slug> accompanied = new HashSet<>();
    private final Set<Slug> unmistakable = new HashSet<>();

    /**
     * A name that may mean a term.
     *
     * @param form the range in the passage's search form
     * @param span the range in its text
     * @param exact whether it stands in the very letters in which the glossary writes it
     */
    private record Candidate(Passage passage, Span form, Span span, Term term, boolean exact) {

        boolean standsWith(Candidate other) {
            return passage == other.passage && form.equals(other.form);
        }
    }

    private Sightings(Article article, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.year = article.metadata().published().map(day -> day.getYear());
    }

    /** Returns the names that stand in an article's annotated passages, in reading order; no two overlap. */
    static List<Sighting> in(Article article, List<Passage> passages, Lexicon lexicon) {
        Sightings sightings = new Sightings(article, lexicon);
        passages.stream().filter(passage -> passage.role().isAnnotated()).forEach(sightings::read);
        return sightings.decide(sightings.longest());
    }

    private void read(Passage passage) {
        List<Match> matches = lexicon.matcher().in(passage.form());
        if (matches.isEmpty()) {
            return;
        }
        Map<Slug, List<Span>> excluded = excluded(matches);
        BarredPlaces barred = BarredPlaces.of(passage);
        for (Match match : matches) {
            Entry entry = lexicon.entries().get(match.phrase());
            Span span = passage.form().original(match.span());
            String found = match.span().of(passage.form().cased());
            if (entry.use() == Use.NAME
                    && entry.allowsYear(year)
                    && entry.allowsLetters(found)
                    && excluded.getOrDefault(entry.term().id(), List.of()).stream()
                            .noneMatch(phrase -> phrase.contains(match.span()))
                    && !barred.holds(span)) {
                boolean exact = entry.written().equals(found);
                candidates.add(new Candidate(passage, match.span(), span, entry.term(), exact));
            }
        }
    }

    /** Returns the phrases in which terms must not be seen, and notes by the way which terms have company. */
    private Map<Slug, List<Span>> excluded(List<Match> matches) {
        Map<Slug, List<Span>> excluded = new HashMap<>();
        for (Match match : matches) {
            Entry entry = lexicon.entries().get(match.phrase());
            switch (entry.use()) {
                case COMPANION -> accompanied.add(entry.term().id());
                case EXCLUSION ->
                    excluded.computeIfAbsent(entry.term().id(), id -> new ArrayList<>())
                            .add(match.span());
                case NAME -> {}
            }
        }
        return excluded;
    }

    /** Returns the candidates of each chosen place together: the leftmost, of those the longest, none overlapping. */
    private List<List<Candidate>> longest() {
        List<List<Candidate>> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Term term = candidate.term();
            if (!term.companions().isEmpty() && !accompanied.contains(term.id())) {
                continue;
            }
            if (chosen.isEmpty()) {
                chosen.add(new ArrayList<>(List.of(candidate)));
                continue;
            }
            List<Candidate> previous = chosen.get(chosen.size() - 1);
            Candidate first = previous.get(0);
            if (candidate.standsWith(first)) {
                previous.add(candidate);
            } else if (candidate.passage() != first.passage()
                    || candidate.form().start() >= first.form().end()) {
                chosen.add(new ArrayList<>(List.of(candidate)));
            }
        }
        return chosen;
    }

    private List<Sighting> decide(List<List<Candidate>> places) {
        List<Sighting> open = new ArrayList<>();
        for (List<Candidate> place : places) {
            List<Term> terms = distinctTerms(place);
            Candidate first = place.get(0);
            open.add(new Sighting(first.passage(), first.span(), terms));
            if (terms.size() == 1) {
                unmistakable.add(terms.get(0).id());
            }
        }
        return open.stream()
                .map(sighting -> new Sighting(sighting.passage(), sighting.span(), meant(sighting.terms())))
                .toList();
    }

    /**
     * Returns the terms of a place, each once: a term may own the same name twice, as headword and alias. Who is written
     * just so goes before who may also be written so: "ART" is the acronym, not the art.
     */
    private static List<Term> distinctTerms(List<Candidate> place) {
        boolean written = place.stream().anyMatch(Candidate::exact);
        Map<Slug, Term> terms = new LinkedHashMap<>();
        place.stream()
                .filter(candidate -> candidate.exact() || !written)
                .forEach(candidate -> terms.putIfAbsent(candidate.term().id(), candidate.term()));
        return List.copyOf(terms.values());
    }

    private List<Term> meant(List<Term> sharers) {
        if (sharers.size() == 1) {
            return sharers;
        }
        List<Term> named = sharers.stream()
                .filter(term -> unmistakable.contains(term.id()))
                .toList();
        List<Term> likely = named.isEmpty() ? sharers : named;
        List<Term> preferred = likely.stream().filter(Term::preferred).toList();
        return likely.size() > 1 && preferred.size() == 1 ? preferred : likely;
    }
}
