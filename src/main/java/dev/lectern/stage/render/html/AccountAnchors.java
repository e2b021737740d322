package dev.lectern.stage.render.html;

import dev.lectern.model.archive.tie.Account;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.html.body.MarginNotes;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The anchors of words that other articles or accounts call upon: those of a tie have its id, those of a figure the id of
 * its account, and a number from the second of one article on.
 */
final class AccountAnchors {

    private static final String FIGURE = "figure_";

    /** Words that have an anchor; most of them are never asked for. */
    private record Anchored(Span words, String anchor) {

        Strand strand() {
            return new Strand(words, Tag.of("span").with("class", "witness").with("id", anchor));
        }
    }

    private final Map<String, Map<BlockId, List<Anchored>>> byArticle = new HashMap<>();
    private final Map<String, List<String>> byAccount = new HashMap<>();

    AccountAnchors(Ties ties) {
        for (Account account : ties.accounts()) {
            Map<String, Integer> counts = new HashMap<>();
            List<String> anchors = new ArrayList<>();
            account.statements().forEach(statement -> {
                int count = counts.merge(statement.witness().article(), 1, Integer::sum);
                anchors.add(FIGURE + account.id() + (count == 1 ? "" : "_" + count));
                add(statement.witness(), anchors.get(anchors.size() - 1));
            });
            byAccount.put(account.id(), anchors);
        }
        for (Tie tie : ties.all()) {
            add(tie.one(), of(tie));
            add(tie.other(), of(tie));
        }
    }

    /** Returns the anchor of a tie's words, in both articles. */
    static String of(Tie tie) {
        return MarginNotes.TIE + name(tie);
    }

    /** Returns a tie's id without what all have in common. */
    static String name(Tie tie) {
        return tie.id().substring(tie.id().indexOf('-') + 1);
    }

    /** Returns the anchor of a statement's words. */
    String of(Account account, int statement) {
        return byAccount.getOrDefault(account.id(), List.of()).get(statement);
    }

    /** Returns the strands in a block of an article that carry the anchors. */
    List<Strand> in(String article, BlockId block) {
        return byArticle.getOrDefault(article, Map.of()).getOrDefault(block, List.of()).stream()
                .map(Anchored::strand)
                .toList();
    }

    /** The first of the words has the anchor; where there are none, the whole passage has. */
    private void add(Witness witness, String anchor) {
        Span words = witness.words().isEmpty()
                ? witness.place().span()
                : witness.words().get(0);
        byArticle
                .computeIfAbsent(witness.article(), id -> new HashMap<>())
                .computeIfAbsent(witness.place().block(), id -> new ArrayList<>())
                .add(new Anchored(words, anchor));
    }
}
