package dev.lectern.stage.read.charset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Knows files that are not text. */
final class Binary {

    private record Magic(String bytes, String name) {}

    private static final double CONTROLS_IN_UTF_8 = 0.30;
    private static final double CONTROLS_IN_OLDER_TEXT = 0.04;
    private static final List<Magic> MAGIC = List.of(
            new Magic("\u0089PNG\r\n", "a PNG picture"),
            new Magic("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Magic("GIF87a", "a GIF picture"),
            new Magic("GIF89a", "a GIF picture"),
            new Magic("RIFF", "a RIFF file, such as a WebP picture"),
            new Magic("%PDF-", "a PDF document"),
            new Magic("PK\u0003\u0004", "a ZIP archive, such as a Word document"),
            new Magic("\u00D0\u00CF\u0011\u00E0", "an old Word document"),
            new Magic("{\\rtf", "a rich-text document"),
            new Magic("\u001F\u008B", "a gzip archive"),
            new Magic("bplist00", "a Safari web archive"),
            new Magic("\u007FELF", "a program"),
            new Magic("SQLite format 3\u0000", "a database"));

    private Binary() {}

    /** Returns what the bytes are where they are no text. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        Optional<String> known = MAGIC.stream()
                .filter(magic -> head.startsWith(magic.bytes()))
                .map(Magic::name)
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        int controls = controls(bytes);
        if (controls <= CONTROLS_IN_OLDER_TEXT * bytes.length
                || WideText.withoutMark(bytes).isPresent()) {
            return Optional.empty();
        }
        boolean isText = controls <= CONTROLS_IN_UTF_8 * bytes.length && Utf8.isStrict(bytes);
        return isText ? Optional.empty() : Optional.of("binary data");
    }

    /** Counts the bytes that stand for no character in any text: zero and the like, less white space and escape. */
    static int controls(byte[] bytes) {
        int count = 0;
        for (byte unit : bytes) {
            boolean isControl = unit >= 0 && unit < ' ' && !(unit >= '\t' && unit <= '\r') && unit != 0x1B;
            count += isControl ? 1 : 0;
        }
        return count;
    }
}
