package dev.lectern.stage.extract.html.facts;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
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
            "og:title", "citation_title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "twitter:title", "headline", "title");
    private static final double AGREES = 0.5;

    private TitleReader() {}

    /** Returns the headline of a page. */
    static Optional<String> read(Document page, MetaTags tags, LinkedData data, SiteName site) {
        List<String> said = new ArrayList<>();
        data.text("headline").map(TitleReader::plain).ifPresent(said::add);
        TAGS.forEach(tag -> tags.all(tag).stream().limit(1).map(TitleReader::plain).forEach(said::add));
        Optional<String> window = Optional.of(Folding.singleSpaced(page.title())).filter(title -> !title.isEmpty());
        window.ifPresent(said::add);
        List<String> shown = shown(page);
        for (String headline : shown) {
            if (said.isEmpty() || said.stream().anyMatch(title -> agree(title, headline))) {
                return Optional.of(headline);
            }
        }
        return said.stream().map(site::cutFrom).filter(title -> !title.isEmpty() && !site.isOfSite(title)).findFirst()
                .or(() -> shown.stream().findFirst())
                .or(() -> window);
    }

    private static List<String> shown(Document page) {
        List<String> shown = new ArrayList<>();
        for (Element heading : page.select("h1, [itemprop=headline], h2[class*=title], h1 ~ h2")) {
            String text = Folding.singleSpaced(heading.text());
            if (!text.isEmpty() && Words.count(text) > 1 && !heading.normalName().equals("meta")) {
                shown.add(text);
            }
        }
        return shown;
    }

    /** Two titles agree if most words of the shorter are in the longer and the two are of like length. */
    private static boolean agree(String said, String shown) {
        Set<String> one = new HashSet<>(Words.folded(said));
        Set<String> two = new HashSet<>(Words.folded(shown));
        long shared = two.stream().filter(one::contains).count();
        return shared > two.size() * AGREES && shared > one.size() * AGREES * 0.7;
    }

    private static String plain(String markup) {
        return Folding.singleSpaced(
                markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0 ? org.jsoup.Jsoup.parse(markup).text() : markup);
    }
}
