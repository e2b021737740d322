package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of everything that was found: the one place in which the editor's word on messages counts. The list of what
 * to ignore goes first, since it gives a reason for each; then the severities of the configuration.
 *
 * @param told with the severity it is held to have
 */
record Judgement(List<Diagnostic> told, List<Ignored> ignored) {

    /** Judges what was found. */
    static Judgement of(List<Diagnostic> found, IgnoreFile unwanted, Severities severities) {
        List<Diagnostic> told = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        for (Diagnostic one : found.stream().sorted().distinct().toList()) {
            Optional<String> reason = unwanted.reason(one);
            Optional<Diagnostic> judged = severities.judged(one);
            if (reason.isPresent()) {
                ignored.add(new Ignored(one, reason.get()));
            } else if (judged.isEmpty()) {
                ignored.add(new Ignored(one, "switched off by \"checks\" in the configuration"));
            } else {
                told.add(judged.get());
            }
        }
        return new Judgement(told, ignored);
    }
}
