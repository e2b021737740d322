package dev.lectern.stage.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.build.BuildRequest;
import dev.lectern.build.SiteBuilder;
import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that need no mending are read like all others, only sooner: the parser of HTML is the judge. */
class PlainMarkupTest {

    private static final int CHANGED = 12_000;
    private static final long SEED = 20261122;
    private static final String TABLES = """
            ---
            title: Fares and boats
            author: Cara Lind
            date: 2021-06-03
            ---
            ## Fares

            | Boat | Fare |
            |---|---|
            | The *Lind Ferry Company* | `2.50` |

            > The fares are fair, and the **Lind Ferry Company** says so: <https://example.org/fares?a=1&b=2>.

            1. One boat
               - with a bell
            2. Another boat

            ---

            ![A boat](https://example.org/boat.png "The boat")
            """;

    /** What is put into pages to see whether it is noticed. */
    private static final List<String> PIECES =
            List.of("""
            <p>|</p>|<p id=x>|<b>|</b>|<b id="x">|<a href='x'>|</a>|<a name=x>|<a href=x download>|<table>|</table>|<td>|</td>|<tr>|</tr>
            <tbody>|<caption>|<colgroup><col></colgroup>|<div>|</div>|<li>|</li>|<ul>|</ul>|<dl>|<dd>|</dd>|<select>|<option>|<svg>|</svg>
            <g>|</g>|<rect id="x"/>|<rect ID="x"/>|<title>|</title>|<desc>|<script>|</script>|<script src=x></script>|<!--|-->|<!-- > -- -->
            <!-->|<br>|<br/>|</br>|<hr>|<img src="x.png" srcset="y.png 2x">|"|'|<|>|&amp;|&|&#0;|=|/|<form action=x>|</form>|<h2>|</h2>
            <button>|</button>|<template>|<textarea>|<math>|<style>a{}</style>|<noscript>|<base href=x>|<p id="x"/>|<DIV>| ID=x| id="x"
            | onclick="x()"| STYLE="a:url(x)"| style="a:url(x)"|<input name=x>|<details>|<summary>|<object data=x>|<meta charset=x>|<link rel=icon href=x>
            </body>|</html>|<body id=x>|<html id=x>|<head>|</head>|<text>|<text id=x>x</text>|<span/>|<![CDATA[x]]>|<?x>|<em>|</em>|<font color=x>|<i>|</i>
            <label>|<fieldset>|<legend>|<iframe src=x>|<plaintext>|<frameset>|<image src=x>|<ruby>|<rt>|<q cite="x">|</q>|<x-y id=x></x-y>|<mark id='x'></mark>
            <span id=x>x</span>|<a href="y">y</a>|<section id="y"></section>|<svg viewBox="0 0 1 1"><a href="z"><title>z</title><path d=""/></a></svg>
            <ol><li id=z>z</ol>|<ol><li id=z>z</li></ol>|<table><tbody><tr><td id=z>z</td></tr></tbody></table>|<table><tr><td id=z>z</table>|\t|\f|\r|\0|\u00a0|x
            """.split("[|\n]"));

    private static final List<String> pages = new ArrayList<>();

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        SmallArchive archive = SmallArchive.in(folder).with("seeds/fares.md", TABLES);
        new SiteBuilder().build(new BuildRequest(folder, Optional.empty(), archive.site(), List.of(), false));
        for (Path file : Tree.files(archive.site())) {
            if (file.toString().endsWith(".html")) {
                pages.add(Files.readString(file));
            }
        }
    }

    @Test
    void pagesOfASiteNeedNoMending() {
        List<String> usual =
                pages.stream().filter(page -> !page.contains("<noscript>")).toList();
        assertThat(usual).hasSizeGreaterThan(10).allSatisfy(page -> assertThat(PageReader.plain("a.html", page))
                .map(PlainMarkupTest::told)
                .contains(told(PageReader.mended("a.html", page))));
    }

    @Test
    void changedPageIsReadAsTheParserReadsItOrNotAtAll() {
        SplittableRandom random = new SplittableRandom(SEED);
        int read = 0;
        for (int change = 0; change < CHANGED; change++) {
            String page = changed(pages.get(random.nextInt(pages.size())), random);
            Optional<Page> plain = PageReader.plain("a.html", page);
            if (plain.isPresent()) {
                read++;
                assertThat(told(plain.get()))
                        .as("change %s of seed %s: %s", change, SEED, page)
                        .isEqualTo(told(PageReader.mended("a.html", page)));
            }
        }
        assertThat(read).isBetween(CHANGED / 20, CHANGED - CHANGED / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a id=x>one<p>two",
                "<p><b id=x><div>one</div></b></p>",
                "<ul><li><i id=x>one<li>two</ul>",
                "<table><div id=x></div></table>",
                "<tr id=x></tr>",
                "<form><form id=x></form></form>",
                "<button><button id=x></button></button>",
                "<a href=x><a href=y></a></a>",
                "<h2><h3 id=x></h3></h2>",
                "<svg><p id=x></p></svg>",
                "<svg><title><b id=x></b></title></svg>",
                "<svg><style>a{}</style></svg>",
                "<select><b id=x></b></select>",
                "<span id=x/><i></i>",
                "<i id=x ID=y></i>",
                "<i id=x id=y></i>",
                "<I ID=x></I>",
                "<body id=x>",
                "<template><i id=x></i></template>",
                "<textarea><i id=x></i></textarea>",
                "<script src=x><!--<script></script>--></script>",
                "<!--> <i id=x></i> -->",
                "<![CDATA[<i id=x></i>]]>",
                "<noscript><i id=x></i></noscript>",
                "<i id=x",
                "<i id=\"x></i>",
                "</i>",
                "<base href=x>"
            })
    void whatABrowserMendsIsLeftToTheParser(String body) {
        assertThat(PageReader.plain("a.html", page(body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr id=y><td>one</td></tr><caption>x</caption></table><p id=x>one</p> <!-- <b id=y> --> <p id='&lt;'>two</p>",
                "<a href='b.html?x=1&amp;y=2#&#x444;' ID='z'>one</a>",
                "<a name=x></a><a id=x name=x></a><i id=x></i>",
                "<table>\n<caption>one</caption><tbody><tr><td><table><tbody></tbody></table></td></tr></tbody></table>",
                "<dl><div><dt>one</dt><dd id=x>two</dd></div><dt>three</dt></dl>",
                "<svg viewBox='0 0 1 1' onload=x()><a href=y><title>&lt;i></title><rect/></a></svg><i id=x></i>",
                "<img src=x srcset='y 1x, z 2x'><blockquote cite=w></blockquote><br/><hr>",
                "<script>x()</script><p style='background: url(x.png)' onclick=x()></p>",
                "<a href=x download></a><link rel=stylesheet href=x><meta http-equiv=refresh content='0; url=y'>"
            })
    void whatABrowserNeedNotMendIsReadAtOnce(String body) {
        assertThat(PageReader.plain("a.html", page(body)))
                .map(PlainMarkupTest::told)
                .contains(told(PageReader.mended("a.html", page(body))));
    }

    private static String changed(String page, SplittableRandom random) {
        StringBuilder changed = new StringBuilder(page);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = place(changed, random);
            int end = changed.indexOf(">", at);
            switch (random.nextInt(8)) {
                case 0 -> changed.delete(at, end < 0 ? at : end + 1);
                case 1 -> changed.deleteCharAt(Math.min(at, changed.length() - 1));
                case 2 -> changed.insert(at, tag(page, random));
                case 3 -> {
                    changed.insert(Math.max(at, place(changed, random)), "</em>");
                    changed.insert(at, "<em>");
                }
                default -> changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return changed.toString();
    }

    /** Returns a place, most often one beside a tag. */
    private static int place(StringBuilder page, SplittableRandom random) {
        int at = random.nextInt(page.length());
        int before = page.indexOf("<", at);
        int behind = page.indexOf(">", at) + 1;
        return switch (random.nextInt(5)) {
            case 0 -> at;
            case 1, 2 -> before < 0 ? at : before;
            default -> behind == 0 ? at : behind;
        };
    }

    private static String tag(String page, SplittableRandom random) {
        int start = page.indexOf('<', random.nextInt(page.length()));
        int end = page.indexOf('>', Math.max(0, start));
        return start < 0 || end < 0 ? "<p>" : page.substring(start, end + 1);
    }

    /** Returns all that is known of a page, in one order. */
    private static List<Object> told(Page page) {
        return List.of(
                new TreeSet<>(page.ids()),
                page.references().stream().map(Reference::toString).sorted().toList(),
                page.problems().stream().sorted().toList());
    }

    private static String page(String body) {
        return "<!doctype html>\n<html><head><title>x</title></head><body>" + body + "</body></html>\n";
    }
}
