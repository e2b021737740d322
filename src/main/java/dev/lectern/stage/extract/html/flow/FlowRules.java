package dev.lectern.stage.extract.html.flow;

import java.util.List;

/** The rules on what pieces say, in the order in which they speak. */
public final class FlowRules {

    /** All of them. */
    public static final List<Flow.Rule> ALL = List.of(
            new RepeatedTitleRule(),
            new HeadRule(),
            new PhraseRule(),
            new OrnamentRule(),
            new RepeatRule(),
            new BylineRule(),
            new LinkRule(),
            new RelatedHeadingRule(),
            new CommentsRule(),
            new ReferencesRule(),
            new TailLinksRule(),
            new PromotionRule(),
            new BioRule(),
            new EmptyHeadingRule());

    private FlowRules() {}
}
