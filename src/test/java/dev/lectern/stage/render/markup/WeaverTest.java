package dev.lectern.stage.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.Span;
import dev.lectern.stage.render.typography.Correction;
import dev.lectern.stage.render.typography.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeaverTest {

    private static final int ROUNDS = 3000;
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)[^>]*>");

    @Test
    void nestsFormattingInsideALinkItCrosses() {
        assertThat(woven("the red line", strand(0, 7, "strong"), link(4, 12, "x")))
                .isEqualTo("<strong>the </strong><a id=\"x\" href=\"x\"><strong>red</strong> line</a>");
    }

    @Test
    void leavesAloneWhatNestsAlready() {
        assertThat(woven("the red line", strand(0, 12, "em"), link(4, 7, "x")))
                .isEqualTo("<em>the <a id=\"x\" href=\"x\">red</a> line</em>");
    }

    @Test
    void takesTheAddressFromALinkInsideALink() {
        assertThat(woven("the red line", link(0, 7, "x"), link(4, 12, "y")))
                .isEqualTo("<a id=\"x\" href=\"x\">the <span id=\"y\">red</span></a><span> line</span>");
    }

    @Test
    void breaksLinesAtLineFeeds() {
        assertThat(woven("one\ntwo", strand(0, 7, "em"))).isEqualTo("<em>one<br>\ntwo</em>");
        assertThat(Weaver.weavePreformatted("one\ntwo", List.of()).html()).isEqualTo("one\ntwo");
    }

    @Test
    void showsEditsWhereTheyStandInTheRawText() {
        List<Edit> edits = List.of(edit(3, 4, "\u2019"), edit(7, 11, "<\u2014>"));

        assertThat(Weaver.weave("don't a -- b", List.of(strand(0, 5, "em"), link(11, 12, "x")), edits)
                        .html())
                .isEqualTo("<em>don\u2019t</em> a&lt;\u2014&gt;<a id=\"x\" href=\"x\">b</a>");
    }

    @Test
    void movesTheEndOfAStrandOutOfAnEdit() {
        List<Edit> edits = List.of(edit(1, 4, "\u2026"));

        assertThat(Weaver.weave("a...b", List.of(strand(0, 2, "em"), strand(3, 5, "strong")), edits)
                        .html())
                .isEqualTo("<em>a\u2026</em><strong>b</strong>");
        assertThat(Weaver.weave("a...b", List.of(link(2, 3, "x")), edits).html())
                .isEqualTo("a<a id=\"x\" href=\"x\">\u2026</a>b");
    }

    @Test
    void leavesOutEditsThatReachOutOfTheRange() {
        assertThat(Weaver.weave("a...b", new Span(2, 5), List.of(), List.of(edit(1, 4, "\u2026")))
                        .html())
                .isEqualTo("..b");
    }

    @Test
    void cutsOffStrandsThatReachOutOfTheRange() {
        Markup cell = Weaver.weave("first\tsecond", new Span(6, 12), List.of(link(0, 9, "x")));

        assertThat(cell.html()).isEqualTo("<a href=\"x\">sec</a>ond");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '<script>&amp;', '&lt;script&gt;&amp;amp;'
        '"''', '&quot;&#39;'
        '{{ 7*7 }}', '{{ 7*7 }}'
        'می‌توان', 'می‌توان'
        """)
    void escapesWhatMeansSomething(String text, String html) {
        assertThat(woven(text)).isEqualTo(html);
    }

    @Test
    void replacesCharactersThatHtmlDoesNotAllow() {
        assertThat(woven("a\u0000b\u001Bc\uD800d\uFFFFe\u0085")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
        assertThat(woven("\uD83D\uDE00\t")).isEqualTo("\uD83D\uDE00\t");
    }

    @Test
    void nestsWhateverCrosses() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = text(random);
            List<Strand> strands = strands(random, text.length());
            String html = Weaver.weave(text, strands).html();

            assertNested(html, seed);
            Element body = Jsoup.parseBodyFragment(html).body();
            assertThat(body.wholeText()).as("seed %d: text of %s", seed, html).isEqualTo(text);
            assertThat(body.select("a a"))
                    .as("seed %d: links in links in %s", seed, html)
                    .isEmpty();
            assertThat(coverage(body)).as("seed %d: coverage in %s", seed, html).isEqualTo(coverage(text, strands));
            for (Strand strand : strands) {
                String id = strand.tag().attributes().isEmpty()
                        ? ""
                        : strand.tag().attributes().get(0).getValue();
                if (!id.isEmpty() && strand.span().length() > 0) {
                    assertThat(body.select("#" + id))
                            .as("seed %d: anchor %s in %s", seed, id, html)
                            .hasSize(1);
                    assertThat(body.select("a[href=" + id + "]").size())
                            .as("seed %d: pieces of link %s in %s", seed, id, html)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    /** Checks the tags themselves, since a parser would mend them. */
    private static void assertNested(String html, long seed) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertThat(open).as("seed %d: %s", seed, html).isNotEmpty();
                assertThat(open.pop()).as("seed %d: %s", seed, html).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).as("seed %d: %s", seed, html).isEmpty();
    }

    /** Returns for each unit of the text the formatting around it in the page. */
    private static List<String> coverage(Element body) {
        List<String> coverage = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    TreeSet<String> around = new TreeSet<>(open);
                    around.removeAll(List.of("body", "a", "span"));
                    words.getWholeText().chars().forEach(unit -> coverage.add(String.join(" ", around)));
                } else {
                    open.push(node.nodeName());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof TextNode)) {
                    open.pop();
                }
            }
        });
        return coverage;
    }

    private static List<String> coverage(String text, List<Strand> strands) {
        Map<Integer, TreeSet<String>> around = new HashMap<>();
        for (Strand strand : strands) {
            for (int at = strand.span().start(); at < strand.span().end(); at++) {
                if (strand.tag().attributes().isEmpty()) {
                    around.computeIfAbsent(at, unit -> new TreeSet<>())
                            .add(strand.tag().name());
                }
            }
        }
        List<String> coverage = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            coverage.add(String.join(" ", around.getOrDefault(at, new TreeSet<>())));
        }
        return coverage;
    }

    private static String text(SplittableRandom random) {
        String letters = "ab <&>\"'س \u0301é";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 24);
        while (text.length() < length) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static List<Strand> strands(SplittableRandom random, int length) {
        List<Strand> strands = new ArrayList<>();
        int count = random.nextInt(0, 9);
        for (int number = 0; number < count; number++) {
            int start = random.nextInt(0, length);
            int end = random.nextInt(start, length + 1);
            strands.add(
                    switch (random.nextInt(6)) {
                        case 0 -> link(start, end, "l" + number);
                        case 1 ->
                            new Strand(new Span(start, end), Tag.of("span").with("id", "m" + number));
                        case 2 -> strand(start, end, "strong");
                        case 3 -> strand(start, end, "code");
                        default -> strand(start, end, "em");
                    });
        }
        return strands;
    }

    private static String woven(String text, Strand... strands) {
        return Weaver.weave(text, List.of(strands)).html();
    }

    private static Strand strand(int start, int end, String name) {
        return new Strand(new Span(start, end), Tag.of(name));
    }

    private static Edit edit(int start, int end, String replacement) {
        return new Edit(new Span(start, end), replacement, Correction.ELLIPSIS);
    }

    private static Strand link(int start, int end, String id) {
        return new Strand(new Span(start, end), Tag.of("a").with("id", id).with("href", id));
    }
}
