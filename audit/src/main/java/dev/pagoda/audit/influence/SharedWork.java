// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * Shares tasks that do not depend on each other out among threads. Apart from the rest, since a browser has but one.
 */
final class SharedWork<T> {
    private final T[] made;
    private final IntFunction<T> task;
    private final WorkListener listener;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<Throwable> fault = new AtomicReference<>();

    @SuppressWarnings("unchecked") // it holds nothing else, and is not given away
    private SharedWork(int tasks, IntFunction<T> task, WorkListener listener) {
        this.made = (T[]) new Object[tasks];
        this.task = task;
        this.listener = listener;
    }

    /**
     * What the tasks 0, 1, … give, in this order. What a task or the listener throws stops the work and is thrown on.
     *
     * @throws CancellationException if the calling thread is interrupted
     */
    static <T> List<T> run(int tasks, int threads, IntFunction<T> task, WorkListener listener) {
        return new SharedWork<>(tasks, task, listener).run(threads);
    }

    private List<T> run(int threads) {
        Thread[] others = new Thread[Math.max(0, Math.min(threads, made.length) - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(this::work, "influence-" + (i + 2));
            others[i].setDaemon(true);
            others[i].start();
        }
        work();
        for (Thread other : others) {
            waitFor(other);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        } else if (fault.get() instanceof RuntimeException thrown) {
            throw thrown;
        } else if (fault.get() instanceof Error thrown) {
            throw thrown;
        }
        return List.of(made);
    }

    /** Others end soon once there is nothing left to do. */
    private void waitFor(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException stop) {
                interrupted = true;
                next.set(made.length);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < made.length; i = next.getAndIncrement()) {
                made[i] = task.apply(i);
                listener.done(done.incrementAndGet(), made.length);
                if (Thread.currentThread().isInterrupted()) {
                    next.set(made.length);
                }
            }
        } catch (RuntimeException | Error thrown) {
            fault.compareAndSet(null, thrown);
            next.set(made.length);
        }
    }
}
