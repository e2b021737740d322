package dev.lectern.stage.external;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Sees to it that a host is asked for one thing at a time, and not again before it had a rest. */
final class HostTurns {

    private static final Duration REST = Duration.ofSeconds(1);

    private final Pause pause;
    private final Map<String, Object> doors = new ConcurrentHashMap<>();
    private final Map<String, Boolean> visited = new ConcurrentHashMap<>();

    HostTurns(Pause pause) {
        this.pause = pause;
    }

    /** Asks a host for something when its turn has come. */
    <T> T take(String host, Supplier<T> question) {
        synchronized (doors.computeIfAbsent(host, any -> new Object())) {
            if (visited.put(host, true) != null) {
                pause.rest(REST);
            }
            return question.get();
        }
    }
}
