package dev.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Of several looks at an archive the latest is shown. */
class RoundsTest {

    private final Rounds rounds = new Rounds();
    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());

    @Test
    void supersededRoundIsNotShown() {
        long first = rounds.begin();
        rounds.publish(first, () -> shown.add("first"));
        long second = rounds.begin();
        rounds.publish(second, () -> shown.add("second"));
        rounds.publish(first, () -> shown.add("first, settled"));
        assertThat(shown).containsExactly("first", "second");
        assertThat(rounds.isOutdated(first)).isTrue();
        assertThat(rounds.isOutdated(second)).isFalse();
    }

    @Test
    void nothingIsShownAfterTheEnd() {
        long before = rounds.begin();
        rounds.end();
        rounds.publish(before, () -> shown.add("before"));
        rounds.publish(rounds.begin(), () -> shown.add("after"));
        assertThat(shown).isEmpty();
    }

    @Test
    void outcomesFollowOneAnotherWhicheverThreadFindsThem() throws InterruptedException {
        ExecutorService behind = Executors.newFixedThreadPool(4);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger(1);
        List<Long> order = Collections.synchronizedList(new ArrayList<>());
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2_000; round++) {
            long now = rounds.begin();
            int settles = random.nextInt(3);
            for (int settle = 0; settle < settles; settle++) {
                behind.execute(() -> rounds.publish(now, () -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    order.add(now);
                    atWork.decrementAndGet();
                }));
            }
        }
        behind.shutdown();
        assertThat(behind.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(order).isSorted();
        assertThat(most).hasValue(1);
    }
}
