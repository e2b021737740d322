package dev.lectern.stage.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownBlocksTest {

    @Test
    void blocksAreFlatAndNumbered() {
        String markdown = """
                A *first* paragraph
                on two lines.

                # Heading

                - one
                  - deeper
                - two

                1. first

                > quoted

                ```
                code  here
                ```
                """;

        assertThat(outline(markdown))
                .containsExactly(
                        "d-1 paragraph: A first paragraph on two lines.",
                        "d-2 heading 2: Heading",
                        "d-3 item 0: one",
                        "d-4 item 1: deeper",
                        "d-5 item 0: two",
                        "d-6 number 0: first",
                        "d-7 quote: quoted",
                        "d-8 code: code  here");
    }

    @Test
    void marksStandOffTheText() {
        Block block = only("Some *light*, **strong**, `x < y` and [a *link*](https://e.org/a \"t\").");

        assertThat(block.text().text()).isEqualTo("Some light, strong, x < y and a link.");
        assertThat(block.text().marks().stream()
                        .map(mark ->
                                kind(mark) + " " + mark.span().of(block.text().text())))
                .containsExactly("Emphasis light", "Strong strong", "Code x < y", "Hyperlink a link", "Emphasis link");
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org/, true",
        "HTTP://e.org, true",
        "mailto:a@e.org, true",
        "sco.html#top, true",
        "../a:b/c, false",
        "./x?y=a:b, true",
        "javascript:alert(1), false",
        "JaVaScRiPt:alert(1), false",
        "java&#10;script:alert(1), false",
        "&#106;avascript:alert(1), false",
        "data:text/html;base64;PHA, false",
        "vbscript:x, false",
        "//e.org/x, false",
        "/\\e.org, false",
        "file:///etc/passwd, false"
    })
    void onlyHarmlessLinksAreLinks(String target, boolean kept) {
        Block block = only("See [this](" + target + ").");

        assertThat(block.text().text()).isEqualTo("See this.");
        boolean isRelativeWithSlash = target.startsWith("../a");
        assertThat(block.text().marks()).hasSize(kept || isRelativeWithSlash ? 1 : 0);
    }

    @Test
    void referencesAndAddressesAreLinks() {
        Block block = only("[One][1], <https://e.org/>, <a@e.org>, [two][].\n\n[1]: https://e.org/1\n");

        assertThat(block.text().text()).isEqualTo("One, https://e.org/, a@e.org, [two][].");
        assertThat(block.text().marks().stream().map(mark -> ((Mark.Hyperlink) mark).target()))
                .containsExactly("https://e.org/1", "https://e.org/", "mailto:a@e.org");
    }

    @Test
    void rawHtmlLeavesItsWords() {
        assertThat(
                        outline(
                                "<div onclick='x()'>Kept &amp; plain<script>alert(1)</script></div>\n\nA <b>bold</b> word<br>."))
                .containsExactly("d-1 paragraph: Kept & plain", "d-2 paragraph: A bold word.");
    }

    @Test
    void pictureLeavesTheWordsThatStandForIt() {
        assertThat(outline("![A map of the *region*](map.png) and more"))
                .containsExactly("d-1 paragraph: A map of the region and more");
    }

    @Test
    void escapesAndReferencesAreRead() {
        assertThat(only("1 \\* 2 &lt; 3 &copy; &#x41;&#0;").text().text()).startsWith("1 * 2 < 3 © A");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "> ".repeat(1000),
                "- ".repeat(1000),
                "[ (](".repeat(1000),
                "<a " + "a ".repeat(7000),
                "<" + "a@a.".repeat(3000),
                "*".repeat(4000),
                "*a **a ".repeat(1000),
                "![[]()".repeat(10_000),
                "[a](b".repeat(12_000),
                "[a](<b".repeat(10_000),
                "a**b" + "c* ".repeat(20_000),
                "x <![CDATA[ >".repeat(5000),
                "x <? >".repeat(10_000),
                "[a]:\n".repeat(12_000),
                "- a\n".repeat(10_000),
                "1) ".repeat(20_000),
                "&#1;".repeat(12_000),
                "`".repeat(30_000) + "a" + "`".repeat(20_000),
                "<div>".repeat(12_000),
                "\t".repeat(60_000) + "a",
                "a\\\n".repeat(20_000),
                "a".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileMarkdownGivesBlocksAllTheSame(String markdown) {
        MarkdownBlocks read = MarkdownBlocks.of(markdown, "d");

        assertThat(read.blocks())
                .allSatisfy(block -> assertThat(block.id().value()).startsWith("d-"));
        assertThat(read.plain() || !read.blocks().isEmpty() || markdown.isBlank() || markdown.startsWith("<"))
                .isTrue();
    }

    @Test
    void ordinaryMarkdownIsNotTakenForHostile() {
        String ordinary = "A paragraph with *some* [links](a.html) and `code`.\n\n".repeat(200)
                + "- item\n  - deeper\n    - deepest\n".repeat(50)
                + "-".repeat(200)
                + "\n\n        indented code\n";

        assertThat(MarkdownBlocks.of(ordinary, "d").plain()).isFalse();
    }

    private static Block only(String markdown) {
        List<Block> blocks = MarkdownBlocks.of(markdown, "d").blocks();
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    private static String kind(Mark mark) {
        return mark.getClass().getSimpleName();
    }

    private static List<String> outline(String markdown) {
        return MarkdownBlocks.of(markdown, "d").blocks().stream()
                .map(block ->
                        block.id() + " " + kind(block) + ": " + block.text().text())
                .toList();
    }

    private static String kind(Block block) {
        if (block instanceof Block.Heading heading) {
            return "heading " + heading.level();
        }
        if (block instanceof Block.ListItem item) {
            return (item.ordered() ? "number " : "item ") + item.depth();
        }
        return block.role() == Role.CODE ? "code" : block.role().label();
    }
}
