package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.UnlistedAcronym.Occurrence;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The acronyms of one article: words of two to eight capitals, a small plural <i>s</i> behind them allowed. Passed over are
 * mentions of terms, passages set in capitals and Roman numerals.
 *
 * @param explained what they stand for, where the article says
 * @param used in reading order, each where it comes first
 */
record Acronyms(Map<String, String> explained, Map<String, Occurrence> used) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    static Acronyms of(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Map<BlockId, List<Span>> mentions = new HashMap<>();
        for (TermMention mention : annotated.mentions()) {
            mentions.computeIfAbsent(mention.place().block(), block -> new ArrayList<>())
                    .add(mention.place().span());
        }
        Map<String, String> explained = new LinkedHashMap<>();
        for (AcronymDefinition definition : annotated.acronyms()) {
            explained.putIfAbsent(definition.acronym(), definition.longForm());
        }
        Map<String, Occurrence> used = new LinkedHashMap<>();
        Map<BlockId, String> texts = new LinkedHashMap<>(Map.of(BlockId.TITLE, article.title()));
        article.blocks().stream()
                .filter(block -> block.role().isAnnotated())
                .forEach(block -> texts.put(block.id(), block.text().text()));
        texts.forEach((place, text) -> {
            for (String letters : in(text, mentions.getOrDefault(place, List.of()))) {
                used.merge(
                        letters,
                        new Occurrence(article.id(), place.value(), 1),
                        (first, next) -> new Occurrence(first.article(), first.anchor(), first.count() + 1));
            }
        });
        return new Acronyms(explained, used);
    }

    private static List<String> in(String text, List<Span> mentions) {
        List<String> found = new ArrayList<>();
        if (isInCapitals(text)) {
            return found;
        }
        for (Span word : Words.in(text)) {
            String letters = singular(word.of(text));
            if (isAcronym(letters) && mentions.stream().noneMatch(word::overlaps)) {
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
