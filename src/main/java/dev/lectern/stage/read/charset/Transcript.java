package dev.lectern.stage.read.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/**
 * Bytes decoded to the end, come what may.
 *
 * @param text with U+FFFD for each sequence of bytes that means nothing
 * @param badSequences how many there were
 * @param firstBadByte where in the text the first U+FFFD of that kind stands
 */
record Transcript(String text, int badSequences, OptionalInt firstBadByte) {

    /** Decodes the bytes of a range. */
    static Transcript of(byte[] bytes, int start, int end, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(2 * (end - start) + 16);
        int bad = 0;
        OptionalInt first = OptionalInt.empty();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            first = bad == 0 ? OptionalInt.of(out.position()) : first;
            bad++;
            out.put('\uFFFD');
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Transcript(out.flip().toString(), bad, first);
    }

    /** Returns the same with another text of the same length. */
    Transcript with(String other) {
        return new Transcript(other, badSequences, firstBadByte);
    }
}
