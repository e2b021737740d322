package dev.lectern.stage.render.html.body;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.html.view.BlockView;
import dev.lectern.stage.render.markup.Markup;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Weaver;
import dev.lectern.stage.render.typography.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns blocks into views: each woven, runs of items, rows, quotations and verses put together. */
public final class Body {

    private final Addresses addresses;
    private final Function<BlockId, List<Strand>> mentions;
    private final Function<BlockId, Optional<Integer>> numbers;
    private final Function<Block, List<Edit>> edits;
    private final String ledger;
    private final MarginNotes notes;
    private final Function<BlockId, List<BlockId>> former;
    private final Function<BlockId, List<Strand>> marks;

    /** Makes the body of an article, whose paragraphs are tied to a ledger. */
    public Body(Addresses addresses, Mentions mentions, ParagraphNumbers numbers, String ledger) {
        this.addresses = addresses;
        this.mentions = mentions::in;
        this.numbers = numbers::of;
        this.edits = block -> List.of();
        this.ledger = ledger;
        this.notes = MarginNotes.NONE;
        this.former = id -> List.of();
        this.marks = id -> List.of();
    }

    /** Makes the body of a text without mentions, numbers and ledger, such as a definition. */
    public Body(Addresses addresses) {
        this.addresses = addresses;
        this.mentions = id -> List.of();
        this.numbers = id -> Optional.empty();
        this.edits = block -> List.of();
        this.ledger = "";
        this.notes = MarginNotes.NONE;
        this.former = id -> List.of();
        this.marks = id -> List.of();
    }

    private Body(
            Body other,
            Function<Block, List<Edit>> edits,
            MarginNotes notes,
            Function<BlockId, List<BlockId>> former,
            Function<BlockId, List<Strand>> marks) {
        this.addresses = other.addresses;
        this.mentions = other.mentions;
        this.numbers = other.numbers;
        this.edits = edits;
        this.ledger = other.ledger;
        this.notes = notes;
        this.former = former;
        this.marks = marks;
    }

    /** Returns the same body, its texts shown as their edits have them. */
    public Body typeset(Function<Block, List<Edit>> made) {
        return new Body(this, made, notes, former, marks);
    }

    /** Returns the same body with notes after the blocks they belong to. */
    public Body with(MarginNotes made) {
        return new Body(this, edits, made, former, marks);
    }

    /** Returns the same body, whose blocks can also be pointed at by the names they had before. */
    public Body named(Function<BlockId, List<BlockId>> before) {
        return new Body(this, edits, notes, before, marks);
    }

    /** Returns the same body with more strands around words of its blocks. */
    public Body marking(Function<BlockId, List<Strand>> made) {
        return new Body(this, edits, notes, former, made);
    }

    /** Returns the views of prose blocks, the first one only from a place in its text on. */
    List<BlockView> from(List<Block> blocks, int start) {
        List<BlockView> views = new ArrayList<>();
        for (Block block : blocks) {
            Span range =
                    new Span(views.isEmpty() ? start : 0, block.text().text().length());
            Markup woven = Weaver.weave(block.text().text(), range, strands(block), edits.apply(block));
            views.add(view("paragraph", block, woven));
        }
        return views;
    }

    /** Returns the views of blocks, in order. */
    public List<BlockView> of(List<Block> blocks) {
        List<BlockView> views = new ArrayList<>();
        int level = 1;
        int at = 0;
        while (at < blocks.size()) {
            int end = endOfRun(blocks, at);
            List<Block> run = blocks.subList(at, end);
            for (BlockView view : together(run)) {
                level = view.kind().equals("heading") ? Math.min(view.level(), level + 1) : level;
                views.add(view.kind().equals("heading") ? view.atLevel(level) : view);
            }
            at = end;
        }
        return views;
    }

    private List<BlockView> together(List<Block> run) {
        return switch (run.get(0).role()) {
            case LIST_ITEM, KEY_POINT ->
                Lists.nest(run.stream().map(Block.ListItem.class::cast).toList(), this::single);
            case TABLE_ROW -> List.of(BlockView.run("table", singles(run)).gathered());
            case QUOTE -> List.of(BlockView.run("quotes", singles(run)));
            case VERSE -> List.of(BlockView.run("verse", singles(run)).gathered());
            default -> singles(run);
        };
    }

    private List<BlockView> singles(List<Block> run) {
        return run.stream().map(this::single).toList();
    }

    private BlockView single(Block block) {
        return block.accept(new Block.Visitor<BlockView>() {
            @Override
            public BlockView prose(Block.Prose prose) {
                return view(prose.isBreak() ? "break" : kind(prose.role()), prose, woven(prose));
            }

            @Override
            public BlockView heading(Block.Heading heading) {
                return view("heading", heading, woven(heading)).atLevel(heading.level());
            }

            @Override
            public BlockView listItem(Block.ListItem item) {
                return view("item", item, woven(item));
            }

            @Override
            public BlockView pullQuote(Block.PullQuote quote) {
                return view("pull-quote", quote, woven(quote)).withHref("#" + quote.repeats());
            }

            @Override
            public BlockView tableRow(Block.TableRow row) {
                return view(row.header() ? "header-row" : "row", row, Markup.EMPTY)
                        .withCells(cells(row));
            }

            @Override
            public BlockView preformatted(Block.Preformatted code) {
                return view("code", code, Weaver.weavePreformatted(code.text().text(), strands(code)));
            }
        });
    }

    private BlockView view(String kind, Block block, Markup text) {
        Optional<Integer> number = numbers.apply(block.id());
        String line =
                block.lines().map(lines -> Integer.toString(lines.first())).orElse("");
        String place = number.isEmpty() || ledger.isEmpty() ? "" : line.isEmpty() ? ledger : ledger + "#L" + line;
        return new BlockView(
                kind,
                block.id().value(),
                number.map(Object::toString).orElse(""),
                place,
                line,
                0,
                anchors(block).then(text),
                "",
                block.language().orElse(""),
                block.language().map(Direction::of).orElse(""),
                List.of(),
                List.of(),
                notes.after(block.id()));
    }

    private Markup anchors(Block block) {
        return Markup.anchors(
                former.apply(block.id()).stream().map(BlockId::value).toList());
    }

    private Markup woven(Block block) {
        return Weaver.weave(block.text().text(), strands(block), edits.apply(block));
    }

    private List<Markup> cells(Block.TableRow row) {
        String text = row.text().text();
        List<Strand> strands = strands(row);
        List<Edit> changes = edits.apply(row);
        List<Markup> cells = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int tab = text.indexOf('\t', start);
            int end = tab < 0 ? text.length() : tab;
            Markup cell = Weaver.weave(text, new Span(start, end), strands, changes);
            cells.add(start == 0 ? anchors(row).then(cell) : cell);
            start = end + 1;
        }
        return cells;
    }

    private List<Strand> strands(Block block) {
        List<Strand> strands = new ArrayList<>(Strands.of(block.text(), addresses));
        strands.addAll(mentions.apply(block.id()));
        strands.addAll(marks.apply(block.id()));
        strands.addAll(notes.in(block.id()));
        return strands;
    }

    private static String kind(Role role) {
        return switch (role) {
            case QUOTE, QUESTION, ANSWER, SPEAKER, CAPTION -> role.label();
            case VERSE -> "line";
            case EDITOR_NOTE -> "note";
            default -> "paragraph";
        };
    }

    private static int endOfRun(List<Block> blocks, int start) {
        Role role = blocks.get(start).role();
        int end = start + 1;
        while (end < blocks.size() && blocks.get(end).role() == role) {
            end++;
        }
        return end;
    }
}
