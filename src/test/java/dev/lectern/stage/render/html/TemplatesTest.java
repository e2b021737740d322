package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.render.BuiltInTheme;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import dev.lectern.stage.render.SiteRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Map<String, String> TEMPLATES =
            new TreeMap<>(BuiltInTheme.read().templates());
    private static final Pattern RAW = Pattern.compile("\\{\\{([^}]*)\\|\\s*raw\\s*\\}\\}");

    @Test
    void printNothingRawButMarkup() {
        TEMPLATES.forEach((name, text) -> {
            assertThat(count(text, "raw\\b")).as(name).isEqualTo(count(text, RAW.pattern()));
            Matcher raw = RAW.matcher(text);
            while (raw.find()) {
                assertThat(raw.group(1).strip())
                        .as(name)
                        .matches(
                                "(?:block\\.text|text\\.passages|cell|article\\.(?:title|citation\\.linkedData)|(?:glossary|term)\\.linkedData|(?:backlink|passage|saying)\\.sentence|(?:pair\\.answer|answer|statement)\\.witness\\.words)");
            }
        });
    }

    @Test
    void quoteEveryAttributeThatHoldsAValue() {
        TEMPLATES.forEach((name, text) ->
                assertThat(count(text, "=\\s*\\{\\{|='\\{\\{")).as(name).isZero());
    }

    @Test
    void holdNoScriptNoStyleAndNoHandler() {
        TEMPLATES.forEach((name, text) -> {
            assertThat(count(text, "<style|\\sstyle=|\\son[a-z]+=|javascript:"))
                    .as(name)
                    .isZero();
            assertThat(
                            count(
                                    text,
                                    "<script(?! src=\"\\{\\{ page\\.assets \\}\\}[a-z.-]+\"(?: defer)?></script>"
                                            + "| type=\"application/ld\\+json\">\\{\\{ [a-z.]+\\.linkedData \\| raw \\}\\}</script>)"))
                    .as(name)
                    .isZero();
        });
    }

    @Test
    void takeNoTemplateNameFromContent() {
        TEMPLATES.forEach((name, text) -> assertThat(count(text, "\\{%\\s*(?:include|extends|import|embed)\\s+[^\"]"))
                .as(name)
                .isZero());
    }

    @Test
    void nameTemplateLineAndArticleWhenTheyAskForWhatIsNotThere() {
        Diagnostic fault = onlyFault(BuiltInTheme.with("article.peb", "<p>\n\n{{ article.nothing }}"));

        assertThat(fault.location().toString()).isEqualTo("templates/article.peb:3");
        assertThat(fault.message())
                .isEqualTo("template \"article.peb\" cannot make the page of \"seeds/every.txt\" and 3 other pages:"
                        + " there is no \"nothing\" here");
        assertThat(fault.code()).isEqualTo("template-fault");
    }

    @Test
    void nameThePartialThatFailedOnceForAllPages() {
        Diagnostic fault = onlyFault(BuiltInTheme.with("partials/footer.peb", "<footer>\n{{ page.titel }}\n</footer>"));

        assertThat(fault.location().toString()).isEqualTo("templates/partials/footer.peb:2");
        assertThat(fault.message()).contains("\"titel\"").matches(".*\"seeds/every.txt\" and \\d\\d other pages: .*");
    }

    @Test
    void tellWhatFailsOnOneArticleOnly() {
        Diagnostic fault = onlyFault(
                BuiltInTheme.with("article.peb", "{% if article.supplied %}\n{{ article.facts.author }}{% endif %}"));

        assertThat(fault.location().toString()).isEqualTo("templates/article.peb:2");
        assertThat(fault.message()).contains("the page of \"seeds/hostile.txt\": there is no \"author\" here");
    }

    @Test
    void tellEveryTemplateThatFailsInTheOrderOfTheirNames() {
        Map<String, String> templates = new HashMap<>(TEMPLATES);
        templates.put("source.peb", "{{ source.one }}");
        templates.put(
                "article.peb", "{% if article.supplied %}{{ article.two }}{% else %}\n{{ article.three }}{% endif %}");
        templates.put("404.peb", "{{ missing.four }}");

        assertThat(faults(new Theme(templates, Map.of())).diagnostics())
                .extracting(fault -> fault.location().toString())
                .containsExactly(
                        "templates/404.peb:1",
                        "templates/article.peb:1",
                        "templates/article.peb:2",
                        "templates/source.peb:1");
    }

    @Test
    void mayNotIncludeThemselvesWithoutEnd() {
        Diagnostic fault = onlyFault(BuiltInTheme.with("404.peb", "{% include \"404.peb\" %}"));

        assertThat(fault.message()).contains("includes itself without end");
    }

    @Test
    void stopTheSiteByAnyFault() {
        assertThat(faults(BuiltInTheme.with("404.peb", "{{ nothing }}")).stopsTheSite())
                .isTrue();
        assertThat(faults(BuiltInTheme.read()).stopsTheSite()).isFalse();
    }

    @Test
    void refuseToPrintATextRaw() {
        assertThat(onlyFault(BuiltInTheme.with("article.peb", "<p>{{ article.kicker | raw }}"))
                        .message())
                .contains("only markup may be printed raw");
    }

    @Test
    void tellEveryFaultOfATheme() {
        Map<String, String> templates = new HashMap<>(TEMPLATES);
        templates.put("article.peb", "{% if %}");
        templates.put("partials/mine.peb", "{{ unclosed");
        templates.remove("term.peb");
        LecternException thrown = catchThrowableOfType(
                LecternException.class, () -> new SiteRenderer(RenderedSite.CONFIG, new Theme(templates, Map.of())));

        assertThat(thrown.diagnostics())
                .extracting(fault -> fault.location().file())
                .containsExactly("templates/article.peb", "templates/partials/mine.peb", "templates/term.peb");
    }

    @Test
    void reachNothingOutsideTheTheme() {
        List<String> paths = List.of("../pom.xml", "/etc/passwd", "pom.xml", "partials/../../pom.xml");
        for (String path : paths) {
            Diagnostic fault = onlyFault(BuiltInTheme.with("404.peb", "{% include \"" + path + "\" %}"));
            assertThat(fault.message()).contains(path);
        }
    }

    private static Diagnostic onlyFault(Theme theme) {
        List<Diagnostic> diagnostics = faults(theme).diagnostics();
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }

    private static PageFaults faults(Theme theme) {
        PageFaults faults = new PageFaults();
        new SiteRenderer(RenderedSite.CONFIG, theme)
                .render(SampleArchives.everything(), faults)
                .parallel()
                .forEach(file -> assertThat(file.path().value()).isNotEmpty());
        return faults;
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
}
