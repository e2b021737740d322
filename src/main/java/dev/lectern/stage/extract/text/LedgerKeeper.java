package dev.lectern.stage.extract.text;

import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Removal;
import dev.lectern.model.text.Folding;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the cleaning ledger: the fate of every line of a source. */
final class LedgerKeeper {

    private LedgerKeeper() {}

    /** Returns the ledger of a draft in which every passage has been ruled. */
    static Ledger keep(List<String> lines, Draft draft, Map<Integer, BlockId> blockOfPassage) {
        LedgerLine[] fates = new LedgerLine[lines.size()];
        List<Removal> removals = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            Ruling ruling = draft.rulings().get(passage.index());
            if (ruling == null) {
                throw new IllegalStateException("line " + passage.lines().first() + " was given no role");
            }
            Optional<BlockId> block = Optional.ofNullable(blockOfPassage.get(passage.index()));
            for (int line = passage.lines().first(); line <= passage.lines().last(); line++) {
                if (!Folding.isBlank(lines.get(line - 1))) {
                    fates[line - 1] = new LedgerLine(
                            line, lines.get(line - 1), Optional.of(ruling.role()), block, Optional.of(ruling.rule()));
                }
            }
            if (ruling.role().isRemoved()) {
                removals.add(new Removal(ruling.rule(), ruling.role(), Optional.of(passage.lines()), passage.text()));
            }
        }
        List<LedgerLine> all = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            LedgerLine fate = fates[line - 1];
            all.add(fate == null ? LedgerLine.blank(line, lines.get(line - 1)) : fate);
        }
        return new Ledger(all, removals);
    }
}
