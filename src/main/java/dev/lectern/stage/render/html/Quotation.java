package dev.lectern.stage.render.html;

import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.Article;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.markup.Markup;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import dev.lectern.stage.render.markup.Weaver;
import dev.lectern.stage.render.typography.ArticleTypography;
import dev.lectern.stage.render.typography.Edit;
import java.util.ArrayList;
import java.util.List;

/** The words of a passage that is called upon elsewhere, cut to what is near those that count, which are marked. */
final class Quotation {

    private static final int LONGEST = 240;
    private static final int NEAREST = 110;

    private final Article article;
    private final ArticleTypography typography;
    private final Witness witness;

    Quotation(Article article, ArticleTypography typography, Witness witness) {
        this.article = article;
        this.typography = typography;
        this.witness = witness;
    }

    /** Returns the words; what a narrow page may leave out stands in elements of its own. */
    Markup markup() {
        String text = witness.text();
        List<Span> words = words();
        Span shown = Wording.window(text, together(words, LONGEST), LONGEST);
        Span near = Wording.window(text, together(words, NEAREST), NEAREST);
        String before = shown.start() > 0 ? "…" : "";
        String cut = before + shown.of(text) + (shown.end() < text.length() ? "…" : "");
        int shift = before.length() - shown.start();
        Span core = new Span(
                near.start() <= shown.start() ? 0 : near.start() + shift,
                near.end() >= shown.end() ? cut.length() : near.end() + shift);
        List<Strand> strands = new ArrayList<>();
        if (core.length() < cut.length()) {
            strands.add(new Strand(core, Tag.of("span").with("class", "nearer")));
            further(0, core.start(), strands);
            further(core.end(), cut.length(), strands);
        }
        words.stream()
                .filter(shown::contains)
                .forEach(word -> strands.add(new Strand(word.shift(shift), Tag.of("mark"))));
        return Weaver.weave(cut, strands, typography.quoted(cut, edits(shown, shift)));
    }

    private static void further(int start, int end, List<Strand> strands) {
        if (start < end) {
            strands.add(new Strand(new Span(start, end), Tag.of("span").with("class", "further")));
        }
    }

    private List<Edit> edits(Span shown, int shift) {
        return typography.excerpt(witness.place().block(), witness.place().span(), witness.text()).stream()
                .filter(edit -> shown.contains(edit.span()))
                .map(edit -> edit.shift(shift))
                .toList();
    }

    /** The first of the words, and as many more as a length has room for. */
    private static Span together(List<Span> words, int longest) {
        if (words.isEmpty()) {
            return new Span(0, 0);
        }
        Span all = words.get(0);
        for (Span word : words) {
            if (word.end() - all.start() <= longest) {
                all = new Span(all.start(), Math.max(all.end(), word.end()));
            }
        }
        return all;
    }

    /** Returns the words that count in the offsets of the passage with single spaces. */
    private List<Span> words() {
        Span sentence = witness.place().span();
        List<Span> inside = witness.words().stream().filter(sentence::contains).toList();
        String raw =
                inside.isEmpty() ? "" : sentence.of(article.text(witness.place().block()));
        if (raw.equals(witness.text())) {
            return inside.stream().map(word -> word.shift(-sentence.start())).toList();
        }
        int[] offsets = offsets(raw);
        List<Span> words = new ArrayList<>();
        for (Span word : inside) {
            int start = offsets[word.start() - sentence.start()];
            int end = offsets[word.end() - 1 - sentence.start()] + 1;
            words.add(new Span(start, Math.min(end, witness.text().length())));
        }
        return words;
    }

    private static int[] offsets(String raw) {
        int[] offsets = new int[raw.length()];
        int length = 0;
        boolean owed = false;
        for (int at = 0; at < raw.length(); at++) {
            boolean space = Folding.isSpace(raw.charAt(at));
            length += !space && owed ? 1 : 0;
            offsets[at] = length;
            owed = space && (owed || length > 0);
            length += space ? 0 : 1;
        }
        return offsets;
    }
}
