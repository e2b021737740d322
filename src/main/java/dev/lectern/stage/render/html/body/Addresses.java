package dev.lectern.stage.render.html.body;

import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Mark;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where links lead, seen from one page. A link as a source wrote it leads out of the archive, to another of its
 * articles (by the seed's file name) or terms (by the glossary file's name), or nowhere.
 */
public final class Addresses {

    private static final Pattern OUTWARD =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARRED = Pattern.compile("[\"<>\\\\^`{|}\\[\\]]");
    private static final Pattern FILE = Pattern.compile("(?:[^?#:]*/)?([^/?#:]+)(?:#.*)?");
    private static final Pattern TERM = Pattern.compile("([a-z0-9-]+)(?:\\.md|\\.html)?");

    private final OutputPath page;
    private final Permalinks permalinks;
    private final Set<Slug> terms;

    /** Makes addresses seen from a page. */
    public Addresses(OutputPath page, Permalinks permalinks, Set<Slug> terms) {
        this.page = page;
        this.permalinks = permalinks;
        this.terms = terms;
    }

    /** Returns the link to an article's page. */
    public String article(String id) {
        return page.hrefTo(permalinks.article(id)).value();
    }

    /** Returns what a block of an article was called before, which links from elsewhere still name. */
    public List<BlockId> former(String article, BlockId block) {
        return permalinks.former(article, block);
    }

    /** Returns the link to a place in an article. */
    public String article(String id, String anchor) {
        return page.hrefTo(permalinks.article(id), anchor).value();
    }

    /** Returns where a link between articles leads; empty where the other article had to be left out of the site. */
    Optional<String> to(Mark.ArticleLink link) {
        if (!permalinks.slugs().containsKey(link.article())) {
            return Optional.empty();
        }
        return Optional.of(link.passage()
                .map(passage -> article(link.article(), passage.value()))
                .orElseGet(() -> article(link.article())));
    }

    /** Returns the link to an article's ledger. */
    public String ledger(String id) {
        return page.hrefTo(permalinks.source(id)).value();
    }

    /** Returns the link to a term's dossier, if it has one. */
    public Optional<String> term(Slug term) {
        return terms.contains(term)
                ? Optional.of(page.hrefTo(permalinks.term(term)).value())
                : Optional.empty();
    }

    /** Returns an absolute address if it may be followed: web or mail, nothing that runs. */
    public static Optional<String> outward(String target) {
        String whole = target.startsWith("//") ? "https:" + target : target;
        return OUTWARD.matcher(whole).matches() ? Optional.of(encoded(whole)) : Optional.empty();
    }

    /** Returns where a link of a source leads; empty where it leads nowhere on this site. */
    public Optional<String> resolve(String target) {
        Optional<String> outward = outward(target);
        if (outward.isPresent()) {
            return outward;
        }
        Matcher file = FILE.matcher(target);
        if (!file.matches()) {
            return Optional.empty();
        }
        String name = file.group(1);
        if (permalinks.slugs().containsKey(name)) {
            return Optional.of(article(name));
        }
        Matcher term = TERM.matcher(name);
        return term.matches() && Slug.isValid(term.group(1)) ? term(new Slug(term.group(1))) : Optional.empty();
    }

    /** Returns an address with the ASCII characters that may not stand in one percent-encoded. */
    private static String encoded(String address) {
        return BARRED.matcher(address)
                .replaceAll(found -> "%"
                        + HexFormat.of().withUpperCase().toHexDigits((byte)
                                found.group().charAt(0)));
    }
}
