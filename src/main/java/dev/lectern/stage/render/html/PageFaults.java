package dev.lectern.stage.render.html;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What went wrong while pages were made, told by any thread. A fault of a template is told once, however many pages it
 * costs. To be asked when all pages have been made.
 *
 * <p>Two things can fail a page. A template at fault is the theme's, and the theme is the editor's: like a bad
 * configuration it {@linkplain #stopsTheSite() stops the site}, as a site without the pages it failed on would have lost
 * them for a slip of the pen. An article that Lectern itself fails on is {@linkplain #lostArticles() lost} alone.
 */
public final class PageFaults {

    private record Cause(Location location, String template, String reason) {}

    /** How many pages a fault costs, and what names the first of them. */
    private record Cost(String subject, int pages) {

        /** A page of a seed, which may show what is special about it, before one of the site's own. */
        private static final Comparator<String> FIRST = Comparator.comparing(
                        (String subject) -> subject.startsWith("\""))
                .thenComparing(Comparator.naturalOrder());

        Cost and(Cost other) {
            return new Cost(FIRST.compare(subject, other.subject) <= 0 ? subject : other.subject, pages + other.pages);
        }
    }

    private final ConcurrentMap<Cause, Cost> templates = new ConcurrentHashMap<>();
    private final Set<Diagnostic> failures = new ConcurrentSkipListSet<>();
    private final Set<String> articles = new ConcurrentSkipListSet<>();
    private final AtomicBoolean beyondArticles = new AtomicBoolean();

    /** Tells whether nothing should be published: a template is at fault, or a page that is no article's has failed. */
    public boolean stopsTheSite() {
        return !templates.isEmpty() || beyondArticles.get();
    }

    /** Returns the ids of the articles whose pages could not be made. */
    public SortedSet<String> lostArticles() {
        return new TreeSet<>(articles);
    }

    /** Returns all that went wrong, sorted. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        templates.forEach((cause, cost) -> diagnostics.add(Templates.fault(
                cause.location(),
                "template \"" + cause.template() + "\" cannot make " + cost.subject() + others(cost.pages() - 1) + ": "
                        + cause.reason())));
        diagnostics.addAll(failures);
        return diagnostics.stream().sorted().toList();
    }

    /** Takes the fault of a template on a page, which is named in the words of a message. */
    void add(TemplateFault fault, String subject) {
        templates.merge(new Cause(fault.location(), fault.template(), fault.reason()), new Cost(subject, 1), Cost::and);
    }

    /** Takes a failure of our own on a page of an article. */
    void addToArticle(String article, String subject, Throwable failure) {
        articles.add(article);
        failures.add(failed(subject, failure));
    }

    /** Takes a failure of our own on a page that is no article's. */
    void add(String subject, Throwable failure) {
        beyondArticles.set(true);
        failures.add(failed(subject, failure));
    }

    private static Diagnostic failed(String subject, Throwable failure) {
        return Diagnostic.error(
                "page-failed",
                Location.of(subject),
                "an error of Lectern's own: " + failure,
                "please report it with the file");
    }

    private static String others(int pages) {
        return pages == 0 ? "" : " and " + Wording.count(pages, "other page", "other pages");
    }
}
