package dev.lectern.stage.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows UTF-16 without a byte-order mark by its zero bytes, most of which stand in even or in odd places. */
final class WideText {

    private static final double CONTROLS_IN_NARROW_TEXT = 0.10;

    private WideText() {}

    /** Returns UTF-16 in one of its byte orders, if the bytes are text in it and not in anything narrower. */
    static Optional<Encoding> withoutMark(byte[] bytes) {
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (even + odd == 0 || bytes.length % 2 != 0 || isNarrow(bytes)) {
            return Optional.empty();
        }
        Stream<Charset> orders = even > odd
                ? Stream.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                : Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return orders.filter(charset -> isText(Transcript.of(bytes, 0, bytes.length, charset)))
                .findFirst()
                .map(Encoding::known);
    }

    private static int zeros(byte[] bytes, int first) {
        int count = 0;
        for (int at = first; at < bytes.length; at += 2) {
            count += bytes[at] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isNarrow(byte[] bytes) {
        return Binary.controls(bytes) < CONTROLS_IN_NARROW_TEXT * bytes.length && Utf8.isStrict(bytes);
    }

    private static boolean isText(Transcript transcript) {
        return transcript.badSequences() == 0
                && transcript
                        .text()
                        .codePoints()
                        .allMatch(code -> code >= ' '
                                        && Character.isDefined(code)
                                        && Character.getType(code) != Character.PRIVATE_USE
                                || code == '\t'
                                || code == '\n'
                                || code == '\r'
                                || code == '\f');
    }
}
