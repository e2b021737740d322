package dev.lectern.stage.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any Markdown, well written or not. */
class MarkdownPropertiesTest {

    private static final List<String> SHAPES = List.of(
            "# %s",
            "%s\n===",
            "## %s {#x}",
            "%s",
            "%s %s %s",
            "- %s\n- [ ] %s\n  - %s",
            "1. %s\n\n   %s",
            "> %s\n> %s",
            "> [!note] %s\n> %s",
            "```\n%s\n%s\n```",
            "    %s",
            "| %s | %s |\n|---|---|\n| %s | %s |",
            "%s\n: %s",
            "<div>%s</div>",
            "<figure>\n<figcaption>%s</figcaption>\n</figure>",
            "<!-- %s -->",
            "%%%% %s %%%%",
            "{{< %s >}}",
            "text {%% %s %%} text",
            "![%s %s](x.png)",
            "%s ![%s](y.png) %s",
            "[%s](https://e.org)",
            "[[%s]] and [[x|%s]]",
            "~~%s~~ *%s* **%s**",
            "%s  \n%s\\\n%s",
            "***",
            "[%s]: https://e.org",
            "![[%s]]",
            "<script>%s</script>",
            "#%s #%s",
            "%s<br>%s",
            "`%s` and `` %s ``",
            "%s ^%s");

    private static final List<String> SCRAPS = List.of(
            "a",
            "word ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "    ",
            "\t",
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~~",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "![",
            "[[",
            "]]",
            "![[",
            "|",
            "|-|",
            "\n: ",
            "> ",
            "\n- ",
            "\n1. ",
            "# ",
            "===",
            "---",
            "+++",
            "<",
            ">",
            "<!--",
            "-->",
            "%%",
            "{{<",
            ">}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "[^1]",
            "[^1]: ",
            "<b>",
            "</div>",
            "<script>",
            "</script>",
            "<td>",
            "<tr>",
            "\\",
            "&amp;",
            "&#0;",
            "^abcd",
            "{: .x}",
            "\u200B",
            "\u00A0",
            "\uD800",
            "é",
            "پ");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWordOfAWellWrittenArticleIsInExactlyOnePlace(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> words = new ArrayList<>();
        Document document = MarkdownSources.of(article(random, words));

        Extraction made = MarkdownExtractor.extract(document, Editorial.SILENT);

        MarkdownFates.check(document, made);
        String all = everything(made);
        for (String word : words) {
            assertThat(all.split(word, -1).length - 1)
                    .as("%s, seed %d, of%n%s%nin%n%s", word, seed, document.body(), all)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineOfScrapsHasAFateAndTheSameEachTime(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("Enough words to make a paragraph of it, and a full stop.\n\n");
        for (int scrap = random.nextInt(120); scrap > 0; scrap--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        Document document = MarkdownSources.of(text.toString());

        Optional<Extraction> made = tried(document);

        made.ifPresent(extraction -> {
            MarkdownFates.check(document, extraction);
            assertThat(tried(document)).contains(extraction);
        });
    }

    static Stream<String> hostile() {
        return Stream.of(
                "> ".repeat(1000),
                "- ".repeat(1000),
                "[ (](".repeat(20_000),
                "<a " + "a ".repeat(50_000),
                "*".repeat(60_000),
                "*a **a ".repeat(10_000),
                "![[]()".repeat(10_000),
                "[a](b".repeat(12_000),
                "x <![CDATA[ >".repeat(5000),
                "[a]:\n".repeat(12_000),
                "[^a]: b\n".repeat(10_000),
                "| a ".repeat(20_000) + "\n" + "|-".repeat(20_000),
                "a\n: b\n\n".repeat(10_000),
                "{{< ".repeat(20_000),
                "<!-- ".repeat(20_000),
                "%%a ".repeat(20_001),
                "<script>".repeat(10_000),
                "[[a".repeat(20_000),
                "` `` ``` ".repeat(10_000),
                "~~a ".repeat(10_000),
                "{%".repeat(30_000),
                "<div>\n".repeat(20_000),
                "+++\n" + "a = [\n".repeat(5000) + "+++\n",
                "title: a\n".repeat(10_000),
                "- a\n".repeat(20_000),
                "# a\n".repeat(10_000),
                "a  \n".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileMarkdownHasFatesAllTheSame(String markdown) {
        Document document =
                MarkdownSources.of("A first paragraph that anybody can read, come what may.\n\n" + markdown);

        Extraction made = MarkdownExtractor.extract(document, Editorial.SILENT);

        assertThat(made.ledger().lines()).hasSize(document.file().lines().size());
        assertThat(made.article().blocks()).isNotEmpty();
        assertThat(made.diagnostics().stream().map(Diagnostic::code))
                .allMatch(List.of("markdown-plain", "recognition-unsure", "title-supplied", "toml-syntax")::contains);
    }

    /** An article of random shapes in which no word stands twice. */
    private static String article(SplittableRandom random, List<String> words) {
        StringBuilder article = new StringBuilder(
                "Enough plain prose stands at the beginning that nothing below can be a headline of it, to be sure.\n\n");
        for (int count = 1 + random.nextInt(12); count > 0; count--) {
            String shape = SHAPES.get(random.nextInt(SHAPES.size()));
            int at = shape.indexOf("%s");
            while (at >= 0) {
                String word = "w" + (1000 + words.size()) + "q";
                words.add(word);
                shape = shape.substring(0, at) + word + shape.substring(at + 2);
                at = shape.indexOf("%s");
            }
            article.append(shape.replace("%%", "%")).append("\n\n");
        }
        return article.toString();
    }

    private static String everything(Extraction made) {
        String blocks = made.article().blocks().stream()
                .map(block -> block.text().text())
                .collect(Collectors.joining("\n"));
        String removals =
                made.ledger().removals().stream().map(removal -> removal.text()).collect(Collectors.joining("\n"));
        boolean isShown = !made.article().metadata().title().supplied();
        String kicker = made.article().metadata().kicker().orElse("");
        return blocks + "\n" + removals + "\n" + (isShown ? made.article().title() : "") + "\n" + kicker;
    }

    private static Optional<Extraction> tried(Document document) {
        try {
            return Optional.of(MarkdownExtractor.extract(document, Editorial.SILENT));
        } catch (LecternException senseless) {
            assertThat(senseless.diagnostics())
                    .extracting(Diagnostic::code)
                    .isSubsetOf("seed-senseless", "article-unwritten");
            return Optional.empty();
        }
    }
}
