package dev.lectern.stage.extract.markdown;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of references to footnotes that a file does not have; they stay in the text as written. */
final class UnknownNotes {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\s\\[\\]^]{1,60})]");

    private UnknownNotes() {}

    /** Returns a warning for each reference that is left in these blocks, code aside. */
    static List<Diagnostic> warnings(String path, List<Block> blocks) {
        List<Diagnostic> warnings = new ArrayList<>();
        for (Block block : blocks) {
            Matcher reference = REFERENCE.matcher(block.text().text());
            while (block.role() != Role.CODE && reference.find()) {
                Span span = new Span(reference.start(), reference.end());
                if (!isCode(block, span)) {
                    warnings.add(warning(path, block, reference.group(1)));
                }
            }
        }
        return warnings;
    }

    private static boolean isCode(Block block, Span span) {
        return block.text().marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Code && mark.span().overlaps(span));
    }

    private static Diagnostic warning(String path, Block block, String name) {
        return Diagnostic.warning(
                "footnote-unknown",
                block.lines()
                        .map(LineRange::first)
                        .map(line -> Location.of(path, line))
                        .orElse(Location.of(path)),
                "the text refers to the footnote \"" + name + "\", which the file does not have",
                "write it on a line of its own, as in [^" + name + "]: and the note");
    }
}
