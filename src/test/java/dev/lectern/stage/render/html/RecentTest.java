package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void theEntryThatWasNotAskedForTheLongestIsDropped() {
        Recent<String, Integer> recent = new Recent<>(2);
        recent.put("one", 1);
        recent.put("two", 2);
        assertThat(recent.get("one")).isEqualTo(1);
        recent.computeIfAbsent("three", key -> 3);
        assertThat(recent).containsOnlyKeys("one", "three");
    }
}
