// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.audit.Progress;
import dev.pagoda.core.model.Language;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar for each part of a long work, with the time left; on a terminal only, and only for what takes long enough to be
 * seen.
 */
final class ProgressBars implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final int MILLIS_BETWEEN = 100;
    private static final int WIDTH = 79;

    private final Language language;
    private final boolean shown;
    private final long started = System.nanoTime();
    private Optional<Phase> part = Optional.empty();
    private Optional<ProgressBar> bar = Optional.empty();

    /** Silent if there is no terminal, or a machine reads. */
    ProgressBars(Language language, boolean silent) {
        this.language = language;
        // The launcher knows; it may have put a filter between this program and the terminal.
        this.shown = !silent && System.getenv("PAGODA_TERMINAL") != null;
    }

    @Override
    public synchronized void tell(Phase now, long done, long all) {
        if (!shown || System.nanoTime() - started < PATIENCE.toNanos()) {
            return;
        }
        if (part.isEmpty() || part.get().compareTo(now) < 0) {
            close();
            part = Optional.of(now);
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(name(now))
                    .setInitialMax(all)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                    .setUpdateIntervalMillis(MILLIS_BETWEEN)
                    .setMaxRenderedLength(WIDTH)
                    .clearDisplayOnFinish()
                    .startsFrom(0, Duration.ZERO)
                    .build());
        }
        if (part.get() == now) {
            bar.ifPresent(open -> open.stepTo(done));
        }
    }

    private String name(Phase now) {
        boolean chinese = language == Language.ZH;
        switch (now) {
            case SCENARIOS:
                return chinese ? "方案组合" : "Alternatives";
            case REPLICATIONS:
                return chinese ? "重复计算" : "Replications";
            case SENSITIVITY:
                return chinese ? "敏感性" : "Sensitivity";
            case WEIGHTS:
                return chinese ? "权重范围" : "Weights";
            case REMOVALS:
                return chinese ? "逐项剔除" : "Leaving out";
            default:
                return chinese ? "逐个数据" : "Single cells";
        }
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
