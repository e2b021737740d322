package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds passages that stand twice: copies that cleaning took out, and paragraphs whose runs of four words stand for the
 * most part in one other paragraph of the same article, which stay.
 */
final class RepeatedBlocks implements ArticleCheck {

    private static final int RUN = 4;
    private static final int FEWEST_WORDS = 12;
    private static final double MOST_OF_IT = 0.6;

    @Override
    public List<Diagnostic> check(CheckedArticle article) {
        List<Diagnostic> found = new ArrayList<>(copies(article));
        found.addAll(repeats(article));
        return found;
    }

    /** One for each run of lines that cleaning took out as a copy. */
    private static List<Diagnostic> copies(CheckedArticle article) {
        List<Diagnostic> copies = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (LedgerLine line : article.archived().ledger().lines()) {
            if (line.role().equals(Optional.of(Role.DUPLICATE))) {
                first = first == 0 ? line.number() : first;
                last = line.number();
            } else if (!line.isBlank() && first > 0) {
                copies.add(copy(article, first, last));
                first = 0;
            }
        }
        if (first > 0) {
            copies.add(copy(article, first, last));
        }
        return copies;
    }

    private static Diagnostic copy(CheckedArticle article, int first, int last) {
        return Diagnostic.note(
                "block-repeated",
                Location.of(article.whole().file(), first),
                first == last
                        ? "this line stands elsewhere in the source and was left out"
                        : "lines " + first + " to " + last + " stand elsewhere in the source and were left out",
                "nothing is to be done; the ledger page of the article shows them");
    }

    private static List<Diagnostic> repeats(CheckedArticle article) {
        List<Block> blocks = article.article().blocks().stream()
                .filter(block -> block.role() == Role.PARAGRAPH || block.role() == Role.DECK)
                .toList();
        Map<Integer, Set<Integer>> holders = new HashMap<>();
        List<Set<Integer>> runs = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Set<Integer> own = runs(blocks.get(at).text().text());
            runs.add(own);
            for (Integer run : own) {
                holders.computeIfAbsent(run, any -> new LinkedHashSet<>()).add(at);
            }
        }
        List<Diagnostic> repeats = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            int twin = twin(at, runs, holders);
            if (twin >= 0) {
                repeats.add(repeat(article, blocks.get(at), blocks.get(twin)));
            }
        }
        return repeats;
    }

    /** Returns the earlier passage that has most of a passage's runs, or most of whose runs it has; else none. */
    private static int twin(int at, List<Set<Integer>> runs, Map<Integer, Set<Integer>> holders) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (Integer run : runs.get(at)) {
            for (Integer holder : holders.getOrDefault(run, Set.of())) {
                if (holder < at) {
                    shared.merge(holder, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue()
                        >= MOST_OF_IT
                                * Math.min(
                                        runs.get(at).size(),
                                        runs.get(entry.getKey()).size()))
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .orElse(-1);
    }

    private static Diagnostic repeat(CheckedArticle article, Block block, Block earlier) {
        Location first = article.at(earlier, 0);
        String where = first.line() == 0 ? "an earlier one" : "the one on line " + first.line();
        return Diagnostic.note(
                "block-repeated",
                article.at(block, 0),
                "this passage says for the most part what " + where + " says: \""
                        + Excerpt.opening(earlier.text().text()) + "\"",
                "both stay; look whether the author wrote it twice or the page was saved with a teaser");
    }

    private static Set<Integer> runs(String text) {
        List<String> words = Words.folded(text);
        Set<Integer> runs = new LinkedHashSet<>();
        if (words.size() >= FEWEST_WORDS) {
            for (int at = 0; at + RUN <= words.size(); at++) {
                runs.add(words.subList(at, at + RUN).hashCode());
            }
        }
        return runs;
    }
}
