package dev.lectern.bars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One page of the site, as its file has it. */
record SitePage(String path, Path file, Document parsed) {

    /** The notes of an article, each beside its words or below them. */
    static final String NOTES = "aside:is([role=doc-footnote], .tie)";

    static SitePage read(Path site, Path file) {
        try {
            String path = site.relativize(file).toString().replace('\\', '/');
            return new SitePage(path, file, Jsoup.parse(Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns what kind of page it is: its folder, and what it calls its text. */
    String kind() {
        Element text = parsed.selectFirst("main > *");
        return path.substring(0, path.lastIndexOf('/') + 1) + (text == null ? "" : text.className());
    }

    /** Returns where it sends its reader without being asked, if it does. */
    Optional<String> sendsOn() {
        return parsed.select("meta[http-equiv=refresh]").stream()
                .map(refresh -> refresh.attr("content").replaceFirst("(?i)^[^;]*;\\s*url=", ""))
                .findFirst();
    }

    /** Returns whether it is the page of an article. */
    boolean isArticle() {
        return path.startsWith("articles/");
    }

    /** Returns whether it has terms with cards. */
    boolean hasCards() {
        return !parsed.select(Cards.LINK).isEmpty();
    }

    /** Returns whether it names its icon. */
    boolean hasIcon() {
        return !parsed.select("link[rel=icon]").isEmpty();
    }

    /** Returns whether it has panels behind buttons. */
    boolean hasPanels() {
        return !parsed.select("button[popovertarget]").isEmpty();
    }

    /** Returns whether it leads anywhere. */
    boolean hasLinks() {
        return !parsed.select("a[href]").isEmpty();
    }

    /** Returns whether its text as a whole is written from right to left, whatever single passages are. */
    boolean isRightToLeft() {
        return !parsed.select(".body[dir=rtl]").isEmpty();
    }

    /** Returns what may look or behave in a way of its own: elements by class, direction and role. */
    Set<String> features() {
        Set<String> features = new TreeSet<>();
        for (Element element : parsed.getAllElements()) {
            String tag = element.normalName();
            features.add(tag);
            element.classNames().forEach(name -> features.add(tag + "." + name));
            features.add(tag + "[role=" + element.attr("role") + "]");
            features.add("[dir=" + element.attr("dir") + "]");
        }
        return features;
    }

    /** Returns its address on the disk. */
    URI onDisk() {
        return file.toUri();
    }

    @Override
    public String toString() {
        return path;
    }
}
