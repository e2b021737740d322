package dev.lectern.stage.index;

import dev.lectern.language.Vocabularies;
import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.TermSuggestion;
import dev.lectern.model.archive.TermSuggestion.Reason;
import dev.lectern.model.archive.TermSuggestion.Witness;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects names by their capitals: runs of words with a capital inside sentences. A word that begins a sentence counts
 * only where it stands with a capital elsewhere too; a word that the archive also writes small is none. What mostly stands
 * before a small word is an adjective ("Russian troops"), unless that is a function word, and what mostly stands before a
 * known name is a form of address ("Russian President"). Where a text writes common nouns
 * with capitals too, as German does, only runs of several words count.
 */
final class RecurringNames {

    private static final double CAPITALISED_NOUNS = 0.2;
    private static final int FEWEST_WORDS = 20;
    private static final int LONGEST_RUN = 5;

    private final KnownNames known;
    private final Map<String, Name> names = new TreeMap<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> inside = new HashSet<>();

    /** What is known of a run of words. */
    private static final class Name {
        private final Map<String, Witness> witnesses = new LinkedHashMap<>();
        private final Set<String> neighbours = new HashSet<>();
        private final List<Place> dependent = new ArrayList<>();

        int count() {
            return witnesses.values().stream().mapToInt(Witness::count).sum();
        }

        void add(String article, Place place) {
            witnesses.merge(
                    article,
                    new Witness(article, place, 1),
                    (first, more) -> new Witness(first.article(), first.place(), first.count() + 1));
        }
    }

    /** A sentence with the words and the places in it that are taken. */
    private record Sentence(AnnotatedArticle article, BlockId block, String text, List<Span> words, List<Span> taken) {

        String word(int at) {
            return words.get(at).of(text);
        }

        boolean isFree(int at) {
            return taken.stream().noneMatch(words.get(at)::overlaps);
        }

        /** Tells whether only spaces stand between a word and the next. */
        boolean isJoined(int at) {
            return at + 1 < words.size()
                    && text.substring(words.get(at).end(), words.get(at + 1).start())
                            .isBlank();
        }
    }

    RecurringNames(Glossary glossary) {
        this.known = new KnownNames(glossary);
    }

    /** Takes an article in; articles come in the archive's order. */
    void add(AnnotatedArticle annotated) {
        Map<BlockId, List<Span>> taken = new HashMap<>();
        annotated.mentions().forEach(mention -> taken(taken, mention.place()));
        annotated.dates().forEach(date -> taken(taken, date.place()));
        annotated.unplaced().forEach(time -> taken(taken, time.place()));
        String language = annotated.article().metadata().language();
        Set<String> functionWords = words(language, "function-words");
        Set<String> calendar = words(language, "months");
        calendar.addAll(words(language, "weekdays"));
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : annotated.article().blocks()) {
            if (block.role().isBody() && block.role() != Role.HEADING) {
                String text = block.text().text();
                for (Span span : Sentences.in(text, language)) {
                    List<Span> words = Words.in(span.of(text)).stream()
                            .map(word -> word.shift(span.start()))
                            .toList();
                    sentences.add(new Sentence(
                            annotated, block.id(), text, words, taken.getOrDefault(block.id(), List.of())));
                }
            }
        }
        boolean nouns = writesNounsWithCapitals(sentences);
        sentences.stream()
                .filter(sentence -> !isInTitleCase(sentence))
                .forEach(sentence -> read(sentence, functionWords, calendar, nouns));
    }

    private static void taken(Map<BlockId, List<Span>> taken, Place place) {
        taken.computeIfAbsent(place.block(), any -> new ArrayList<>()).add(place.span());
    }

    private static Set<String> words(String language, String section) {
        Set<String> words = new HashSet<>();
        Vocabularies.of(language)
                .entries(section)
                .forEach(line ->
                        words.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" "))));
        return words;
    }

    private static boolean writesNounsWithCapitals(List<Sentence> sentences) {
        int words = 0;
        int capitals = 0;
        for (Sentence sentence : sentences) {
            for (int at = 1; at < sentence.words().size(); at++) {
                words++;
                capitals += isCapital(sentence.word(at))
                                && (at + 1 >= sentence.words().size() || !isCapital(sentence.word(at + 1)))
                                && !isCapital(sentence.word(at - 1))
                        ? 1
                        : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals > CAPITALISED_NOUNS * words;
    }

    private static boolean isInTitleCase(Sentence sentence) {
        long capitals = sentence.words().stream()
                .filter(word -> isCapital(word.of(sentence.text())))
                .count();
        return capitals * 2 > sentence.words().size();
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private void read(Sentence sentence, Set<String> functionWords, Set<String> calendar, boolean nouns) {
        int at = 0;
        while (at < sentence.words().size()) {
            String word = sentence.word(at);
            if (!isNameWord(sentence, at, functionWords, calendar)) {
                if (Character.isLowerCase(word.codePointAt(0))) {
                    small.add(word.toLowerCase(Locale.ROOT));
                }
                at++;
                continue;
            }
            int end = at + 1;
            while (sentence.isJoined(end - 1) && isNameWord(sentence, end, functionWords, calendar)) {
                end++;
            }
            take(sentence, at, end, functionWords, nouns);
            at = end;
        }
    }

    private static boolean isNameWord(Sentence sentence, int at, Set<String> functionWords, Set<String> calendar) {
        String word = sentence.word(at);
        String low = word.toLowerCase(Locale.ROOT);
        return isCapital(word)
                && word.codePointCount(0, word.length()) > 2
                && word.codePoints().anyMatch(Character::isLowerCase)
                && sentence.isFree(at)
                && !functionWords.contains(low)
                && !calendar.contains(low);
    }

    private void take(Sentence sentence, int start, int end, Set<String> functionWords, boolean nouns) {
        boolean opening = start == 0;
        if (end - start > LONGEST_RUN || (nouns && end - start < 2)) {
            return;
        }
        Span span = new Span(
                sentence.words().get(start).start(),
                sentence.words().get(end - 1).end());
        String text = withoutPossessive(span.of(sentence.text()));
        for (int at = start; at < end && !(opening && end - start == 1); at++) {
            inside.add(sentence.word(at).toLowerCase(Locale.ROOT));
        }
        Name name = names.computeIfAbsent(text, any -> new Name());
        name.add(sentence.article().id(), new Place(sentence.block(), span));
        if (start > 0 && isCapital(sentence.word(start - 1)) && sentence.isJoined(start - 1)) {
            name.neighbours.add(sentence.word(start - 1));
        }
        if (end < sentence.words().size() && sentence.isJoined(end - 1)) {
            String next = sentence.word(end);
            boolean content = Character.isLowerCase(next.codePointAt(0)) && !functionWords.contains(next);
            boolean title = isCapital(next) && !sentence.isFree(end);
            if (content || title) {
                name.dependent.add(new Place(sentence.block(), span));
            }
        }
    }

    private static String withoutPossessive(String name) {
        return name.endsWith("'s") || name.endsWith("\u2019s") ? name.substring(0, name.length() - 2) : name;
    }

    /** Returns the names that stand in so many articles at least. */
    List<TermSuggestion> recurring(int fewest) {
        List<TermSuggestion> found = new ArrayList<>();
        Map<String, List<String>> longer = longerNames();
        names.forEach((text, name) -> {
            String[] words = text.split(" ");
            String only = words[0].toLowerCase(Locale.ROOT);
            boolean common = name.dependent.size() * 2 > name.count()
                    || (words.length == 1 && (small.contains(only) || !inside.contains(only)));
            boolean spelling = known.spelling(text, name.neighbours).isPresent();
            if (name.witnesses.size() >= Math.max(2, fewest)
                    && !common
                    && !spelling
                    && !known.isPart(text)
                    && !isPartOfAsFrequent(text, name, longer)) {
                found.add(suggestion(Reason.NAME, text, name, Optional.empty()));
            }
        });
        return found;
    }

    /** Returns the names that are other spellings of known ones. */
    List<TermSuggestion> spellings() {
        List<TermSuggestion> found = new ArrayList<>();
        names.forEach((text, name) -> known.spelling(text, name.neighbours)
                .ifPresent(term -> found.add(suggestion(Reason.SPELLING, text, name, Optional.of(term)))));
        return found;
    }

    /** Tells whether a longer name has it that stands in every article that has this one. */
    private boolean isPartOfAsFrequent(String text, Name name, Map<String, List<String>> longer) {
        return longer.getOrDefault(text.split(" ")[0], List.of()).stream()
                .filter(other -> other.length() > text.length() && (" " + other + " ").contains(" " + text + " "))
                .map(names::get)
                .anyMatch(other -> other != null && other.witnesses.keySet().containsAll(name.witnesses.keySet()));
    }

    private Map<String, List<String>> longerNames() {
        Map<String, List<String>> longer = new HashMap<>();
        for (String text : names.keySet()) {
            String[] words = text.split(" ");
            for (int at = 0; words.length > 1 && at < words.length; at++) {
                longer.computeIfAbsent(words[at], any -> new ArrayList<>()).add(text);
            }
        }
        return longer;
    }

    private static TermSuggestion suggestion(Reason reason, String text, Name name, Optional<Slug> term) {
        return new TermSuggestion(
                reason, text, Optional.empty(), term, name.count(), List.copyOf(name.witnesses.values()));
    }

    /** Returns a name's key, by which names are compared. */
    static String key(String name) {
        return SearchForm.of(name).key();
    }
}
