package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Tie.Ground;
import dev.lectern.model.archive.tie.Tie.Kind;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.WitnessView;
import java.util.ArrayList;
import java.util.List;

/** Puts passages that are called upon, and the reasons for it, into views, seen from one page. */
final class Witnesses {

    /** What is said of a tie that the editor confirmed. */
    static final String CONFIRMED = "confirmed by the editor";

    private static final int LONGEST_TITLE = 44;

    private final Catalog catalog;
    private final OutputPath page;
    private final Addresses addresses;

    Witnesses(Catalog catalog, OutputPath page) {
        this.catalog = catalog;
        this.page = page;
        this.addresses = catalog.addressesFrom(page);
    }

    /** Returns the passage of a witness, which has the given anchor there. */
    WitnessView view(ArchivedArticle archived, Witness witness, String anchor) {
        Article article = archived.article();
        Metadata metadata = article.metadata();
        LinkView link = catalog.link(page, article);
        return new WitnessView(
                link,
                shortened(link.text()),
                source(metadata),
                Wording.day(metadata.published()),
                Wording.isoDay(metadata.published()),
                Wording.beginning(archived.notBefore()),
                Wording.isoBeginning(archived.notBefore()),
                new Quotation(article, catalog.typography(article), witness).markup(),
                addresses.article(article.id(), anchor));
    }

    /** A supplied title stays in its brackets. */
    private static String shortened(String title) {
        boolean supplied = title.startsWith("[") && title.endsWith("]");
        return supplied
                ? "[" + Wording.shortened(title.substring(1, title.length() - 1), LONGEST_TITLE) + "]"
                : Wording.shortened(title, LONGEST_TITLE);
    }

    /** Returns why passages are tied, for where both stand side by side and their phrases are marked. */
    static String inBrief(List<Ground> grounds) {
        List<Ground> phrases = ofKind(grounds, Kind.PHRASE);
        List<String> reasons = new ArrayList<>();
        List<Ground> others = new ArrayList<>(grounds);
        others.removeAll(phrases);
        if (!others.isEmpty()) {
            reasons.add(reason(others));
        }
        if (!phrases.isEmpty()) {
            reasons.add(phrases.size() == 1 ? "same phrase" : "same phrases");
        }
        return String.join("; ", reasons);
    }

    private static List<Ground> ofKind(List<Ground> grounds, Kind kind) {
        return grounds.stream().filter(ground -> ground.kind() == kind).toList();
    }

    /** Returns why passages are tied, as half a sentence; phrases and names that both have are told in one breath. */
    static String reason(List<Ground> grounds) {
        List<String> reasons = new ArrayList<>();
        grounds.stream().map(Ground::kind).distinct().forEach(kind -> {
            List<Ground> of = ofKind(grounds, kind);
            List<String> subjects = of.stream().map(Ground::subject).toList();
            if (of.size() > 1 && kind == Kind.PHRASE) {
                reasons.add("same phrases: " + String.join(", ", subjects));
            } else if (of.size() > 1 && kind == Kind.NAME) {
                reasons.add("both name " + Wording.joined(subjects));
            } else {
                of.forEach(ground -> reasons.add(ground.reason()));
            }
        });
        return String.join("; ", reasons);
    }

    private static String source(Metadata metadata) {
        List<String> authors = metadata.authors().stream().map(Author::name).toList();
        return authors.isEmpty() ? metadata.credit().map(Credit::name).orElse("") : Wording.joined(authors);
    }
}
