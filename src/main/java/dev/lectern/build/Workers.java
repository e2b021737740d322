package dev.lectern.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Threads that share work out among themselves: whoever is done takes the next piece that nobody has taken, so that all are
 * busy until the last piece, however much the pieces differ and whatever their number.
 */
final class Workers {

    private final int number;

    /** Makes as many workers as there are processors; the thread that has work done is one of them. */
    Workers() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Workers(int number) {
        this.number = number;
    }

    /**
     * Has every piece worked on, and returns when that is done. Pieces are drawn one at a time and in order, each when
     * somebody is free for it. After the first that fails no more are begun, and when nobody works any longer, the failure
     * is thrown.
     */
    <T> void share(Iterator<T> pieces, Consumer<? super T> work) {
        Share<T> share = new Share<>(pieces, work);
        List<Thread> others = new ArrayList<>();
        try {
            for (int other = 1; other < number; other++) {
                Thread worker = new Thread(share, "lectern-worker-" + other);
                worker.setDaemon(true);
                worker.start();
                others.add(worker);
            }
            share.run();
        } finally {
            others.forEach(Workers::await);
        }
        share.failure().ifPresent(Workers::fail);
    }

    /** Who interrupts a build is heard when it is over: what the others do must not go on behind its back. */
    private static void await(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException heard) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** What is to be done, and what went wrong with it. */
    private static final class Share<T> implements Runnable {

        private final Iterator<T> pieces;
        private final Consumer<? super T> work;
        private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

        Share(Iterator<T> pieces, Consumer<? super T> work) {
            this.pieces = pieces;
            this.work = work;
        }

        @Override
        public void run() {
            try {
                for (Optional<T> piece = next(); piece.isPresent(); piece = next()) {
                    work.accept(piece.get());
                }
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
            }
        }

        private synchronized Optional<T> next() {
            return failures.isEmpty() && pieces.hasNext() ? Optional.of(pieces.next()) : Optional.empty();
        }

        /** Returns the first failure, which knows of those that other workers met before they stopped. */
        Optional<Throwable> failure() {
            Optional<Throwable> first = Optional.ofNullable(failures.poll());
            first.ifPresent(failure ->
                    failures.stream().filter(later -> later != failure).forEach(failure::addSuppressed));
            return first;
        }
    }
}
