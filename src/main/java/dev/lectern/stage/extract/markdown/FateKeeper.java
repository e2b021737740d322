package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Removal;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Lines;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.markdown.cut.AsideCutter.Trimmed;
import dev.lectern.stage.extract.markdown.cut.Cut;
import dev.lectern.stage.extract.markdown.preamble.Preamble;
import dev.lectern.stage.extract.markdown.preamble.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the cleaning ledger of a file of Markdown. What was taken out of a line that stays is a removal of its own. Good
 * for one use.
 */
final class FateKeeper {

    private static final String MARKUP = "markup";

    private final Preamble preamble;
    private final LedgerLine[] fates;
    private final List<Removal> removals = new ArrayList<>();

    FateKeeper(Preamble preamble) {
        this.preamble = preamble;
        this.fates = new LedgerLine[preamble.lines().size()];
    }

    /** Notes what the pieces of the article became. */
    void pieces(Draft draft, Map<Integer, BlockId> blockOfPassage) {
        for (Passage passage : draft.passages()) {
            Ruling ruling = draft.rulings().get(passage.index());
            if (ruling == null) {
                throw new IllegalStateException("line " + passage.lines().first() + " was given no role");
            }
            Optional<BlockId> block = Optional.ofNullable(blockOfPassage.get(passage.index()));
            for (int line = passage.lines().first(); line <= passage.lines().last(); line++) {
                put(line, ruling.role(), block, ruling.rule());
            }
            if (ruling.role().isRemoved()) {
                removals.add(new Removal(ruling.rule(), ruling.role(), Optional.of(passage.lines()), passage.text()));
            }
        }
    }

    /** Notes what was taken out of lines that may stay; to be called before the pieces are noted. */
    void cuts(Trimmed body, List<Removal> pictures) {
        List<String> left = Lines.of(body.text());
        for (Cut cut : body.cuts()) {
            LineRange lines =
                    new LineRange(preamble.bodyLine() + cut.firstLine(), preamble.bodyLine() + cut.lastLine());
            removals.add(new Removal(cut.rule(), Role.BOILERPLATE, Optional.of(lines), cut.text()));
            for (int line = cut.firstLine(); line <= cut.lastLine(); line++) {
                if (line >= left.size() || Folding.isBlank(left.get(line))) {
                    put(preamble.bodyLine() + line, Role.BOILERPLATE, Optional.empty(), cut.rule());
                }
            }
        }
        removals.addAll(pictures);
    }

    /** Notes what the lines before the text are for; those of a kept standfirst are noted as a piece. */
    void head(Statement statement) {
        statement.roles().forEach((line, role) -> {
            Role own = role.isBlock() ? Role.BOILERPLATE : role;
            put(line, own, Optional.empty(), Statement.RULE);
        });
        remove(1, preamble.bodyLine() - 1, Statement.RULE);
    }

    /** Returns the ledger; lines that hold nothing but marks of Markdown, such as a line across the page, are noted. */
    Ledger ledger() {
        List<LedgerLine> all = new ArrayList<>();
        for (int line = 1; line <= fates.length; line++) {
            put(line, Role.BOILERPLATE, Optional.empty(), MARKUP);
        }
        remove(1, fates.length, MARKUP);
        for (int line = 1; line <= fates.length; line++) {
            LedgerLine fate = fates[line - 1];
            all.add(fate == null ? LedgerLine.blank(line, preamble.lines().get(line - 1)) : fate);
        }
        Comparator<Removal> order =
                Comparator.comparing(removal -> removal.lines().orElseThrow());
        return new Ledger(all, removals.stream().sorted(order).toList());
    }

    private void put(int line, Role role, Optional<BlockId> block, String rule) {
        String text = preamble.lines().get(line - 1);
        if (fates[line - 1] == null && !Folding.isBlank(text)) {
            fates[line - 1] = new LedgerLine(line, text, Optional.of(role), block, Optional.of(rule));
        }
    }

    /** Writes one removal for each run of lines that a rule took out. */
    private void remove(int first, int last, String rule) {
        int from = 0;
        List<String> words = new ArrayList<>();
        for (int line = first; line <= last + 1; line++) {
            LedgerLine fate = line <= last && line <= fates.length ? fates[line - 1] : null;
            boolean gone = fate != null
                    && fate.rule().equals(Optional.of(rule))
                    && fate.role().filter(Role::isRemoved).isPresent();
            if (gone) {
                from = from == 0 ? line : from;
                words.add(preamble.lines().get(line - 1));
            } else if (from > 0) {
                Optional<LineRange> lines = Optional.of(new LineRange(from, line - 1));
                removals.add(new Removal(rule, Role.BOILERPLATE, lines, String.join("\n", words)));
                from = 0;
                words.clear();
            }
        }
    }
}
