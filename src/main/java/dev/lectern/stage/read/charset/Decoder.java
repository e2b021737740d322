package dev.lectern.stage.read.charset;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Understands bytes as text. Tried in turn: a byte-order mark, the pattern of zero bytes that UTF-16 leaves, strict
 * UTF-8, what a saved page declares, UTF-8 with a few bad bytes, and last the older encodings, of which the most plausible
 * is taken. A guess is always reported, and what cannot be decoded becomes U+FFFD and is reported with its place.
 */
public final class Decoder {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private final CharsetDetector detector = new CharsetDetector();

    /** Returns what sort of file the bytes are where they are no text, such as "a PNG picture". */
    public Optional<String> binary(byte[] bytes) {
        return byMark(bytes).isPresent() ? Optional.empty() : Binary.of(bytes);
    }

    /**
     * Decodes a file.
     *
     * @param mediaType a saved page may declare its encoding; the others cannot
     * @param path for the warnings
     */
    public Decoded decode(byte[] bytes, MediaType mediaType, String path) {
        List<Diagnostic> doubts = new ArrayList<>();
        Encoding encoding = encoding(bytes, mediaType);
        Transcript transcript = encoding.decode(bytes);
        if (encoding.guessed()) {
            doubts.add(Diagnostic.warning(
                    "charset-guessed",
                    Location.of(path),
                    "the file is not UTF-8 and was read as " + encoding.name(),
                    "read it over; if letters are wrong, save the file again as UTF-8"));
        }
        transcript.firstBadByte().ifPresent(index -> doubts.add(badBytes(transcript, index, encoding.name(), path)));
        String text = ControlCharacters.replace(transcript.text(), path, doubts::add);
        return new Decoded(text, encoding.name(), doubts);
    }

    private static Diagnostic badBytes(Transcript transcript, int index, String charset, String path) {
        int count = transcript.badSequences();
        return Diagnostic.warning(
                "charset-bad-bytes",
                ControlCharacters.place(transcript.text(), index, path),
                count + (count == 1 ? " sequence of bytes is" : " sequences of bytes are") + " not " + charset
                        + (count == 1 ? " and was" : " and were") + " replaced by U+FFFD",
                "restore the letter there" + (count == 1 ? "" : " and at the other U+FFFD")
                        + ", and save the file as UTF-8");
    }

    private Encoding encoding(byte[] bytes, MediaType mediaType) {
        return byMark(bytes)
                .or(() -> WideText.withoutMark(bytes))
                .or(() -> IsoEscapes.in(bytes))
                .or(() -> Utf8.isStrict(bytes) ? Optional.of(Encoding.known(StandardCharsets.UTF_8)) : Optional.empty())
                .or(() -> mediaType == MediaType.HTML ? Declaration.in(bytes) : Optional.empty())
                .or(() -> Utf8.isLikely(bytes) ? Optional.of(Encoding.known(StandardCharsets.UTF_8)) : Optional.empty())
                .orElseGet(() -> detector.detect(bytes));
    }

    private static Optional<Encoding> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.marked(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return Optional.of(Encoding.marked(UTF_32LE, 4));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Encoding.marked(UTF_32BE, 4));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(Encoding.marked(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(Encoding.marked(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if ((bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
