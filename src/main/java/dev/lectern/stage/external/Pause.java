package dev.lectern.stage.external;

import java.time.Duration;

/** A way to wait. */
public interface Pause {

    /** Waits so long. */
    void rest(Duration time);
}
