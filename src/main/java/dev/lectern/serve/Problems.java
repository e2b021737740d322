package dev.lectern.serve;

import dev.lectern.build.Current;
import dev.lectern.build.Edition;
import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/** What is wrong with the archive as it is shown, as far as that is known, and told to the open pages. */
final class Problems {

    /** How the problems that are told came to be known. */
    private enum Source {
        /** Reading the archive was stopped by them. */
        STOP,
        /** They stood over the edition before, or were met when pages of this one were asked for. */
        CHANCE,
        /** The edition that is shown was looked over. */
        VERIFICATION
    }

    private final Listeners listeners;
    private final Current<Source> source = new Current<>(Source.STOP);

    Problems(Listeners listeners) {
        this.listeners = listeners;
    }

    /**
     * An edition is shown that nobody has looked over. What stopped the archive from being read is mended; whether anything
     * else is will be known then, and stays until then, so that it does not flicker at every change.
     */
    synchronized void begin() {
        if (source.replace(Source.CHANCE) == Source.STOP) {
            listeners.tell(List.of());
        }
    }

    /** Pages of an edition were asked for, some of which it may have failed to make. */
    synchronized void meet(Edition edition) {
        List<Diagnostic> faults = source.get() == Source.CHANCE ? edition.faults() : List.of();
        if (!faults.isEmpty()) {
            listeners.tell(faults);
        }
    }

    /** The edition that is shown was looked over. */
    synchronized void verified(List<Diagnostic> found) {
        source.replace(Source.VERIFICATION);
        listeners.tell(found);
    }

    /** The archive could not be read. */
    synchronized void stopped(List<Diagnostic> reasons) {
        source.replace(Source.STOP);
        listeners.tell(reasons);
    }
}
