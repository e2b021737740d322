package dev.lectern.stage.extract.metadata;

import dev.lectern.stage.extract.draft.Rule;
import java.util.List;

/** The rules on the head of an article, in the order in which they speak. */
public final class HeadRules {

    /** The order matters: what is sure comes first, and the headline is sought among what is left. */
    public static final List<Rule> ALL = List.of(
            new DateRule(),
            new CreditRule(),
            new KeyPointsRule(),
            new EditorNoteRule(),
            new KickerWordRule(),
            new BylineRule(false),
            new BioRule(),
            new TitleRule(),
            new BylineRule(true),
            new BioRule(),
            new KickerRule(),
            new DeckRule());

    /** The same where the headline is known already. */
    public static final List<Rule> UNDER_HEADLINE =
            ALL.stream().filter(rule -> !(rule instanceof TitleRule)).toList();

    private HeadRules() {}
}
