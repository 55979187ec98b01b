// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * What becomes of work on the disk when the program is told to end, by Ctrl-C for example: an act that must be whole is
 * waited for, then it is cleaned up.
 */
final class Ending implements AutoCloseable {
    /** Something on the disk that is done as a whole. */
    interface Act {
        void run() throws IOException;
    }

    private final Object turn = new Object();
    private final Thread hook;
    private boolean told; // only read and written by whoever has the turn

    /** From now on until it is closed, the program cleans up before it ends. */
    Ending(Runnable cleaning) {
        hook = new Thread(() -> {
            synchronized (turn) {
                told = true;
                cleaning.run();
            }
        });
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            awaitTheEnd();
        }
    }

    /** Does something that the program does not end in the middle of, unless it is killed. */
    void whole(Act act) throws IOException {
        synchronized (turn) {
            if (told) {
                awaitTheEnd();
            }
            act.run();
        }
    }

    /**
     * Returns only in a program that goes on: an ending one has taken the ground away, and should not tell of faults
     * that come of it.
     */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            awaitTheEnd();
        }
    }

    private static void awaitTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }
}
