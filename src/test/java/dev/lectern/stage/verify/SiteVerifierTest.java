package dev.lectern.stage.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.output.Content;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteVerifierTest {

    private static final String POLICY =
            "<meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";

    private static final List<OutputFile> SITE = List.of(
            page("index.html", "<h1 id=top-of-page>Archive</h1>"),
            page("articles/tokayev.html", "<p id=p-1>One<p id=\"p-қ\">Two<a name=old></a>"),
            page("glossary/index.html", "<p>Terms"),
            file("assets/lectern.css", "body { color: black }"),
            file("assets/lectern.js", "let x = '/not/looked/at';"),
            file("assets/icons.svg", "<svg xmlns='http://www.w3.org/2000/svg'><symbol id='bell'/></svg>"),
            file("assets/dot.png", "not really"));

    @Test
    void cleanSiteGivesNoProblems() {
        assertThat(problems("""
                <link rel=stylesheet href=../assets/lectern.css>
                <link rel=canonical href=https://example.org/articles/a.html>
                <link rel=alternate type=application/atom+xml href="../index.html?x=1">
                <script src=../assets/lectern.js defer></script>
                <script type=application/ld+json>{"a": "</b>"}</script>
                <nav id=nav><a href="../index.html">up</a> <a href=#nav>here</a> <a href="#">top</a> <a href="">self</a></nav>
                <a href="tokayev.html#p-1">a</a> <a href="tokayev.html#p-%D2%9B">b</a> <a href="tokayev.html#old">c</a>
                <a href="./../articles/tokayev.html#:~:text=One">d</a> <a href="../glossary/index.html#top">e</a>
                <a href="https://example.org/x">out</a> <a href="mailto:a@example.org">mail</a>
                <a download=x.bib href="data:text/plain,x">cite</a>
                <blockquote cite="https://example.org/">q</blockquote>
                <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=x>
                <img src=../assets/dot.png srcset="../assets/dot.png 1x, ../assets/dot.png 2x" alt=x>
                <svg><use href="../assets/icons.svg#bell"/></svg>
                """)).isEmpty();
    }

    @Test
    void returnsTheFileItWasGiven() {
        OutputFile file = page("index.html", "x");
        assertThat(new SiteVerifier().check(file)).isSameAs(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href="nowhere.html">            | link-dead             | "nowhere.html" leads to no file of the site
            <img src="../assets/no.png">       | link-dead             | "../assets/no.png" leads to no file of the site
            <img src="">                       | link-dead             | "" leads to no file of the site
            <img srcset="x.png 1x">            | link-dead             | "x.png" leads to no file of the site
            <script src="no.js"></script>      | link-dead             | "no.js" leads to no file of the site
            <video poster="no.jpg"></video>    | link-dead             | "no.jpg" leads to no file of the site
            <a href="../glossary/">            | link-dead             | "../glossary/" leads to no file of the site
            <a href="../glossary">             | link-dead             | "../glossary" leads to no file of the site
            <a href="..">                      | link-dead             | ".." leads to no file of the site
            <a href="../../index.html">        | link-dead             | "../../index.html" leads out of the site
            <meta http-equiv=refresh content="0; url=no.html"> | link-dead | "no.html" leads to no file of the site
            <p style="background: url(no.png)"> | link-dead            | "no.png" leads to no file of the site
            <a href="#no">                     | fragment-dead         | "#no" names a place that "articles/a.html" does not have
            <a href="tokayev.html#no">         | fragment-dead         | "tokayev.html#no" names a place that "articles/tokayev.html" does not have
            <svg><use href="../assets/icons.svg#no"/></svg> | fragment-dead | "../assets/icons.svg#no" names a place that "assets/icons.svg" does not have
            <i id=x></i><i id=x></i><i id=x></i> | id-doubled          | the id "x" is on the page more than once
            <a href="/index.html">             | url-root-absolute     | "/index.html" only works at the root of a server
            <a href="\\index.html">            | url-root-absolute     | "\\index.html" only works at the root of a server
            <img src="//example.org/x.png">    | url-protocol-relative | "//example.org/x.png" has no protocol of its own
            <a href="file:///etc/passwd">      | url-file              | "file:///etc/passwd" only works on one machine
            <a href=" JavaScript:alert(1)">    | url-script            | " JavaScript:alert(1)" runs a script
            <a href="java&#9;script:alert(1)"> | url-script            | "java	script:alert(1)" runs a script
            <a href="data:text/html,x">        | url-data              | "data:text/html,x" opens a document inside a link
            <iframe src="data:text/html,x"></iframe> | url-data        | "data:text/html,x" opens a document inside a link
            <base target=_blank>               | base-element          | a <base> element bends every link of the page
            <img src="https://example.org/x.png"> | resource-remote    | "https://example.org/x.png" is loaded from elsewhere
            <script src="http://example.org/x.js"></script> | resource-remote | "http://example.org/x.js" is loaded from elsewhere
            <link rel="preload stylesheet" href="https://example.org/x.css"> | resource-remote | "https://example.org/x.css" is loaded from elsewhere
            <iframe src="https://example.org/"></iframe> | resource-remote | "https://example.org/" is loaded from elsewhere
            <form action="https://example.org/"></form>  | resource-remote | "https://example.org/" is loaded from elsewhere
            <style>@import "https://example.org/x.css";</style> | resource-remote | "https://example.org/x.css" is loaded from elsewhere
            <p onclick="x()">                  | handler-inline        | <p> has the handler "onclick", which the policy blocks
            <svg onload="x()"></svg>           | handler-inline        | <svg> has the handler "onload", which the policy blocks
            <script>x()</script>               | script-inline         | the page has a script of its own, which the policy blocks
            <script type=module>x()</script>   | script-inline         | the page has a script of its own, which the policy blocks
            """)
    void findsWhatIsWrongWithAPage(String body, String code, String message) {
        assertThat(problems(body))
                .extracting(Diagnostic::code, Diagnostic::location, Diagnostic::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, Location.of("articles/a.html"), message));
    }

    @ParameterizedTest
    @CsvSource({
        "tokayew.html, tokayev.html",
        "../tokayev.html, tokayev.html",
        "../glossary/, ../glossary/index.html",
        "../glossary, ../glossary/index.html",
        "../../../tokayev.html, tokayev.html",
        "../indx.html#top, ../index.html"
    })
    void hintsAtTheNearestFile(String href, String meant) {
        assertThat(problems("<a href='" + href + "'>"))
                .extracting(Diagnostic::hint)
                .containsExactly("did you mean \"" + meant + "\"?");
    }

    @Test
    void missesAPolicy() {
        SiteVerifier verifier = new SiteVerifier();
        verifier.check(file("a.html", "<!doctype html><title>x</title>"));
        verifier.check(file("b.html", "<!doctype html><script src=a.js></script>" + POLICY));
        verifier.check(file("a.js", ""));
        assertThat(verifier.problems())
                .extracting(problem -> problem.location().file(), Diagnostic::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a.html", "policy-missing"),
                        org.assertj.core.groups.Tuple.tuple("b.html", "policy-late"));
    }

    @Test
    void readsTheAddressesOfAStyleSheet() {
        SiteVerifier verifier = new SiteVerifier();
        verifier.check(file("assets/dot.png", ""));
        verifier.check(new OutputFile(
                new OutputPath("assets/x.css"), new Content.Binary(() -> """
                        @import "gone.css"; @import url('https://example.org/y.css');
                        a { background: url(dot.png) } b { background: url( "no.png" ) } c { filter: url(#f) }
                        d { background: url(data:image/svg+xml,x) } /* url(not-this.png) */ e { background: URL(/r.png) }
                        """.getBytes(StandardCharsets.UTF_8))));
        assertThat(verifier.problems())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("link-dead", "\"gone.css\" leads to no file of the site"),
                        org.assertj.core.groups.Tuple.tuple("link-dead", "\"no.png\" leads to no file of the site"),
                        org.assertj.core.groups.Tuple.tuple(
                                "resource-remote", "\"https://example.org/y.css\" is loaded from elsewhere"),
                        org.assertj.core.groups.Tuple.tuple(
                                "url-root-absolute", "\"/r.png\" only works at the root of a server"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/archive/no.html", "https://example.org/archive/index.html#no"})
    void checksAddressesUnderTheBaseUrl(String dead) {
        SiteVerifier verifier = new SiteVerifier(Optional.of("https://example.org/archive/"));
        SITE.forEach(verifier::check);
        verifier.check(page(
                "articles/a.html",
                "<a href='https://example.org/archive/'></a><a href='https://example.org/archive/index.html#top'></a>"
                        + "<a href='https://example.org/else'></a><a href='" + dead + "'></a>"));
        assertThat(verifier.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.message()).contains("\"" + dead + "\"");
            assertThat(problem.code()).endsWith("-dead");
        });
    }

    @Test
    void addressOfAFolderUnderTheBaseUrlMeansItsIndex() {
        SiteVerifier verifier = new SiteVerifier(Optional.of("https://example.org/archive/"));
        SITE.forEach(verifier::check);
        verifier.check(page("articles/a.html", """
                <link rel=canonical href="https://example.org/archive/glossary/">
                <a href="https://example.org/archive/">home</a> <a href="https://example.org/archive/#top-of-page">top</a>
                <a href="https://example.org/archive/nowhere/">nowhere</a>
                """));

        assertThat(verifier.problems())
                .extracting(Diagnostic::message)
                .containsExactly("\"https://example.org/archive/nowhere/\" leads to no file of the site");
    }

    @Test
    void pageForMissingPagesMayLoadFromTheBaseUrlAndShould() {
        SiteVerifier verifier = new SiteVerifier(Optional.of("https://example.org/archive/"));
        SITE.forEach(verifier::check);
        verifier.check(page(
                "404.html",
                "<link rel=stylesheet href=https://example.org/archive/assets/lectern.css><a href=index.html></a>"));
        assertThat(verifier.problems())
                .extracting(Diagnostic::severity, Diagnostic::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.WARNING, "link-depth"));
    }

    @Test
    void saysTheSameInWhateverOrderAndFromManyThreads() {
        List<OutputFile> files = new ArrayList<>(SITE);
        IntStream.range(0, 200)
                .mapToObj(n -> page("n/p" + n + ".html", "<a href=p" + (n + 1) + ".html#x>n</a><i id=x></i>"))
                .forEach(files::add);
        SiteVerifier one = new SiteVerifier();
        files.forEach(one::check);
        SiteVerifier many = new SiteVerifier();
        java.util.Collections.reverse(files);
        files.parallelStream().forEach(many::check);
        assertThat(one.problems())
                .extracting(Diagnostic::message)
                .containsExactly("\"p200.html#x\" leads to no file of the site");
        assertThat(many.problems()).isEqualTo(one.problems());
    }

    @Test
    void sortsItsFindings() {
        List<Diagnostic> found = problems("<a href=z.html></a><a href=/a></a><i id=b></i><i id=b></i>");
        assertThat(found).hasSize(3).isSorted();
    }

    private static List<Diagnostic> problems(String body) {
        SiteVerifier verifier = new SiteVerifier();
        verifier.check(page("articles/a.html", body));
        SITE.forEach(verifier::check);
        return verifier.problems();
    }

    private static OutputFile page(String path, String body) {
        return file(path, "<!doctype html>" + POLICY + "<title>x</title>" + body);
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.text(new OutputPath(path), text);
    }
}
