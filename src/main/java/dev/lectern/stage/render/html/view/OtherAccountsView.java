package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What another article says that answers passages of this one.
 *
 * @param date when it was published, in words; empty where unknown
 * @param passages in the order of this article
 */
public record OtherAccountsView(LinkView article, String date, List<PairView> passages) {

    /**
     * A passage here and one there.
     *
     * @param where the passage here, in words, such as {@code ¶8}
     * @param here link to the words here
     * @param quoted whether the words of the other passage are to be shown, since they do not stand beside those here
     */
    public record PairView(AnswerView answer, String where, String here, boolean quoted) {}
}
