package dev.lectern.build;

import dev.lectern.model.memory.Memory;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A memory that keeps what one of the last two rounds has asked for, so that a change and its undoing find everything again
 * and what is out of use is forgotten. Any thread may ask; between rounds nobody may.
 */
final class Recollection implements Memory {

    private static final int ROUNDS = 2;

    /** A thing, known by itself and not by what it holds. */
    private record Known(Class<?> kind, Object thing) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Known known && known.thing == thing && known.kind == kind;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thing) * 31 + kind.hashCode();
        }
    }

    /** A thing, known by what it holds. */
    private record Alike(Class<?> kind, Object thing) {}

    /** What was made, and when it was last asked for. */
    private record Made(Object result, long round) {}

    private final ConcurrentMap<Object, Made> made = new ConcurrentHashMap<>();
    private final AtomicLong round = new AtomicLong();

    @Override
    public <T, R> R recall(Class<R> kind, T thing, Function<T, R> maker) {
        return kind.cast(remembered(new Known(kind, thing), thing, maker));
    }

    /** The same for a thing that is known by what it holds. */
    <T, R> R recallEqual(Class<R> kind, T thing, Function<T, R> maker) {
        return kind.cast(remembered(new Alike(kind, thing), thing, maker));
    }

    private <T> Object remembered(Object key, T thing, Function<T, ?> maker) {
        Made before = made.get(key);
        Object result = before == null ? maker.apply(thing) : before.result();
        if (before == null || before.round() != round.get()) {
            made.put(key, new Made(result, round.get()));
        }
        return result;
    }

    /** Ends a round. */
    void endRound() {
        long now = round.getAndIncrement();
        made.values().removeIf(one -> one.round() <= now - ROUNDS);
    }
}
