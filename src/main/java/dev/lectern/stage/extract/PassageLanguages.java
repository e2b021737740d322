package dev.lectern.stage.extract;

import dev.lectern.language.ForeignRuns;
import dev.lectern.language.LanguageDetector;
import dev.lectern.language.Scripts;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the passages of an article that are in another language or script than the article, whatever kind of file it came
 * from. What a page claims of a passage is kept where the passage's letters and words do not speak against it; for the
 * rest the words tell, where there are enough of them, and else the script alone.
 */
final class PassageLanguages {

    private static final double LEAST_SHARE_OF_HOME = 0.4;
    private static final int FEWEST_LETTERS_OF_BLOCK = 2;
    private static final int LETTERS_OF_A_SIGN = 3;
    private static final Set<UnicodeScript> SYLLABIC =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ADLAM", "ARABIC", "HEBREW", "MANDAIC", "NKO", "SYRIAC", "THAANA");

    private final String language;
    private final Set<UnicodeScript> home;

    private PassageLanguages(Article article) {
        this.language = primary(article.metadata().language());
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        scripts.addAll(Scripts.of(article.metadata().language()));
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        article.blocks()
                .forEach(block -> Scripts.letters(block.text().text())
                        .forEach((script, count) -> letters.merge(script, count, Integer::sum)));
        Scripts.most(letters).ifPresent(scripts::add);
        this.home = scripts;
    }

    /** Returns the extraction, its passages in other languages marked. */
    static Extraction marked(Extraction extraction) {
        Article article = extraction.article();
        PassageLanguages languages = new PassageLanguages(article);
        List<Block> blocks = article.blocks().stream().map(languages::marked).toList();
        return new Extraction(
                new Article(article.id(), article.provenance(), article.metadata(), blocks),
                extraction.ledger(),
                extraction.diagnostics(),
                extraction.confidence());
    }

    private Block marked(Block block) {
        List<Mark> languages = block.role() == Role.CODE ? List.of() : languages(block);
        boolean isPlain =
                languages.isEmpty() && block.text().marks().stream().noneMatch(Mark.Language.class::isInstance);
        if (isPlain) {
            return block;
        }
        List<Mark> marks = new ArrayList<>(withoutLanguages(block.text()));
        marks.addAll(languages);
        marks.sort(Comparator.comparing(Mark::span));
        return block.with(new RichText(block.text().text(), marks));
    }

    private List<Mark> languages(Block block) {
        String text = block.text().text();
        List<Mark> languages = claims(block.text());
        Optional<Mark> claimed = languages.stream()
                .filter(mark -> block.text().isWhole(mark.span()))
                .findFirst();
        Map<UnicodeScript, Integer> letters = Scripts.letters(text);
        Optional<Mark> seen = claimed.isPresent() ? Optional.empty() : whole(block, letters);
        boolean isForeign = claimed.isPresent() || seen.isPresent();
        Set<UnicodeScript> around =
                isForeign ? Scripts.most(letters).map(Scripts::together).orElse(Set.of()) : home;
        List<Mark> runs = new ArrayList<>();
        boolean isOfOneHand = around.containsAll(letters.keySet());
        for (Span run : isOfOneHand ? List.<Span>of() : ForeignRuns.in(text, around)) {
            boolean isFree = languages.stream()
                    .filter(mark -> !block.text().isWhole(mark.span()))
                    .noneMatch(mark -> mark.span().overlaps(run));
            if (isFree && !block.text().isWhole(run)) {
                tag(run.of(text), around).ifPresent(tag -> runs.add(new Mark.Language(run, tag)));
            }
        }
        seen.ifPresent(languages::add);
        languages.addAll(runs);
        return languages;
    }

    private static List<Mark> withoutLanguages(RichText text) {
        return text.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Language))
                .toList();
    }

    /** What the page claims, so far as it may be. Of claims about the same words the last, which is the inner one, holds. */
    private List<Mark> claims(RichText text) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : text.marks()) {
            if (mark instanceof Mark.Language claim) {
                kept.removeIf(other -> other.span().equals(claim.span()));
                if (isPlausible(claim.tag(), claim.span().of(text.text()))) {
                    kept.add(claim);
                }
            }
        }
        return kept;
    }

    private boolean isPlausible(String tag, String words) {
        Optional<UnicodeScript> script = Scripts.most(words);
        Set<UnicodeScript> possible = Scripts.of(tag);
        boolean fits = script.isPresent() && (possible.isEmpty() || possible.contains(script.get()));
        boolean isOther = !primary(tag).equals(language)
                || script.filter(written -> !home.contains(written)).isPresent();
        return fits
                && isOther
                && LanguageDetector.detect(words)
                        .filter(seen -> !seen.equals(primary(tag)))
                        .isEmpty();
    }

    /** The whole of a block is in another language if few of its letters are of the article's script, or by its words. */
    private Optional<Mark> whole(Block block, Map<UnicodeScript, Integer> letters) {
        String text = block.text().text();
        int all = weight(letters, letters.keySet());
        int own = weight(letters, home);
        Optional<String> tag = Optional.empty();
        if (all >= FEWEST_LETTERS_OF_BLOCK && own < LEAST_SHARE_OF_HOME * all) {
            tag = tag(text, home).filter(found -> own == 0 || !primary(found).equals(language));
        } else if (own > 0 && block.role() != Role.TABLE_ROW && block.role() != Role.REFERENCE) {
            tag = LanguageDetector.detectOther(text, language);
        }
        return tag.map(found -> new Mark.Language(new Span(0, text.length()), found));
    }

    /** A sign of a script that writes syllables or words weighs as much as several letters. */
    private static int weight(Map<UnicodeScript, Integer> letters, Set<UnicodeScript> scripts) {
        return letters.entrySet().stream()
                .filter(entry -> scripts.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue() * (SYLLABIC.contains(entry.getKey()) ? LETTERS_OF_A_SIGN : 1))
                .sum();
    }

    /** Latin words in a text read in the same direction are too common to be told, unless their language is known. */
    private Optional<String> tag(String words, Set<UnicodeScript> around) {
        Optional<String> found = Scripts.tag(words);
        Optional<UnicodeScript> script = Scripts.most(words);
        boolean turns = script.filter(
                        written -> isRightToLeft(written) != around.stream().anyMatch(PassageLanguages::isRightToLeft))
                .isPresent();
        boolean isPlain = script.equals(Optional.of(UnicodeScript.LATIN)) && !turns;
        return found.map(tag -> inOtherScript(tag, script)).filter(tag -> !(isPlain && tag.startsWith("und-")));
    }

    /** The article's own language in another script, as Serbian in Latin letters. */
    private String inOtherScript(String tag, Optional<UnicodeScript> script) {
        return tag.equals(language) ? Scripts.named(tag, script) : tag;
    }

    private static boolean isRightToLeft(UnicodeScript script) {
        return RIGHT_TO_LEFT.contains(script.name());
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
