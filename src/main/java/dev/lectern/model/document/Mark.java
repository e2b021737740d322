package dev.lectern.model.document;

import dev.lectern.model.text.Span;

/** Formatting of a range of a rich text. */
public sealed interface Mark {

    /** Returns the range it covers. */
    Span span();

    /** Emphasis, shown in italics. */
    record Emphasis(Span span) implements Mark {}

    /** Strong importance, shown in bold. */
    record Strong(Span span) implements Mark {}

    /** Program text. */
    record Code(Span span) implements Mark {}

    /** Words struck out, which are still read. */
    record Struck(Span span) implements Mark {}

    /** A link out of the archive or to an address inside it, as the source wrote it; already checked to be harmless. */
    record Hyperlink(Span span, String target) implements Mark {}
}
