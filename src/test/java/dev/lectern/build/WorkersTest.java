package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void haveEveryPieceWorkedOnOnce(int number) {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());

        new Workers(number).share(IntStream.range(0, 500).iterator(), done::add);

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void aloneKeepTheOrder() {
        List<Integer> done = new ArrayList<>();

        new Workers(1).share(IntStream.range(0, 50).iterator(), done::add);

        assertThat(done).isSorted().hasSize(50);
    }

    @Test
    void workAllAtOnce() {
        CyclicBarrier everybody = new CyclicBarrier(4);
        Set<Thread> met = ConcurrentHashMap.newKeySet();

        new Workers(4).share(IntStream.range(0, 4).iterator(), piece -> {
            met.add(Thread.currentThread());
            meet(everybody);
        });

        assertThat(met).hasSize(4).contains(Thread.currentThread());
    }

    @Test
    void goOnWhileOneIsBusyWithALongPiece() {
        int pieces = 100;
        CountDownLatch others = new CountDownLatch(pieces - 1);

        new Workers(2).share(IntStream.range(0, pieces).iterator(), piece -> {
            if (piece == 0) {
                await(others);
            } else {
                others.countDown();
            }
        });

        assertThat(others.getCount()).isZero();
    }

    @Test
    void drawAPieceOnlyWhenSomebodyIsFreeForIt() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> pieces = IntStream.range(0, 300)
                .peek(piece -> most.accumulateAndGet(open.incrementAndGet(), Math::max))
                .iterator();

        new Workers(3).share(pieces, piece -> open.decrementAndGet());

        assertThat(most).hasValueLessThanOrEqualTo(3);
        assertThat(open).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void beginNothingMoreAfterAFailureAndThrowItWhenNobodyWorks(int number) {
        AtomicInteger working = new AtomicInteger();
        Set<Integer> begun = ConcurrentHashMap.newKeySet();
        Iterator<Integer> endless = IntStream.iterate(0, piece -> piece + 1).iterator();

        assertThatThrownBy(() -> new Workers(number).share(endless, piece -> {
                    working.incrementAndGet();
                    begun.add(piece);
                    try {
                        if (piece == 20) {
                            throw new IllegalStateException("piece 20");
                        }
                    } finally {
                        working.decrementAndGet();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("piece 20");

        assertThat(working).hasValue(0);
        assertThat(begun).contains(0, 20);
    }

    @Test
    void tellOfFailuresThatCameTogether() {
        CyclicBarrier both = new CyclicBarrier(2);

        assertThatThrownBy(() -> new Workers(2).share(IntStream.range(0, 2).iterator(), piece -> {
                    meet(both);
                    throw new AssertionError("piece " + piece);
                }))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    @Test
    void failWhereNoPieceCanBeDrawn() {
        Iterator<Integer> broken = IntStream.range(0, 10)
                .peek(piece -> {
                    if (piece == 3) {
                        throw new IllegalStateException("no piece 3");
                    }
                })
                .iterator();

        assertThatThrownBy(() -> new Workers(2).share(broken, piece -> {})).hasMessage("no piece 3");
    }

    @Test
    void finishWhenInterruptedAndLeaveTheMark() {
        AtomicInteger done = new AtomicInteger();

        Thread.currentThread().interrupt();
        new Workers(2).share(IntStream.range(0, 40).iterator(), piece -> done.incrementAndGet());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasValue(40);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
