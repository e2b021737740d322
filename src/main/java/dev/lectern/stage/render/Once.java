package dev.lectern.stage.render;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, by whichever thread that is, and then stays. */
final class Once<T> implements Supplier<T> {

    private final ConcurrentMap<String, T> value = new ConcurrentHashMap<>();
    private final Supplier<T> maker;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        return value.computeIfAbsent("", none -> maker.get());
    }
}
