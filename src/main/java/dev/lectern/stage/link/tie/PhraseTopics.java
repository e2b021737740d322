package dev.lectern.stage.link.tie;

import dev.lectern.language.Stems;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Span;
import dev.lectern.stage.link.tie.Shelf.ShelvedWord;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import dev.lectern.stage.link.tie.Topic.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which of the phrases that articles share say something, and what to call them.
 *
 * <p>A phrase must have a telling stem: one that is not frequent in its language, that stands outside the terms of the
 * glossary, and that is no name; or three that are frequent. A phrase whose words all have capitals is a name itself; it is only named, and one of its
 * stems must be rare. In a language of which no frequent words are known a phrase has three stems or more.
 */
final class PhraseTopics {

    private static final double RARE = 0.012;
    private static final int FEWEST = 6;
    private static final int ENOUGH_PLAIN = 3;

    private final Shelf shelf;
    private final Clauses clauses;
    private final Set<String> silenced;

    /** A phrase where it stands. */
    private record Run(int number, Passage passage, List<ShelvedWord> words) {

        Span span() {
            return new Span(
                    words.get(0).place().start(),
                    words.get(words.size() - 1).place().end());
        }

        boolean isInTerm(ShelvedWord word) {
            return passage.isInTerm(word.place());
        }

        boolean isCapital(ShelvedWord word) {
            String text = passage.block().text().text();
            return Character.isUpperCase(text.codePointAt(word.place().start()))
                    && !Stems.of(passage.language()).capitalisesNouns();
        }

        /** Tells whether every word that carries a subject has a capital, as names do. */
        boolean isName() {
            return words.stream().filter(word -> word.stem() > 0).allMatch(this::isCapital);
        }

        /** Tells whether it has a word that carries a subject outside the terms of the glossary. */
        boolean isBesideTerms() {
            return words.stream().anyMatch(word -> word.stem() > 0 && !isInTerm(word));
        }

        String text() {
            return Folding.singleSpaced(span().of(passage.block().text().text()));
        }
    }

    PhraseTopics(Shelf shelf, Set<String> silenced) {
        this.shelf = shelf;
        this.clauses = new Clauses(shelf.tokens());
        this.silenced = silenced.stream().map(PhraseTopics::key).collect(Collectors.toSet());
    }

    /**
     * Returns what a phrase has to say, if anything.
     *
     * @param length how many stems it has
     * @param paragraphs in how many it stands
     * @param starts the tokens at which it begins
     */
    Optional<Topic> topic(int length, int paragraphs, int[] starts) {
        boolean isKnown =
                Stems.of(shelf.passage(shelf.passageOf(starts[0])).language()).isKnown();
        if (!isKnown && length < ENOUGH_PLAIN) {
            return Optional.empty();
        }
        List<Run> runs =
                Arrays.stream(starts).mapToObj(start -> run(start, length)).toList();
        boolean isName = runs.stream().allMatch(Run::isName);
        List<Run> telling = runs.stream().anyMatch(run -> isTelling(run, isName))
                ? runs.stream().filter(Run::isBesideTerms).toList()
                : List.of();
        return shelf.articles(telling.stream().mapToInt(Run::number)) < 2 || isSilenced(telling)
                ? Optional.empty()
                : Optional.of(topic(telling, isName, shelf.rarity(paragraphs) * (0.8 + 0.2 * length)));
    }

    private Topic topic(List<Run> telling, boolean isName, double weight) {
        String words = telling.get(0).text();
        String key = "phrase " + telling.get(0).passage().language() + " " + stems(telling.get(0));
        List<Occurrence> occurrences = telling.stream()
                .map(run -> new Occurrence(run.number(), run.span()))
                .toList();
        return isName
                ? new Topic(Kind.NAME, key, words, "both name " + words, weight / 2, Strength.FOOT, occurrences)
                : new Topic(Kind.PHRASE, key, words, "same phrase: " + words, weight, Strength.MARGIN, occurrences);
    }

    private Run run(int start, int length) {
        int passage = shelf.passageOf(start);
        List<ShelvedWord> words = shelf.words(passage, start, clauses.last(start, length));
        return new Run(passage, shelf.passage(passage), words);
    }

    private boolean isSilenced(List<Run> runs) {
        return !silenced.isEmpty() && runs.stream().anyMatch(run -> silenced.contains(key(run.text())));
    }

    private boolean isTelling(Run run, boolean isName) {
        int plain = 0;
        for (ShelvedWord word : run.words()) {
            boolean counts = word.stem() > 0 && !run.isInTerm(word);
            boolean isPlain = counts && !run.isCapital(word);
            plain += isPlain ? 1 : 0;
            if (counts && !shelf.stems().isCommon(word.stem()) && (isName ? isRare(word.stem()) : isPlain)) {
                return true;
            }
        }
        return plain >= ENOUGH_PLAIN;
    }

    private boolean isRare(int stem) {
        return shelf.stems().frequency(stem) <= shelf.share(RARE, FEWEST);
    }

    private String stems(Run run) {
        return run.words().stream()
                .filter(word -> word.stem() > 0)
                .map(word -> shelf.stems().text(word.stem()))
                .collect(Collectors.joining(" "));
    }

    private static String key(String words) {
        return SearchForm.of(words).key().strip();
    }
}
