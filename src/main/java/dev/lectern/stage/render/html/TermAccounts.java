package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.tie.SpellingDifference;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.view.TermView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where accounts that differ speak of a term: figures in sentences that name it, and ways of spelling it. */
final class TermAccounts {

    private final AccountList list;
    private final Map<Slug, Set<AccountList.Subject>> byTerm = new HashMap<>();

    TermAccounts(Archive archive, AccountList list) {
        this.list = list;
        Map<String, ArchivedArticle> articles = new HashMap<>();
        archive.articles().forEach(article -> articles.put(article.id(), article));
        Map<String, Map<BlockId, List<TermMention>>> mentions = new HashMap<>();
        for (AccountList.Subject subject : list.subjects()) {
            subject.spelling().flatMap(SpellingDifference::term).ifPresent(term -> add(term, subject));
            if (subject.part() == AccountList.Part.DIFFER) {
                for (AccountList.Row row : subject.rows()) {
                    Witness witness = row.witness();
                    mentions
                            .computeIfAbsent(witness.article(), id -> byBlock(Optional.ofNullable(articles.get(id))))
                            .getOrDefault(witness.place().block(), List.of())
                            .stream()
                            .filter(mention -> witness.place()
                                    .span()
                                    .contains(mention.place().span()))
                            .forEach(mention -> add(mention.term(), subject));
                }
            }
        }
    }

    private static Map<BlockId, List<TermMention>> byBlock(Optional<ArchivedArticle> article) {
        Map<BlockId, List<TermMention>> byBlock = new HashMap<>();
        article.ifPresent(found -> found.annotated()
                .mentions()
                .forEach(mention -> byBlock.computeIfAbsent(mention.place().block(), block -> new ArrayList<>())
                        .add(mention)));
        return byBlock;
    }

    private void add(Slug term, AccountList.Subject subject) {
        byTerm.computeIfAbsent(term, slug -> new LinkedHashSet<>()).add(subject);
    }

    /** Returns what differs, seen from a page. */
    List<TermView.DifferenceView> of(Slug term, OutputPath page) {
        return byTerm.getOrDefault(term, Set.of()).stream()
                .map(subject -> new TermView.DifferenceView(subject.name(), list.href(page, subject), said(subject)))
                .toList();
    }

    private static String said(AccountList.Subject subject) {
        Collection<String> said = subject.rows().isEmpty()
                ? subject.spelling().stream()
                        .flatMap(spelling -> spelling.variants().stream())
                        .map(SpellingDifference.Variant::spelling)
                        .toList()
                : subject.rows().stream()
                        .flatMap(row -> row.statement().stream())
                        .map(AccountPages::figure)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("; ", said);
    }
}
