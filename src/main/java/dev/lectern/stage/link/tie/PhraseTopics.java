package dev.lectern.stage.link.tie;

import dev.lectern.language.Stems;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import dev.lectern.stage.link.tie.Topic.Strength;
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
    private final Set<String> silenced;

    PhraseTopics(Shelf shelf, Set<String> silenced) {
        this.shelf = shelf;
        this.silenced = silenced.stream().map(PhraseTopics::key).collect(Collectors.toSet());
    }

    /** Returns what a phrase of so many stems, which stands in so many paragraphs, has to say, if anything. */
    Optional<Topic> topic(int length, int paragraphs, List<Occurrence> occurrences) {
        boolean isKnown = Stems.of(passage(occurrences.get(0)).language()).isKnown();
        if (!isKnown && length < ENOUGH_PLAIN) {
            return Optional.empty();
        }
        boolean isName = occurrences.stream().allMatch(this::isName);
        List<Occurrence> telling = occurrences.stream().anyMatch(one -> isTelling(one, isName))
                ? occurrences.stream().filter(this::isBesideTerms).toList()
                : List.of();
        long articles = telling.stream()
                .map(occurrence -> passage(occurrence).article())
                .distinct()
                .count();
        boolean isSilenced = telling.stream().anyMatch(occurrence -> silenced.contains(key(words(occurrence))));
        if (articles < 2 || isSilenced) {
            return Optional.empty();
        }
        String words = words(telling.get(0));
        String key = "phrase " + passage(telling.get(0)).language() + " " + stems(telling.get(0));
        double weight = shelf.rarity(paragraphs) * (0.8 + 0.2 * length);
        return Optional.of(
                isName
                        ? new Topic(Kind.NAME, key, words, "both name " + words, weight / 2, Strength.FOOT, telling)
                        : new Topic(
                                Kind.PHRASE, key, words, "same phrase: " + words, weight, Strength.MARGIN, telling));
    }

    private boolean isTelling(Occurrence occurrence, boolean isName) {
        Passage passage = passage(occurrence);
        Stems forms = Stems.of(passage.language());
        String text = passage.block().text().text();
        int at = passage.firstToken();
        int plain = 0;
        for (Span word : Shelf.words(passage)) {
            while (shelf.tokens()[at] == Shelf.STOP) {
                at++;
            }
            int stem = shelf.tokens()[at++];
            boolean counts = occurrence.words().contains(word) && stem > 0 && !isInTerm(passage, word);
            boolean isPlain = counts && !isCapital(text, word, forms);
            boolean isCommon = shelf.common()[Math.max(0, stem)];
            plain += isPlain ? 1 : 0;
            if (counts && !isCommon && (isName ? isRare(stem) : isPlain)) {
                return true;
            }
        }
        return plain >= ENOUGH_PLAIN;
    }

    /** Tells whether a phrase has a word that carries a subject outside the terms of the glossary. */
    private boolean isBesideTerms(Occurrence occurrence) {
        Passage passage = passage(occurrence);
        Stems forms = Stems.of(passage.language());
        String text = passage.block().text().text();
        return Shelf.words(passage).stream()
                .filter(word -> occurrence.words().contains(word) && !isInTerm(passage, word))
                .anyMatch(word -> !forms.stem(word.of(text)).isEmpty());
    }

    private static boolean isInTerm(Passage passage, Span word) {
        return passage.terms().stream()
                .anyMatch(mention -> mention.place().span().overlaps(word));
    }

    private boolean isRare(int stem) {
        return shelf.frequencies()[stem] <= shelf.share(RARE, FEWEST);
    }

    /** Tells whether every word that carries a subject has a capital, as names do. */
    private boolean isName(Occurrence occurrence) {
        Passage passage = passage(occurrence);
        Stems forms = Stems.of(passage.language());
        String text = occurrence.words().of(passage.block().text().text());
        return Words.in(text).stream()
                .filter(word -> !forms.stem(word.of(text)).isEmpty())
                .allMatch(word -> isCapital(text, word, forms));
    }

    private static boolean isCapital(String text, Span word, Stems forms) {
        return Character.isUpperCase(text.codePointAt(word.start())) && !forms.capitalisesNouns();
    }

    private String stems(Occurrence occurrence) {
        Passage passage = passage(occurrence);
        Stems forms = Stems.of(passage.language());
        String text = occurrence.words().of(passage.block().text().text());
        return Words.in(text).stream()
                .map(word -> forms.stem(word.of(text)))
                .filter(stem -> !stem.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String words(Occurrence occurrence) {
        return Folding.singleSpaced(
                occurrence.words().of(passage(occurrence).block().text().text()));
    }

    private Passage passage(Occurrence occurrence) {
        return shelf.passages().get(occurrence.passage());
    }

    private static String key(String words) {
        return SearchForm.of(words).key().strip();
    }
}
