// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Shares the stretches of a study out among threads. Apart from the rest, since a browser has but one. */
public final class Threads {
    private final Replications replications;
    private final ReplicationListener listener;
    private final Tally tally;
    private final AtomicInteger next;
    private final int to;
    private final AtomicReference<Throwable> fault = new AtomicReference<>();

    private Threads(Replications replications, int from, int to, ReplicationListener listener) {
        this.replications = replications;
        this.listener = listener;
        this.tally = replications.tally();
        this.next = new AtomicInteger(from);
        this.to = to;
    }

    /** Computes all replications; the tally does not depend on how many threads do it. */
    public static Tally run(Replications replications, int threads) {
        return run(replications, threads, ReplicationListener.NONE);
    }

    /** Computes all replications and tells the listener of each. */
    public static Tally run(Replications replications, int threads, ReplicationListener listener) {
        return run(replications, 0, replications.stretches(), threads, listener);
    }

    /**
     * Computes the stretches {@code from … to − 1}. What the listener throws stops the work and is thrown on.
     *
     * @throws CancellationException if the calling thread is interrupted
     */
    public static Tally run(Replications replications, int from, int to, int threads, ReplicationListener listener) {
        return new Threads(replications, from, to, listener).run(threads);
    }

    private Tally run(int threads) {
        Thread[] others = new Thread[Math.max(0, Math.min(threads, to - next.get()) - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(this::work, "replications-" + (i + 2));
            others[i].setDaemon(true);
            others[i].start();
        }
        work();
        boolean interrupted = false;
        for (Thread other : others) {
            interrupted |= waitFor(other);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (fault.get() instanceof RuntimeException thrown) {
            throw thrown;
        } else if (fault.get() instanceof Error thrown) {
            throw thrown;
        }
        return tally;
    }

    private boolean waitFor(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException stop) {
                interrupted = true;
                next.set(to);
            }
        }
        return interrupted;
    }

    private void work() {
        try {
            Worker worker = replications.worker(listener);
            for (int stretch = next.getAndIncrement(); stretch < to; stretch = next.getAndIncrement()) {
                replications.compute(stretch, worker, listener);
                synchronized (tally) {
                    worker.counter().endStretch(stretch, tally);
                }
            }
            synchronized (tally) {
                worker.counter().flush(tally);
            }
        } catch (RuntimeException | Error thrown) {
            fault.compareAndSet(null, thrown);
            next.set(to);
        }
    }
}
