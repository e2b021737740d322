package dev.lectern.model.document;

import dev.lectern.model.text.LineRange;
import java.util.Optional;

/**
 * A piece of an article that stands on its own. Blocks are flat, in reading order: a list is a run of {@link ListItem}s,
 * a table a run of {@link TableRow}s, so that every place in an article is a block and a span of its text.
 */
public sealed interface Block {

    /** Returns its anchor, unique in the article. */
    BlockId id();

    /** Returns what it is for. */
    Role role();

    /** Returns what it says. */
    RichText text();

    /** Returns the source lines it came from; empty where the source has no lines of its own, as HTML. */
    Optional<LineRange> lines();

    /** Returns the language of all its words, a BCP 47 tag, where it is not the article's. */
    default Optional<String> language() {
        return text().marks().stream()
                .filter(mark -> text().isWhole(mark.span()))
                .filter(Mark.Language.class::isInstance)
                .map(mark -> ((Mark.Language) mark).tag())
                .findFirst();
    }

    /** Returns the same block with another text. */
    Block with(RichText text);

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** A block of running text whose role alone tells it from others: paragraph, deck, caption, quote and their like. */
    record Prose(BlockId id, Role role, RichText text, Optional<LineRange> lines) implements Block {

        /** Refuses a role that has a kind of its own or is no block. */
        public Prose {
            switch (role) {
                case HEADING, LIST_ITEM, KEY_POINT, PULL_QUOTE, TABLE_ROW, CODE ->
                    throw new IllegalArgumentException(role + " has a kind of block of its own");
                default -> {
                    if (!role.isBlock()) {
                        throw new IllegalArgumentException(role + " is not a block");
                    }
                }
            }
        }

        /** Tells whether it says nothing and only parts two sections, as three asterisks do. */
        public boolean isBreak() {
            return role == Role.PARAGRAPH && isWordless(text.text());
        }

        private static boolean isWordless(String words) {
            int at = 0;
            while (at < words.length() && !Character.isLetterOrDigit(words.codePointAt(at))) {
                at += Character.charCount(words.codePointAt(at));
            }
            return at == words.length();
        }

        @Override
        public Block with(RichText text) {
            return new Prose(id, role, text, lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /**
     * A heading inside the body.
     *
     * @param level 2 for the topmost, as the title is 1; at most 6
     */
    record Heading(BlockId id, int level, RichText text, Optional<LineRange> lines) implements Block {

        /** Refuses levels outside 2 to 6. */
        public Heading {
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("heading level " + level + " is not between 2 and 6");
            }
        }

        @Override
        public Role role() {
            return Role.HEADING;
        }

        @Override
        public Block with(RichText text) {
            return new Heading(id, level, text, lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * An item of a list.
     *
     * @param role {@link Role#LIST_ITEM} or {@link Role#KEY_POINT}
     * @param ordered whether the list is numbered
     * @param depth zero for the outermost list
     */
    record ListItem(BlockId id, Role role, boolean ordered, int depth, RichText text, Optional<LineRange> lines)
            implements Block {
        @Override
        public Block with(RichText text) {
            return new ListItem(id, role, ordered, depth, text, lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listItem(this);
        }
    }

    /**
     * A sentence of the body repeated for display; shown once, in the body.
     *
     * @param repeats the block whose words it repeats
     */
    record PullQuote(BlockId id, RichText text, Optional<LineRange> lines, BlockId repeats) implements Block {
        @Override
        public Role role() {
            return Role.PULL_QUOTE;
        }

        @Override
        public Block with(RichText text) {
            return new PullQuote(id, text, lines, repeats);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pullQuote(this);
        }
    }

    /**
     * A row of a table; its text is its cells, parted by tabs.
     *
     * @param header whether its cells are column headings
     */
    record TableRow(BlockId id, boolean header, RichText text, Optional<LineRange> lines) implements Block {
        @Override
        public Role role() {
            return Role.TABLE_ROW;
        }

        @Override
        public Block with(RichText text) {
            return new TableRow(id, header, text, lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tableRow(this);
        }
    }

    /** Program text, its line breaks kept. */
    record Preformatted(BlockId id, RichText text, Optional<LineRange> lines) implements Block {
        @Override
        public Role role() {
            return Role.CODE;
        }

        @Override
        public Block with(RichText text) {
            return new Preformatted(id, text, lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.preformatted(this);
        }
    }

    /** One method for each kind of block, so that a new kind is noticed wherever kinds matter. */
    interface Visitor<R> {
        /** Handles running text. */
        R prose(Prose prose);

        /** Handles a heading. */
        R heading(Heading heading);

        /** Handles a list item. */
        R listItem(ListItem item);

        /** Handles a pull quote. */
        R pullQuote(PullQuote quote);

        /** Handles a table row. */
        R tableRow(TableRow row);

        /** Handles program text. */
        R preformatted(Preformatted code);
    }
}
