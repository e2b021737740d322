package dev.lectern.stage.extract.html.facts;

import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.html.tree.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the headline: the one that is shown, if what the page says to machines agrees with it; else what it says to
 * machines, without the site's name.
 */
final class TitleReader {

    private static final List<String> TAGS = List.of(
            "og:title",
            "citation_title",
            "parsely-title",
            "sailthru.title",
            "dc.title",
            "dcterms.title",
            "twitter:title",
            "headline",
            "title");
    private static final double AGREES = 0.4;

    private TitleReader() {}

    /** Returns the headline of a page. */
    static Optional<String> read(Document page, MetaTags tags, LinkedData data, SiteName site) {
        List<String> said = new ArrayList<>();
        data.text("headline").map(TitleReader::plain).ifPresent(said::add);
        TAGS.forEach(
                tag -> tags.all(tag).stream().limit(1).map(TitleReader::plain).forEach(said::add));
        Optional<String> window = Optional.of(PlainText.of(page.title())).filter(title -> !title.isEmpty());
        window.ifPresent(said::add);
        List<String> named = said.stream()
                .map(site::cutFrom)
                .filter(title -> !title.isEmpty() && !site.isOfSite(title))
                .toList();
        List<String> shown = shown(page, "h1");
        return best(shown, named)
                .or(() -> best(shown(page, "[itemprop=headline], h2"), named))
                .or(() -> named.stream().findFirst())
                .or(() -> shown.stream().findFirst())
                .or(() -> window);
    }

    private static Optional<String> best(List<String> shown, List<String> said) {
        return shown.stream()
                .filter(headline -> agreement(said, headline) >= AGREES)
                .max(Comparator.comparingDouble(headline -> agreement(said, headline)));
    }

    private static double agreement(List<String> said, String shown) {
        return said.stream().mapToDouble(title -> agreement(title, shown)).max().orElse(0);
    }

    private static List<String> shown(Document page, String selector) {
        List<String> shown = new ArrayList<>();
        for (Element heading : page.select(selector)) {
            String text = PlainText.of(heading.text());
            if (!text.isEmpty()
                    && Words.count(text) > 1
                    && !heading.normalName().equals("meta")) {
                shown.add(text);
            }
        }
        return shown;
    }

    /** How far two titles agree: the share of the words of both that both have (Jaccard). */
    private static double agreement(String said, String shown) {
        Set<String> one = new HashSet<>(Words.folded(said));
        Set<String> two = new HashSet<>(Words.folded(shown));
        long shared = two.stream().filter(one::contains).count();
        int all = one.size() + two.size() - (int) shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static String plain(String markup) {
        return PlainText.of(
                markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0
                        ? org.jsoup.Jsoup.parse(markup).text()
                        : markup);
    }
}
