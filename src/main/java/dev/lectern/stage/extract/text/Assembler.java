package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.Block.Heading;
import dev.lectern.model.document.Block.ListItem;
import dev.lectern.model.document.Block.Prose;
import dev.lectern.model.document.Block.PullQuote;
import dev.lectern.model.document.Block.TableRow;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Shingles;
import dev.lectern.stage.extract.form.TableCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the blocks of an article of a finished draft, and remembers which passage went into which. */
final class Assembler {

    private final Draft draft;
    private final Map<Integer, BlockId> blockOfPassage = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Function<Passage, Set<String>> shingles = Shingles.remembering();

    private Assembler(Draft draft) {
        this.draft = draft;
    }

    /** The blocks of an article, and the block that holds each passage that is in one. */
    record Assembly(List<Block> blocks, Map<Integer, BlockId> blockOfPassage) {}

    /** Returns the blocks of a draft in which every passage has been ruled. */
    static Assembly assemble(Draft draft) {
        Assembler assembler = new Assembler(draft);
        List<List<Passage>> groups = Joins.groups(draft);
        BlockIds ids = new BlockIds();
        for (List<Passage> group : groups) {
            BlockId id = ids.next(text(group));
            group.forEach(passage -> assembler.blockOfPassage.put(passage.index(), id));
        }
        groups.forEach(assembler::add);
        return new Assembly(List.copyOf(assembler.blocks), Map.copyOf(assembler.blockOfPassage));
    }

    private void add(List<Passage> group) {
        Passage first = group.get(0);
        Role role = draft.role(first.index()).orElseThrow();
        BlockId id = idOf(first);
        RichText text = RichText.plain(text(group));
        Optional<LineRange> lines =
                Optional.of(first.lines().to(group.get(group.size() - 1).lines()));
        blocks.add(
                switch (role) {
                    case HEADING -> new Heading(id, 2, text, lines);
                    case LIST_ITEM, KEY_POINT -> listItem(id, role, text, lines, isNumbered(first));
                    case TABLE_ROW -> new TableRow(id, isHeader(first), cells(text), lines);
                    case PULL_QUOTE -> new PullQuote(id, text, lines, repeatedBy(first));
                    default -> new Prose(id, role, text, lines);
                });
    }

    private BlockId repeatedBy(Passage quote) {
        return PullQuoteRule.repeated(draft, quote, shingles)
                .map(this::idOf)
                .orElseThrow(() -> new IllegalStateException(
                        "pull quote on line " + quote.lines().first() + " repeats nothing"));
    }

    private BlockId idOf(Passage passage) {
        BlockId id = blockOfPassage.get(passage.index());
        if (id == null) {
            throw new IllegalStateException("line " + passage.lines().first() + " is in no block");
        }
        return id;
    }

    /** A number stays in its item's text: it is the author's, and the text may speak of it. */
    private static ListItem listItem(
            BlockId id, Role role, RichText text, Optional<LineRange> lines, boolean numbered) {
        int mark = Bullets.markLength(text.text());
        return new ListItem(id, role, numbered, 0, RichText.plain(text.text().substring(mark)), lines);
    }

    private boolean isNumbered(Passage item) {
        return draft.is(item.index(), Role.LIST_ITEM)
                && Bullets.number(item.text()).isPresent();
    }

    /** The first row of a table names its columns if it has no figures of its own. */
    private boolean isHeader(Passage row) {
        int at = row.index();
        boolean first = at == 0 || !draft.is(at - 1, Role.TABLE_ROW);
        return first
                && at + 1 < draft.size()
                && draft.is(at + 1, Role.TABLE_ROW)
                && TableCells.isHeader(row.text(), draft.passage(at + 1).text());
    }

    private static RichText cells(RichText row) {
        return RichText.plain(String.join("\t", TableCells.of(row.text())));
    }

    private static String text(List<Passage> group) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : group) {
            boolean spaced = text.length() > 0 && !passage.shape().startsInside();
            text.append(spaced ? " " : "").append(passage.text());
        }
        return text.toString();
    }
}
