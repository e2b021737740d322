package dev.lectern.stage.verify;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads one page: its ids, its addresses, and what must not be in it. */
final class PageReader {

    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "xlink:href", "poster", "data", "action", "formaction", "background", "cite", "manifest");
    private static final Set<String> SCRIPT_TYPES = Set.of("", "module", "importmap", "speculationrules");
    private static final Set<String> LOADING_LINKS = Set.of(
            "stylesheet",
            "icon",
            "preload",
            "modulepreload",
            "prefetch",
            "preconnect",
            "dns-prefetch",
            "manifest",
            "apple-touch-icon",
            "mask-icon");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Pattern REFRESH = Pattern.compile("(?i)[^;,]*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*).*");
    private static final Pattern CANDIDATES = Pattern.compile("\\s*,\\s+|\\s+");
    private static final Pattern DESCRIPTOR = Pattern.compile("[0-9.]+[wxh],?");

    private final Location page;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> doubled = new TreeSet<>();
    private final Set<Reference> references = new LinkedHashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private PageReader(String path) {
        this.page = Location.of(path);
    }

    /** Reads a page of HTML. */
    static Page html(String path, String text) {
        PageReader reader = new PageReader(path);
        Elements elements = Jsoup.parse(text, "", Parser.htmlParser()).getAllElements();
        elements.forEach(reader::read);
        reader.checkPolicy(elements);
        return reader.done();
    }

    /** Reads a picture in SVG, which has ids and addresses but no policy of its own. */
    static Page svg(String path, String text) {
        PageReader reader = new PageReader(path);
        Jsoup.parse(text, "", Parser.xmlParser()).getAllElements().forEach(reader::read);
        return reader.done();
    }

    private Page done() {
        doubled.forEach(id -> error(
                "id-doubled",
                "the id \"" + id + "\" is on the page more than once",
                "give each element of the page an id of its own"));
        return new Page(List.copyOf(ids), List.copyOf(references), List.copyOf(problems));
    }

    private void read(Element element) {
        String tag = element.normalName();
        for (Attribute attribute : element.attributes()) {
            readAttribute(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
        switch (tag) {
            case "base" ->
                error(
                        "base-element",
                        "a <base> element bends every link of the page",
                        "write links relative to the page");
            case "script" -> checkScript(element);
            case "style" -> StyleSheet.addresses(element.data()).forEach(this::addLoaded);
            case "meta" -> readRefresh(element);
            default -> {}
        }
    }

    private void readAttribute(Element element, String name, String value) {
        String tag = element.normalName();
        if (name.equals("id")) {
            if (!ids.add(value)) {
                doubled.add(value);
            }
        } else if (name.equals("name") && tag.equals("a")) {
            ids.add(value);
        } else if (name.equals("srcset") || name.equals("imagesrcset")) {
            readSourceSet(tag, value);
        } else if (name.equals("style")) {
            StyleSheet.addresses(value).forEach(this::addLoaded);
        } else if (name.startsWith("on") && HANDLER.matcher(name).matches()) {
            error(
                    "handler-inline",
                    "<" + tag + "> has the handler \"" + name + "\", which the policy blocks",
                    "listen for the event in a script file");
        } else if (ADDRESSES.contains(name) && !(name.equals("data") && !tag.equals("object"))) {
            references.add(new Reference(use(element, name), value));
        }
    }

    private static Use use(Element element, String attribute) {
        return switch (element.normalName()) {
            case "a", "area" -> element.hasAttr("download") ? Use.DOWNLOAD : Use.NAVIGATION;
            case "img" -> Use.IMAGE;
            case "link" -> {
                boolean loads = Arrays.stream(
                                element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(LOADING_LINKS::contains);
                yield loads ? Use.RESOURCE : Use.NAVIGATION;
            }
            default -> attribute.equals("cite") ? Use.NAVIGATION : Use.RESOURCE;
        };
    }

    private void readSourceSet(String tag, String value) {
        for (String candidate : CANDIDATES.split(value.strip())) {
            if (!candidate.isEmpty() && !DESCRIPTOR.matcher(candidate).matches()) {
                references.add(new Reference(tag.equals("img") ? Use.IMAGE : Use.RESOURCE, candidate));
            }
        }
    }

    private void addLoaded(String address) {
        references.add(new Reference(Use.IMAGE, address));
    }

    private void readRefresh(Element meta) {
        Matcher target = REFRESH.matcher(meta.attr("content"));
        if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && target.matches()) {
            references.add(new Reference(Use.NAVIGATION, target.group(1)));
        }
    }

    private void checkScript(Element script) {
        String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
        boolean runs = SCRIPT_TYPES.contains(type) || type.endsWith("javascript") || type.endsWith("ecmascript");
        if (runs && !script.hasAttr("src")) {
            error(
                    "script-inline",
                    "the page has a script of its own, which the policy blocks",
                    "put the script in a file of the site");
        }
    }

    private void checkPolicy(Elements elements) {
        for (Element element : elements) {
            boolean policy = element.normalName().equals("meta")
                    && element.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")
                    && !element.attr("content").isBlank();
            if (policy) {
                return;
            }
            boolean governed = element.normalName().equals("script")
                    || element.normalName().equals("style")
                    || (element.normalName().equals("link") && use(element, "href") == Use.RESOURCE);
            if (governed) {
                break;
            }
        }
        boolean late = elements.is("meta[http-equiv=Content-Security-Policy]");
        error(
                late ? "policy-late" : "policy-missing",
                late
                        ? "the Content-Security-Policy stands behind something it should have governed"
                        : "the page has no Content-Security-Policy",
                "put the <meta> right behind the one that names the charset");
    }

    private void error(String code, String message, String hint) {
        problems.add(Diagnostic.error(code, page, message, hint));
    }
}
