package dev.lectern.build;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The value that something has at this moment; any thread may ask for it or give it another. */
public final class Current<T> {

    private final AtomicReference<T> value;

    /** Begins with a value. */
    public Current(T first) {
        this.value = new AtomicReference<>(first);
    }

    /** Returns the value. */
    public T get() {
        return Objects.requireNonNull(value.get());
    }

    /** Gives it another, and returns the one before. */
    public T replace(T next) {
        return Objects.requireNonNull(value.getAndSet(next));
    }
}
