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
                                "(?:block\\.text|cell|article\\.(?:title|citation\\.linkedData)|(?:backlink|passage)\\.sentence)");
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
                                    "<script(?! src=\"\\{\\{ page\\.assets \\}\\}[a-z.]+\"></script>| type=\"application/ld\\+json\">)"))
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
        LecternException thrown =
                failure(BuiltInTheme.with("partials/footer.peb", "<footer>\n{{ page.titel }}\n</footer>"));

        Diagnostic fault = thrown.diagnostics().get(0);
        assertThat(fault.location().toString()).isEqualTo("templates/partials/footer.peb:2");
        assertThat(fault.message()).contains("\"titel\"").contains("site-config.yaml");
        assertThat(fault.code()).isEqualTo("template-fault");
    }

    @Test
    void nameTheArticleWhosePageFailed() {
        LecternException thrown = failure(BuiltInTheme.with("article.peb", "<p>\n\n{{ article.nothing }}"));

        Diagnostic fault = thrown.diagnostics().get(0);
        assertThat(fault.location().toString()).isEqualTo("templates/article.peb:3");
        assertThat(fault.message()).contains("seeds/every.txt").contains("\"nothing\"");
    }

    @Test
    void refuseToPrintATextRaw() {
        LecternException thrown = failure(BuiltInTheme.with("article.peb", "<p>{{ article.kicker | raw }}"));

        assertThat(thrown.diagnostics().get(0).message()).contains("only markup may be printed raw");
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
            LecternException thrown = failure(BuiltInTheme.with("404.peb", "{% include \"" + path + "\" %}"));
            assertThat(thrown.diagnostics().get(0).message()).contains(path);
        }
    }

    private static LecternException failure(Theme theme) {
        return catchThrowableOfType(
                LecternException.class,
                () -> new SiteRenderer(RenderedSite.CONFIG, theme)
                        .render(SampleArchives.everything())
                        .forEach(file -> assertThat(file.path().value()).isNotEmpty()));
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
}
