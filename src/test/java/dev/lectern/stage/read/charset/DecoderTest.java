package dev.lectern.stage.read.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.source.Lines;
import dev.lectern.model.source.MediaType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkDecidesAndIsNoCharacter(String name) {
        Decoded decoded = decode(("\uFEFF" + "Қаңтар — 2022 👍\n").getBytes(Charset.forName(name)));

        assertThat(decoded.text()).isEqualTo("Қаңтар — 2022 👍\n");
        assertThat(decoded.charset()).isEqualTo(name);
        assertThat(decoded.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words, nothing else.\n",
                "Қаңтар айының алғашқы күндері алаңға шықты\r\nекінші жол",
                "В первые дни января\nна площадях городов",
                "一月初，西部城市的广场\n上聚集了许多人",
                "Τις πρώτες ημέρες του Ιανουαρίου\n"
            })
    void utf16WithoutMarkIsKnownByItsZeroBytes(String text) {
        assertThat(decode(text.getBytes(UTF_16LE))).returns(text, Decoded::text).returns("UTF-16LE", Decoded::charset);
        assertThat(decode(text.getBytes(UTF_16BE))).returns(text, Decoded::text).returns("UTF-16BE", Decoded::charset);
    }

    @Test
    void oneStrayZeroByteDoesNotMakeUtf16() {
        Decoded decoded = decode("A line with \0 in it\n".getBytes(UTF_8));

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.text()).isEqualTo("A line with   in it\n");
        assertThat(codes(decoded)).isEqualTo("control-characters");
    }

    @Test
    void utf8WithBadBytesStaysUtf8AndSaysWhere() {
        byte[] bytes = join("Әр сөз\nбір ".getBytes(UTF_8), new byte[] {(byte) 0xE4}, " әріп\n".getBytes(UTF_8));

        Decoded decoded = decode(bytes);

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.text()).isEqualTo("Әр сөз\nбір \uFFFD әріп\n");
        assertThat(decoded.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("charset-bad-bytes");
            assertThat(doubt.location()).hasToString("seeds/a.txt:2:5");
        });
    }

    @Test
    void utf8CutOffInItsOnlyLetterStaysUtf8() {
        byte[] whole = "Nothing here but an ellipsis…".getBytes(UTF_8);

        Decoded decoded = decode(java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.text()).isEqualTo("Nothing here but an ellipsis\uFFFD");
    }

    @Test
    void bytesThatWindows1252LacksAreNeverQuestionMarks() {
        byte[] bytes = join(
                "The café’s ".getBytes(Charset.forName("windows-1252")),
                new byte[] {(byte) 0x81},
                " words aren’t “ours”".getBytes(Charset.forName("windows-1252")));

        Decoded decoded = decode(bytes);

        assertThat(decoded.text()).isEqualTo("The café’s \uFFFD words aren’t “ours”");
        assertThat(codes(decoded)).isEqualTo("charset-guessed charset-bad-bytes");
    }

    @Test
    void savedPageIsReadAsItDeclares() {
        String page = "<meta charset='koi8-r'><p>да</p>";

        Decoded decoded = decoder.decode(page.getBytes(Charset.forName("KOI8-R")), MediaType.HTML, "seeds/a.html");

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.doubts()).isEmpty();
    }

    @Test
    void utf8WinsOverPageThatDeclaresOtherwise() {
        String page = "<meta charset=windows-1251><p>да, это так</p>";

        assertThat(decoder.decode(page.getBytes(UTF_8), MediaType.HTML, "seeds/a.html")
                        .text())
                .isEqualTo(page);
    }

    @Test
    void controlCharactersBecomeSpacesAndLinesStay() {
        String text = "one\ftwo\u000Bthree\u001Cfour\u007Ffive\nsix\u0085seven\u2028eight\r\nnine\uFFFE\n";

        Decoded decoded = decode(text.getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo("one two three four five\nsix seven\u2028eight\r\nnine\uFFFD\n");
        assertThat(Lines.of(decoded.text())).hasSize(3);
        assertThat(decoded.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.location()).hasToString("seeds/a.txt:1:4");
            assertThat(doubt.message()).contains("6 control characters", "U+000C");
        });
    }

    @Test
    void latin1ControlsBecomeTheMarksThatWereMeant() {
        Decoded decoded = decode("\u0093We don\u0092t know,\u0094 she said.".getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo("“We don’t know,” she said.");
        assertThat(codes(decoded)).isEqualTo("control-characters");
    }

    @Test
    void directionOverridesAreKeptAndReported() {
        Decoded decoded = decode("fine\nevil \u202Etxt.exe\n".getBytes(UTF_8));

        assertThat(decoded.text()).contains("\u202E");
        assertThat(decoded.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("bidi-control");
            assertThat(doubt.location()).hasToString("seeds/a.txt:2:6");
            assertThat(doubt.message()).contains("U+202E");
        });
    }

    @Test
    void honestPersianIsNotWarnedOf() {
        assertThat(decode("می‌خواهم بروم\u200F.".getBytes(UTF_8)).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"89504E470D0A1A0A0000, a PNG picture", "255044462D312E37, a PDF document", "504B030414, a ZIP archive"})
    void filesThatAreNoTextAreKnownByTheirFirstBytes(String hex, String kind) {
        assertThat(decoder.binary(java.util.HexFormat.of().parseHex(hex)).orElse("text"))
                .startsWith(kind);
    }

    @Test
    void noiseIsBinaryAndTextIsNot() {
        SplittableRandom random = new SplittableRandom(7);
        byte[] noise = new byte[4000];
        random.nextBytes(noise);

        assertThat(decoder.binary(noise)).contains("binary data");
        assertThat(decoder.binary(new byte[1000])).contains("binary data");
        assertThat(decoder.binary("В первые дни".getBytes(UTF_16LE))).isEmpty();
        assertThat(decoder.binary("В первые дни".getBytes(Charset.forName("IBM866"))))
                .isEmpty();
        assertThat(decoder.binary("one\ftwo\0".getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void anyBytesDecodeWithoutControlCharactersOrQuestionMarks(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 150; round++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            String latin = new String(bytes, ISO_8859_1).replace('?', '!');
            Decoded decoded = decode(latin.getBytes(ISO_8859_1));
            assertThat(decoded.text())
                    .as("seed %d, round %d", seed, round)
                    .doesNotContainPattern("[\\p{Cc}&&[^\\t\\n\\r]]")
                    .matches(text -> Charset.forName("UTF-8").newEncoder().canEncode(text));
        }
    }

    private Decoded decode(byte[] bytes) {
        return decoder.decode(bytes, MediaType.PLAIN_TEXT, "seeds/a.txt");
    }

    private static String codes(Decoded decoded) {
        return String.join(" ", decoded.doubts().stream().map(Diagnostic::code).toList());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
