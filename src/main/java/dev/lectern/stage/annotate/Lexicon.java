package dev.lectern.stage.annotate;

import dev.lectern.model.glossary.Alias;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Lettering;
import dev.lectern.model.text.PhraseMatcher;
import dev.lectern.model.text.SearchForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the glossary wants sought, in one matcher.
 *
 * @param entries by the matcher's index of phrases
 * @param hasSharedNames whether any two terms have a name in common
 */
record Lexicon(PhraseMatcher matcher, List<Entry> entries, boolean hasSharedNames) {

    /** What it means that a phrase is found. */
    enum Use {
        /** The term may be mentioned. */
        NAME,
        /** The term is not mentioned within. */
        EXCLUSION,
        /** The term may be mentioned anywhere in the article. */
        COMPANION
    }

    /**
     * A phrase and what it is for.
     *
     * @param written the phrase, {@linkplain SearchForm#cased() prepared}
     */
    record Entry(Use use, Term term, Alias alias, String written) {

        /** Tells whether these capital and small letters will do; both forms differ in nothing else. */
        boolean allowsLetters(String found) {
            return switch (alias.letters()) {
                case ANY -> true;
                case EXACT -> written.equals(found);
                case BY_SHAPE -> Lettering.fits(written, found);
            };
        }

        /** Tells whether the name was in use that year; of an unknown year it is believed. */
        boolean allowsYear(Optional<Integer> year) {
            return year.isEmpty()
                    || (alias.since().orElse(Integer.MIN_VALUE) <= year.get()
                            && year.get() <= alias.until().orElse(Integer.MAX_VALUE));
        }
    }

    /** Prepares a glossary. */
    static Lexicon of(Glossary glossary) {
        List<Entry> entries = new ArrayList<>();
        for (Term term : glossary.terms()) {
            term.names().forEach(name -> entries.add(entry(Use.NAME, term, name)));
            term.exclusions().forEach(phrase -> entries.add(entry(Use.EXCLUSION, term, inAnyLetters(phrase))));
            term.companions().forEach(word -> entries.add(entry(Use.COMPANION, term, inAnyLetters(word))));
        }
        PhraseMatcher matcher =
                PhraseMatcher.of(entries.stream().map(Entry::written).toList());
        return new Lexicon(matcher, List.copyOf(entries), sharesNames(entries));
    }

    private static Entry entry(Use use, Term term, Alias alias) {
        return new Entry(use, term, alias, SearchForm.of(alias.text()).cased().strip());
    }

    private static Alias inAnyLetters(String text) {
        return new Alias(text, Alias.Letters.ANY, Optional.empty(), Optional.empty());
    }

    private static boolean sharesNames(List<Entry> entries) {
        Map<String, Term> owners = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.use() == Use.NAME) {
                Term owner = owners.putIfAbsent(SearchForm.of(entry.written()).key(), entry.term());
                if (owner != null && !owner.id().equals(entry.term().id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
