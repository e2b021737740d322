package dev.lectern.cli;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Messages of which the first few of each kind are shown and the rest are counted. Of errors more are shown, as each is
 * something that was not done.
 *
 * @param shown in their order
 * @param rests what is left of each kind, in the order in which the kinds begin
 */
record Folded(List<Diagnostic> shown, List<Rest> rests) {

    private static final int MOST = 5;
    private static final int MOST_ERRORS = 20;

    /** What is left of one kind. */
    record Rest(Severity severity, String code, int messages, long files) {}

    private record Sort(Severity severity, String code) {

        private int most() {
            return severity == Severity.ERROR ? MOST_ERRORS : MOST;
        }
    }

    /** Folds messages; a single one more than is shown is shown too, since a line for it would be no shorter. */
    static Folded of(List<Diagnostic> messages) {
        Map<Sort, List<Diagnostic>> sorts = new LinkedHashMap<>();
        for (Diagnostic one : messages) {
            sorts.computeIfAbsent(new Sort(one.severity(), one.code()), sort -> new ArrayList<>())
                    .add(one);
        }
        List<Diagnostic> hidden = new ArrayList<>();
        List<Rest> rests = new ArrayList<>();
        sorts.forEach((sort, all) -> {
            if (all.size() > sort.most() + 1) {
                List<Diagnostic> rest = all.subList(sort.most(), all.size());
                long files = rest.stream()
                        .map(one -> one.location().file())
                        .distinct()
                        .count();
                hidden.addAll(rest);
                rests.add(new Rest(sort.severity(), sort.code(), rest.size(), files));
            }
        });
        Set<Diagnostic> unseen = new HashSet<>(hidden);
        return new Folded(messages.stream().filter(one -> !unseen.contains(one)).toList(), List.copyOf(rests));
    }
}
