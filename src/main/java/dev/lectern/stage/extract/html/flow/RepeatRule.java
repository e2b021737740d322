package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules on what stands twice because the page shows it once on each size of screen: a paragraph right behind itself, or
 * the paragraphs of a passage again in their order, or a sentence too long to be said twice. The first copy stays. What an
 * author repeats here and there, such as a line of a recipe, stays too.
 */
final class RepeatRule implements Flow.Rule {

    private static final int SHORTEST = 8;
    private static final int SURELY_ONCE = 20;
    private static final int MOST_COPIES = 2;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Integer> paragraphs = flow.open().stream()
                .filter(index -> isParagraph(flow.at(index)))
                .toList();
        List<List<String>> words = paragraphs.stream()
                .map(index -> Words.folded(flow.at(index).words()))
                .toList();
        Map<List<String>, Integer> copies = new HashMap<>();
        words.forEach(paragraph -> copies.merge(paragraph, 1, Integer::sum));
        Map<List<String>, Integer> first = new HashMap<>();
        List<Ruling> rulings = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Integer copied = first.putIfAbsent(words.get(at), at);
            boolean sentence = flow.at(paragraphs.get(at)).shape().isProse()
                    && flow.at(paragraphs.get(at)).shape().endsSentence()
                    && words.get(at).size() >= SURELY_ONCE;
            if (copied != null
                    && (sentence
                            || copied == at - 1
                            || (copies.getOrDefault(words.get(at), 0) <= MOST_COPIES && isInCopy(words, copied, at)))) {
                rulings.add(new Ruling(paragraphs.get(at), Role.DUPLICATE, "repeated-paragraph"));
            }
        }
        return rulings;
    }

    private static boolean isParagraph(Piece piece) {
        return piece.shape().words() >= SHORTEST && piece.role() != Role.CODE && piece.role() != Role.TABLE_ROW;
    }

    /** Tells whether a neighbour of the copy is a copy of the same neighbour of the first. */
    private static boolean isInCopy(List<List<String>> words, int first, int copy) {
        boolean before = first > 0 && words.get(first - 1).equals(words.get(copy - 1));
        boolean after = copy + 1 < words.size() && words.get(first + 1).equals(words.get(copy + 1));
        return before || after || copy - first <= 2;
    }
}
