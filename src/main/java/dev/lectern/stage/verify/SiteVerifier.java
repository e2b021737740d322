package dev.lectern.stage.verify;

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
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Looks over the site while it streams by: every link must lead to something, every page must work from {@code file://}
 * and load nothing from elsewhere.
 *
 * <p>{@link #check} may be called from several threads. Of a page only its ids' hashes are kept, and the links
 * that lead to files which have not come by yet.
 *
 * <p>{@code 404.html} is served in place of any missing page, at any depth, where a relative link leads nowhere. Its
 * links must work from the top of the site as those of any page; where the site's address is known, it may load files
 * from there, and a warning ({@code link-depth}) asks it to write all its links so.
 */
public final class SiteVerifier {

    private static final Anchors UNKNOWN = new Anchors(List.of());

    private final AddressRules rules;
    private final ConcurrentMap<String, Anchors> anchors = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<String>> links = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> interned = new ConcurrentHashMap<>();
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

    /** Makes a verifier for a site whose address is not known. */
    public SiteVerifier() {
        this(Optional.empty());
    }

    /** Makes a verifier; absolute links that begin with the base URL, which ends in a slash, are checked as well. */
    public SiteVerifier(Optional<String> baseUrl) {
        this.rules = new AddressRules(baseUrl);
    }

    /** Looks over a file and returns it as it is. */
    public OutputFile check(OutputFile file) {
        String path = file.path().value();
        if (path.endsWith(".html")) {
            remember(path, PageReader.html(path, text(file.content())));
        } else if (path.endsWith(".svg")) {
            remember(path, PageReader.svg(path, text(file.content())));
        } else {
            anchors.put(path, UNKNOWN);
        }
        if (path.endsWith(".css")) {
            Stream<Reference> references = StyleSheet.addresses(text(file.content())).stream()
                    .filter(address -> !address.startsWith("#"))
                    .map(address -> new Reference(Use.IMAGE, address));
            keep(path, references.toList(), UNKNOWN);
        }
        return file;
    }

    /** Returns everything that is wrong, sorted; to be called when every file has been looked over. */
    public List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>(found);
        Nearest nearest = new Nearest(anchors.keySet());
        links.forEach((page, hrefs) -> {
            for (String href : hrefs) {
                dead(page, href, nearest).ifPresent(problems::add);
            }
        });
        return problems.stream().sorted().toList();
    }

    private void remember(String path, Page page) {
        Anchors own = new Anchors(page.ids());
        anchors.put(path, own);
        found.addAll(page.problems());
        keep(path, page.references(), own);
    }

    /** Judges what can be judged by itself and keeps the links that need the other files. */
    private void keep(String page, List<Reference> references, Anchors own) {
        List<String> open = new ArrayList<>();
        for (Reference reference : references) {
            Address address = Address.of(reference.href());
            List<Diagnostic> problems = rules.judge(page, reference, address);
            found.addAll(problems);
            boolean internal = address.scheme().isEmpty() || rules.isUnderBase(address);
            boolean sound = problems.stream().allMatch(problem -> problem.severity() != Severity.ERROR);
            if (sound && internal && !isSettled(page, address, own)) {
                open.add(interned.computeIfAbsent(reference.href(), href -> href));
            }
        }
        if (!open.isEmpty()) {
            links.put(page, List.copyOf(open));
        }
    }

    private Optional<Diagnostic> dead(String page, String href, Nearest nearest) {
        Address.Target target = target(page, Address.of(href));
        Anchors there = anchors.get(target.path());
        if (there == null) {
            String where = target.isOutside() ? " leads out of the site" : " leads to no file of the site";
            String hint = nearest.to(target.path())
                    .map(path -> "did you mean \"" + new OutputPath(page).hrefTo(new OutputPath(path)) + "\"?")
                    .orElse("make the file or take the link away");
            return Optional.of(Diagnostic.error("link-dead", Location.of(page), "\"" + href + "\"" + where, hint));
        }
        if (!has(there, target.fragment())) {
            return Optional.of(Diagnostic.error(
                    "fragment-dead",
                    Location.of(page),
                    "\"" + href + "\" names a place that \"" + target.path() + "\" does not have",
                    "link to the page, or to an id that is on it"));
        }
        return Optional.empty();
    }

    /** Tells whether a link leads to its own page, or to one that was looked over before. */
    private boolean isSettled(String page, Address address, Anchors own) {
        Address.Target target = target(page, address);
        Anchors there = target.path().equals(page) ? own : anchors.get(target.path());
        return there != null && has(there, target.fragment());
    }

    private Address.Target target(String page, Address address) {
        if (rules.isUnderBase(address)) {
            Address.Target target = new Address("./" + rules.underBase(address)).from("index.html");
            boolean folder = target.path().isEmpty() || target.path().endsWith("/");
            return folder ? new Address.Target(target.path() + "index.html", target.fragment()) : target;
        }
        return address.from(page);
    }

    private static boolean has(Anchors there, String fragment) {
        return fragment.isEmpty()
                || fragment.equalsIgnoreCase("top")
                || there == UNKNOWN
                || there.has(fragment)
                || there.has(Address.decode(fragment));
    }

    private static String text(Content content) {
        return content instanceof Content.Text text ? text.text() : new String(content.bytes(), StandardCharsets.UTF_8);
    }
}
