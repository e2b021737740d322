package dev.lectern.stage.link;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.ArchiveOrder;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.RichText;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.text.HeadingName;
import dev.lectern.model.text.LineRange;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leads the links of articles to one another's pages: relative links and wiki links by file name or title, links into the
 * web by the address at which an article of the archive was first published. A relative link that leads nowhere is told,
 * and its words stay, and one to a heading that the article does not have leads to its head; one that begins with a slash, or that stands in an article clipped off a site and has the form of a
 * path, is that site's and is passed over in silence.
 */
public final class CrossLinker {

    private static final Pattern SEED = Pattern.compile("(?i).*\\.(?:md|markdown|txt)");

    /** Returns the articles with their links led, and the links that lead nowhere. */
    public CrossLinked link(List<AnnotatedArticle> articles, Glossary glossary) {
        LinkIndex index = new LinkIndex(
                articles.stream()
                        .sorted(ArchiveOrder.OF_ARTICLES)
                        .map(AnnotatedArticle::article)
                        .toList(),
                glossary);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<AnnotatedArticle> linked = articles.stream()
                .map(annotated -> linked(annotated, index, diagnostics))
                .toList();
        return new CrossLinked(linked, diagnostics);
    }

    /** An article without links into the archive stays the one it is. */
    private static AnnotatedArticle linked(AnnotatedArticle annotated, LinkIndex index, List<Diagnostic> diagnostics) {
        Article article = linked(annotated.article(), index, diagnostics);
        return article.blocks().equals(annotated.article().blocks())
                ? annotated
                : new AnnotatedArticle(
                        article, annotated.mentions(), annotated.acronyms(), annotated.dates(), annotated.unplaced());
    }

    private static Article linked(Article article, LinkIndex index, List<Diagnostic> diagnostics) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : block.text().marks()) {
                if (mark instanceof Mark.Hyperlink link) {
                    Optional<Mark> led = led(link, article, index);
                    led.ifPresent(marks::add);
                    (led.isEmpty()
                                    ? dead(link, article, block, index)
                                    : index.withoutSection(link.target(), led.get())
                                            .map(found -> noSection(link, article, block, found)))
                            .ifPresent(diagnostics::add);
                } else {
                    marks.add(mark);
                }
            }
            boolean isSame = marks.equals(block.text().marks());
            blocks.add(isSame ? block : block.with(new RichText(block.text().text(), marks)));
        }
        return new Article(article.id(), article.provenance(), article.metadata(), blocks);
    }

    private static Optional<Mark> led(Mark.Hyperlink link, Article from, LinkIndex index) {
        String target = link.target();
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        Optional<Article> published = index.published(target);
        if (published.isPresent() && !published.get().id().equals(from.id())) {
            return Optional.of(to(link, published.get(), fragment));
        }
        if (hasScheme(target)) {
            return Optional.of(link);
        }
        String name = name(target);
        Optional<Article> named = index.named(name);
        if (named.isPresent()) {
            return Optional.of(to(link, named.get(), fragment));
        }
        Optional<Slug> term = index.term(name);
        return term.map(slug -> new Mark.Hyperlink(link.span(), slug.value()));
    }

    private static Mark to(Mark.Hyperlink link, Article article, String fragment) {
        return new Mark.ArticleLink(link.span(), article.id(), LinkIndex.passage(article, fragment));
    }

    private static Optional<Diagnostic> dead(Mark.Hyperlink link, Article from, Block block, LinkIndex index) {
        String target = link.target();
        String path = path(target);
        boolean isBareName = path.indexOf('/') < 0 && path.indexOf('.') < 0;
        boolean isOfSite = path.startsWith("/")
                || from.metadata().credit().flatMap(Credit::url).isPresent();
        if (path.isEmpty() || (isOfSite && !isBareName && !SEED.matcher(path).matches())) {
            return Optional.empty();
        }
        String name = name(target);
        return Optional.of(Diagnostic.warning(
                "seed-link-dead",
                location(from, block),
                "the link to \"" + HeadingName.decoded(target) + "\" leads to no article and no term",
                index.nearest(name)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("name a file of seeds or the title of an article")));
    }

    private static Diagnostic noSection(Mark.Hyperlink link, Article from, Block block, Article target) {
        String fragment = link.target().substring(link.target().indexOf('#') + 1);
        return Diagnostic.warning(
                "seed-link-dead",
                location(from, block),
                "\"" + target.title() + "\" has no heading \"" + HeadingName.decoded(fragment)
                        + "\"; the link leads to its head",
                LinkIndex.nearestHeading(target, fragment)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("name one of its headings, or the article alone"));
    }

    private static Location location(Article from, Block block) {
        String file = from.provenance().path();
        return block.lines()
                .map(LineRange::first)
                .map(line -> Location.of(file, line))
                .orElse(Location.of(file));
    }

    private static boolean hasScheme(String target) {
        int colon = target.indexOf(':');
        return colon > 0
                && target.substring(0, colon).chars().noneMatch(unit -> unit == '/' || unit == '#' || unit == '?');
    }

    private static String path(String target) {
        return target.replaceFirst("[#?].*", "");
    }

    /** The end of the path, which is what a file is known by. */
    private static String name(String target) {
        String path = path(target).replaceFirst("/+$", "");
        return HeadingName.decoded(path.substring(path.lastIndexOf('/') + 1));
    }
}
