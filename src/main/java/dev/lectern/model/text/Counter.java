package dev.lectern.model.text;

/** A number that changes as something is gone through: the one field that may. Not for several threads. */
public final class Counter {

    private int value;

    /** Begins at a number. */
    public Counter(int first) {
        this.value = first;
    }

    /** Returns the number. */
    public int get() {
        return value;
    }

    /** Makes it another. */
    public void set(int other) {
        value = other;
    }

    /** Makes it greater. */
    public void add(int more) {
        value += more;
    }

    /** Makes it greater by one and returns what it was. */
    public int next() {
        return value++;
    }
}
