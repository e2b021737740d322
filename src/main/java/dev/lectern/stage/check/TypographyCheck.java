package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells, for each block and each reason, where a source is written otherwise than the page shows it. */
final class TypographyCheck implements ArticleCheck {

    private static final int MOST_EXCERPTS = 4;

    private final Map<String, List<DisplayChange>> changes;

    /** Knows the changes of each article, by its id. */
    TypographyCheck(Map<String, List<DisplayChange>> changes) {
        this.changes = changes;
    }

    @Override
    public List<Diagnostic> check(CheckedArticle article) {
        Map<BlockId, Map<TypographyRule, List<Span>>> found = new LinkedHashMap<>();
        for (DisplayChange change : changes.getOrDefault(article.article().id(), List.of())) {
            String text = article.article().text(change.block());
            TypographyRule.of(change, text)
                    .filter(rule -> rule != TypographyRule.BREAKING_SPACE
                            || !article.isUnbreakable(
                                    change.block(), change.span().start()))
                    .ifPresent(rule -> found.computeIfAbsent(change.block(), any -> new TreeMap<>())
                            .computeIfAbsent(rule, any -> new ArrayList<>())
                            .add(change.span()));
        }
        List<Diagnostic> told = new ArrayList<>();
        found.forEach((block, byRule) -> byRule.forEach((rule, spans) -> told.add(Diagnostic.note(
                rule.code(),
                article.at(block, spans.get(0).start()),
                rule.counted(spans.size()) + ": " + excerpts(article.article().text(block), spans),
                "the page shows it as the language has it; mend the source if it is to serve elsewhere"))));
        return told;
    }

    private static String excerpts(String text, List<Span> spans) {
        Set<String> excerpts = new LinkedHashSet<>();
        spans.forEach(span -> excerpts.add("\"" + Excerpt.around(text, span) + "\""));
        String joined = String.join(", ", excerpts.stream().limit(MOST_EXCERPTS).toList());
        return excerpts.size() > MOST_EXCERPTS ? joined + " …" : joined;
    }
}
