package dev.lectern.stage.read.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses which of the encodings older than Unicode a text is in.
 *
 * <p>Each is tried, and the reading that is the likeliest text in any of the languages it was made for wins (see {@link
 * Plausibility}); that works from a few words on. The detector of Mozilla (Li and Momoi, "A composite approach to
 * language/encoding detection", 19th International Unicode Conference, 2001), which needs more, has a voice but no veto.
 */
final class CharsetDetector {

    private static final int SAMPLE = 32 * 1024;
    private static final double OTHER_VOICE = 2.0;

    /** A candidate: its IANA name, the JDK's name, and how much rarer than the likeliest it is, in natural logarithms. */
    private record Candidate(Encoding encoding, double handicap, List<Alphabet> alphabets) {}

    /** What is tried; made when the first file comes that is not UTF-8, which in most archives none is. */
    private static final class Candidates {
        static final List<Candidate> ALL = candidates();
    }

    /** Returns the likeliest encoding; windows-1252 where nothing speaks for another. */
    Encoding detect(byte[] bytes) {
        int start = firstHighByte(bytes);
        int end = Math.min(bytes.length, start + SAMPLE);
        Optional<String> other = otherVoice(bytes, start, end);
        Candidate best = Candidates.ALL.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : Candidates.ALL) {
            String reading = candidate.encoding().decode(bytes, start, end).text();
            boolean seconded = other.isPresent()
                    && other.get().equalsIgnoreCase(candidate.encoding().name());
            double score = Plausibility.of(reading, candidate.alphabets())
                    - candidate.handicap()
                    + (seconded ? OTHER_VOICE : 0);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best.encoding();
    }

    /** Goes back a little from the first byte that is not ASCII, to the start of a word. */
    private static int firstHighByte(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        int start = at;
        while (start > 0 && at - start < 64 && bytes[start - 1] != ' ' && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static Optional<String> otherVoice(byte[] bytes, int start, int end) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, start, end - start);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset());
    }

    private static List<Candidate> candidates() {
        List<Alphabet> letters = Alphabet.ofLetters();
        return Arrays.stream("""
                        windows-1252    windows-1252    0
                        windows-1251    windows-1251    0.5
                        KZ-1048         windows-1251    2
                        windows-1250    windows-1250    0.5
                        windows-1254    windows-1254    1
                        windows-1253    windows-1253    1
                        windows-1256    windows-1256    1
                        windows-1255    windows-1255    1
                        windows-1257    windows-1257    1
                        windows-874     x-windows-874   1
                        ISO-8859-2      ISO-8859-2      1
                        ISO-8859-5      ISO-8859-5      3
                        ISO-8859-6      ISO-8859-6      3
                        ISO-8859-7      ISO-8859-7      2
                        ISO-8859-8      ISO-8859-8      3
                        ISO-8859-15     ISO-8859-15     3
                        KOI8-R          KOI8-R          1
                        KOI8-U          KOI8-U          2
                        IBM866          IBM866          2
                        IBM850          IBM850          4
                        IBM852          IBM852          4
                        macintosh       x-MacRoman      3
                        x-mac-cyrillic  x-MacCyrillic   3
                        Shift_JIS       windows-31j     1
                        EUC-JP          EUC-JP          1
                        GB18030         GB18030         1
                        Big5            Big5-HKSCS      1
                        EUC-KR          x-windows-949   1
                        """.split("\n"))
                .map(row -> row.split("\\s+"))
                .filter(row -> Charset.isSupported(row[1]))
                .map(row -> candidate(row, letters))
                .toList();
    }

    private static Candidate candidate(String[] row, List<Alphabet> letters) {
        Encoding encoding = new Encoding(row[0], Charset.forName(row[1]), 0, row[0].equals("KZ-1048"), true);
        List<Alphabet> alphabets = Alphabet.ofCharacters(row[0]).map(List::of).orElse(letters);
        return new Candidate(encoding, Double.parseDouble(row[2]), alphabets);
    }
}
