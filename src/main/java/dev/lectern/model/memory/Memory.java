package dev.lectern.model.memory;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Remembers what was made of a thing, for as long as the thing is in use, so that it need not be made again. What comes out
 * of a stage is the same with a good memory and with none.
 */
public interface Memory {

    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public <T, R> R recall(Class<R> kind, T thing, Function<T, R> maker) {
            return maker.apply(thing);
        }

        @Override
        public <T, R> R recall(Class<R> kind, T thing, Object beside, Function<T, R> maker) {
            return maker.apply(thing);
        }

        @Override
        public <R> R recallAlike(Class<R> kind, Record thing, Supplier<R> maker) {
            return maker.get();
        }
    };

    /**
     * Returns what a maker makes of a thing, perhaps what it made before. Things are told apart as objects and not by what
     * they hold, so that a long article need not be read to be known again.
     *
     * @param kind what is made; of one thing there is one of each kind
     * @param thing a value that never changes
     * @param maker makes the same of the same thing whenever and wherever it is asked to, and knows nothing besides
     */
    <T, R> R recall(Class<R> kind, T thing, Function<T, R> maker);

    /**
     * The same for what is made of two things.
     *
     * @param beside the other, which is told apart as an object too and which the maker may know
     */
    <T, R> R recall(Class<R> kind, T thing, Object beside, Function<T, R> maker);

    /** The same for a thing that is known by what it holds. */
    <R> R recallAlike(Class<R> kind, Record thing, Supplier<R> maker);
}
