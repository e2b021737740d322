package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.archive.UnlistedAcronym.Occurrence;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Collects the acronyms that articles use and the glossary does not know: words of two to eight capitals, a small plural
 * <i>s</i> behind them allowed. Passed over are mentions of terms, passages set in capitals, Roman numerals, and what the
 * archive has only once without saying what it stands for.
 */
final class UnlistedAcronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private final Set<String> known = new HashSet<>();
    private final Map<String, String> longForms = new HashMap<>();
    private final Map<String, List<Occurrence>> occurrences = new TreeMap<>();

    UnlistedAcronyms(Glossary glossary) {
        glossary.terms()
                .forEach(term -> term.names()
                        .forEach(name -> known.add(SearchForm.of(name.text()).key())));
    }

    /** Takes an article in; articles come in the archive's order. */
    void add(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Map<BlockId, List<Span>> mentions = new HashMap<>();
        for (TermMention mention : annotated.mentions()) {
            mentions.computeIfAbsent(mention.place().block(), block -> new ArrayList<>())
                    .add(mention.place().span());
        }
        for (AcronymDefinition definition : annotated.acronyms()) {
            longForms.putIfAbsent(definition.acronym(), definition.longForm());
        }
        Map<String, Occurrence> found = new LinkedHashMap<>();
        Map<BlockId, String> texts = new LinkedHashMap<>(Map.of(BlockId.TITLE, article.title()));
        article.blocks().stream()
                .filter(block -> block.role().isAnnotated())
                .forEach(block -> texts.put(block.id(), block.text().text()));
        texts.forEach((place, text) -> {
            for (String letters : in(text, mentions.getOrDefault(place, List.of()))) {
                Occurrence one = new Occurrence(article.id(), place.value(), 1);
                found.merge(
                        letters,
                        one,
                        (first, next) -> new Occurrence(first.article(), first.anchor(), first.count() + 1));
            }
        });
        found.forEach((letters, occurrence) ->
                occurrences.computeIfAbsent(letters, any -> new ArrayList<>()).add(occurrence));
    }

    /** Returns what was found, the most frequent first. */
    List<UnlistedAcronym> all() {
        List<UnlistedAcronym> all = new ArrayList<>();
        occurrences.forEach((letters, places) -> {
            int count = places.stream().mapToInt(Occurrence::count).sum();
            Optional<String> longForm = Optional.ofNullable(longForms.get(letters));
            if (count > 1 || longForm.isPresent()) {
                all.add(new UnlistedAcronym(letters, longForm, count, places));
            }
        });
        all.sort(Comparator.comparingInt(UnlistedAcronym::count).reversed().thenComparing(UnlistedAcronym::letters));
        return all;
    }

    private List<String> in(String text, List<Span> mentions) {
        List<String> found = new ArrayList<>();
        if (isInCapitals(text)) {
            return found;
        }
        for (Span word : Words.in(text)) {
            String letters = singular(word.of(text));
            if (isAcronym(letters)
                    && mentions.stream().noneMatch(word::overlaps)
                    && !known.contains(SearchForm.of(letters).key())) {
                found.add(letters);
            }
        }
        return found;
    }

    private static String singular(String word) {
        boolean plural = word.length() > SHORTEST && word.endsWith("s");
        String letters = plural ? word.substring(0, word.length() - 1) : word;
        boolean apostrophe = letters.endsWith("\u2019") || letters.endsWith("'");
        return apostrophe ? letters.substring(0, letters.length() - 1) : letters;
    }

    private static boolean isAcronym(String word) {
        int length = word.codePointCount(0, word.length());
        return length >= SHORTEST
                && length <= LONGEST
                && word.codePoints().allMatch(Character::isUpperCase)
                && !ROMAN.matcher(word).matches();
    }

    private static boolean isInCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return capitals > small;
    }
}
