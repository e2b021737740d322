package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site that {@code mvn package} made can be put anywhere, asks nothing of anybody and runs nothing it does not know. */
class PublishedSiteIT {

    private static final Path SITE =
            Path.of(System.getProperty("lectern.site", "target/site")).toAbsolutePath();

    private static final Map<String, Document> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void readPages() throws IOException {
        for (Path file : Tree.files(SITE)) {
            if (file.toString().endsWith(".html")) {
                PAGES.put(Tree.name(SITE, file), Jsoup.parse(Files.readString(file)));
            }
        }
        assertThat(PAGES).containsKeys("index.html", "404.html", "glossary/index.html");
    }

    @Test
    void everyLinkInsideTheSiteIsRelativeAndLeadsToAFile() {
        List<String> wrong = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (String address : addresses(page)) {
                if (!leadsSomewhere(SITE.resolve(path), address)) {
                    wrong.add(path + ": " + address);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        PAGES.forEach((path, page) -> assertThat(page.select("[src], [srcset], [poster], link[rel=stylesheet], [data]"))
                .as(path)
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("srcset") + element.attr("href"))
                        .doesNotContain("//")));
    }

    @Test
    void everyPageHasThePolicyBeforeAnythingItGoverns() {
        PAGES.forEach((path, page) -> {
            Elements policies = page.head().select("meta[http-equiv=Content-Security-Policy]");
            assertThat(policies).as(path).hasSize(1);
            Element policy = policies.get(0);
            List<String> rules = Arrays.stream(policy.attr("content").split(";"))
                    .map(String::strip)
                    .toList();
            assertThat(rules)
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'")
                    .noneMatch(rule -> rule.contains("unsafe-eval") || rule.contains("http") || rule.contains("*"))
                    .noneMatch(rule -> rule.startsWith("script-src") && rule.contains("unsafe"));
            assertThat(policy.elementSiblingIndex()).as(path).isLessThanOrEqualTo(1);
        });
    }

    @Test
    void noPageBringsScriptOfItsOwn() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("script:not([src])"))
                    .as(path)
                    .allMatch(script -> script.attr("type").startsWith("application/"));
            assertThat(page.getAllElements())
                    .as(path)
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getValue().strip().startsWith("javascript:")));
        });
    }

    @Test
    void copiesOfArticlesAskNotToBeIndexed() {
        PAGES.forEach((path, page) -> {
            if (path.startsWith("articles/") || path.startsWith("source/")) {
                assertThat(page.select("meta[name=robots]").attr("content"))
                        .as(path)
                        .contains("noindex");
            }
        });
    }

    @Test
    void everyPageSaysItsLanguageItsTitleAndOneHeading() {
        PAGES.forEach((path, page) -> {
            assertThat(page.selectFirst("html[lang]")).as(path).isNotNull();
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("h1")).as(path).hasSize(1);
        });
    }

    private static List<String> addresses(Document page) {
        List<String> addresses = new ArrayList<>();
        page.select("[href]").forEach(element -> addresses.add(element.attr("href")));
        page.select("[src]").forEach(element -> addresses.add(element.attr("src")));
        return addresses;
    }

    /** Takes addresses of the web, mail and data for what they are, and all else for a file of the site. */
    private static boolean leadsSomewhere(Path page, String address) {
        if (address.matches("(https?|mailto|data):.*")) {
            return true;
        }
        String path = address.replaceFirst("[?#].*", "");
        Path target = page.resolveSibling(path).normalize();
        return !address.startsWith("/")
                && !path.contains(":")
                && target.startsWith(SITE)
                && (path.isEmpty() || path.endsWith("/") || Files.isRegularFile(target));
    }
}
