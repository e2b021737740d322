package dev.lectern.stage.render.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps the entries last asked for and drops the others. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;
    private static final int FIRST_CAPACITY = 16;
    private static final float LOAD = 0.75f;

    private final int most;

    /** Makes a map of at most so many entries. */
    Recent(int most) {
        super(FIRST_CAPACITY, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
