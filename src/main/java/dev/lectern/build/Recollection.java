package dev.lectern.build;

import dev.lectern.model.memory.Memory;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A memory that keeps what one of the last two rounds has asked for, so that a change and its undoing find everything again
 * and what is out of use is forgotten. Any thread may ask at any time.
 */
final class Recollection implements Memory {

    private static final int ROUNDS = 2;

    /** A thing beside another, known by themselves and not by what they hold. */
    private record Known(Class<?> kind, Object thing, Object beside) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Known known && known.thing == thing && known.beside == beside && known.kind == kind;
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(thing) * 31 + System.identityHashCode(beside)) * 31 + kind.hashCode();
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
        return recall(kind, thing, kind, maker);
    }

    @Override
    public <T, R> R recall(Class<R> kind, T thing, Object beside, Function<T, R> maker) {
        return kind.cast(remembered(new Known(kind, thing, beside), () -> maker.apply(thing)));
    }

    @Override
    public <R> R recallAlike(Class<R> kind, Record thing, Supplier<R> maker) {
        return kind.cast(remembered(new Alike(kind, thing), maker));
    }

    /** Returns what was made of a thing before, if what was made of it now is equal, so that it is known again. */
    <R> R same(Class<R> kind, Object thing, R now) {
        Object key = new Known(kind, thing, Recollection.class);
        Made before = made.get(key);
        R result = before != null && now.equals(before.result()) ? kind.cast(before.result()) : now;
        made.put(key, new Made(result, round.get()));
        return result;
    }

    private Object remembered(Object key, Supplier<?> maker) {
        Made before = made.get(key);
        Object result = before == null ? maker.get() : before.result();
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
