package dev.lectern.stage.render.html.body;

import dev.lectern.model.document.Block.ListItem;
import dev.lectern.stage.render.html.view.BlockView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes nested lists of a flat run of items, each of which knows how deep it stands. */
final class Lists {

    /** Deeper items are shown at this depth: nobody reads further in, and templates call themselves for each level. */
    private static final int DEEPEST = 7;

    private Lists() {}

    /**
     * Returns the lists of a run, more than one where numbered and unnumbered items take turns. Items whose text begins
     * with their number, as in plain text, get no second one.
     */
    static List<BlockView> nest(List<ListItem> items, Function<ListItem, BlockView> view) {
        List<BlockView> lists = new ArrayList<>();
        int outermost = items.stream().mapToInt(Lists::depth).min().orElse(0);
        int at = 0;
        while (at < items.size()) {
            boolean ordered = items.get(at).ordered();
            boolean counted =
                    Character.isDigit(items.get(at).text().text().concat(" ").codePointAt(0));
            List<BlockView> made = new ArrayList<>();
            while (at < items.size() && items.get(at).ordered() == ordered) {
                int end = endOfItem(items, at, outermost);
                List<BlockView> inner = nest(items.subList(at + 1, end), view);
                made.add(view.apply(items.get(at)).withParts(inner));
                at = end;
            }
            String numbered = counted ? "counted-list" : "numbered-list";
            lists.add(BlockView.run(ordered ? numbered : "list", made));
        }
        return lists;
    }

    private static int endOfItem(List<ListItem> items, int start, int outermost) {
        int end = start + 1;
        while (end < items.size() && depth(items.get(end)) > outermost) {
            end++;
        }
        return end;
    }

    private static int depth(ListItem item) {
        return Math.min(item.depth(), DEEPEST);
    }
}
