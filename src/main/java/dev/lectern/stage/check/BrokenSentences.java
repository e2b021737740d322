package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a sentence that breaks off at the end of a paragraph and goes on in the next. Where letters have no case only a
 * full stop or a comma at the head of the next paragraph tells.
 */
final class BrokenSentences implements ArticleCheck {

    private static final String NEVER_FIRST = ".,;)]}\u060C\u061B\u06D4\u3001\u3002\uFF0C\uFF1B\uFF09";
    private static final String GOES_ON = ",";
    private static final int WORDS_OF_A_SENTENCE = 5;

    @Override
    public List<Diagnostic> check(CheckedArticle article) {
        List<Block> blocks = article.article().blocks();
        List<Diagnostic> found = new ArrayList<>(joined(article));
        for (int at = 1; at < blocks.size(); at++) {
            Block before = blocks.get(at - 1);
            Block next = blocks.get(at);
            if (isBroken(before)
                    && isParagraph(next)
                    && breaks(before.text().text(), next.text().text())) {
                found.add(Diagnostic.note(
                        "sentence-broken",
                        article.at(next, 0),
                        "the sentence \"" + Excerpt.ending(before.text().text())
                                + "\" goes on in the next paragraph: \""
                                + Excerpt.opening(next.text().text()) + "\"",
                        "look whether the page had one paragraph here; in the source they can be joined"));
            }
        }
        return found;
    }

    /** A paragraph whose lines have an empty one between them was joined, since a sentence ran over it. */
    private static List<Diagnostic> joined(CheckedArticle article) {
        Map<BlockId, LedgerLine> latest = new HashMap<>();
        Set<BlockId> told = new HashSet<>();
        List<Diagnostic> found = new ArrayList<>();
        for (LedgerLine line : article.archived().ledger().lines()) {
            Optional<BlockId> block = line.block().filter(id -> line.role().equals(Optional.of(Role.PARAGRAPH)));
            if (block.isEmpty()) {
                continue;
            }
            LedgerLine before = latest.put(block.get(), line);
            if (before != null && before.number() + 1 < line.number() && told.add(block.get())) {
                found.add(Diagnostic.note(
                        "sentence-broken",
                        new Location(article.whole().file(), line.number(), 1),
                        "the sentence \"" + Excerpt.ending(before.text()) + "\" of line " + before.number()
                                + " goes on here: \"" + Excerpt.opening(line.text()) + "\"",
                        "the page shows one paragraph; in the source they can be joined"));
            }
        }
        return found;
    }

    /** The first half of a sentence may have been taken for a heading, as it has no full stop. */
    private static boolean isBroken(Block block) {
        boolean heading =
                block.role() == Role.HEADING && Words.count(block.text().text()) >= WORDS_OF_A_SENTENCE;
        return heading || isParagraph(block);
    }

    private static boolean isParagraph(Block block) {
        String text = block.text().text();
        return block.role() == Role.PARAGRAPH
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && block.text().marks().stream()
                        .noneMatch(mark ->
                                mark instanceof Mark.Code && block.text().isWhole(mark.span()));
    }

    private static boolean breaks(String before, String next) {
        int first = next.codePointAt(0);
        if (NEVER_FIRST.indexOf(first) >= 0) {
            return !next.startsWith("..");
        }
        int last = before.codePointBefore(before.length());
        boolean open = Character.isLetterOrDigit(last) || GOES_ON.indexOf(last) >= 0;
        return open && Character.isLowerCase(first) && isWord(next);
    }

    /** An item such as {@code a) the first} and an address are no words of a sentence. */
    private static boolean isWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == text.length() || ")./:@_".indexOf(text.charAt(end)) < 0;
    }
}
