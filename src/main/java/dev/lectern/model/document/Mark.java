package dev.lectern.model.document;

import dev.lectern.model.text.Span;

/** Formatting of a range of a rich text. */
public sealed interface Mark {

    /** Returns the range it covers. */
    Span span();

    /** Returns the same formatting of another range. */
    Mark at(Span span);

    /** Emphasis, shown in italics. */
    record Emphasis(Span span) implements Mark {
        @Override
        public Mark at(Span span) {
            return new Emphasis(span);
        }
    }

    /** Strong importance, shown in bold. */
    record Strong(Span span) implements Mark {
        @Override
        public Mark at(Span span) {
            return new Strong(span);
        }
    }

    /** Program text. */
    record Code(Span span) implements Mark {
        @Override
        public Mark at(Span span) {
            return new Code(span);
        }
    }

    /** Words struck out, which are still read. */
    record Struck(Span span) implements Mark {
        @Override
        public Mark at(Span span) {
            return new Struck(span);
        }
    }

    /** A link out of the archive or to an address inside it, as the source wrote it; already checked to be harmless. */
    record Hyperlink(Span span, String target) implements Mark {
        @Override
        public Mark at(Span span) {
            return new Hyperlink(span, target);
        }
    }

    /** A link to another block of the same article, such as a footnote. */
    record PassageLink(Span span, BlockId passage) implements Mark {
        @Override
        public Mark at(Span span) {
            return new PassageLink(span, passage);
        }
    }

    /**
     * Words in another language or script than those around them; a mark over all of a block's words is the block's own
     * language.
     *
     * @param tag BCP 47, as {@code fa}, or {@code und-Arab} where only the script is sure
     */
    record Language(Span span, String tag) implements Mark {
        @Override
        public Mark at(Span span) {
            return new Language(span, tag);
        }
    }
}
