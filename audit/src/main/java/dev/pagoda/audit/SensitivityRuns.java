// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Block;
import dev.pagoda.audit.kernel.ReplicationListener;
import dev.pagoda.audit.kernel.Replications;
import dev.pagoda.audit.kernel.Threads;
import dev.pagoda.audit.sensitivity.Bootstrap;
import dev.pagoda.audit.sensitivity.Doubt;
import dev.pagoda.audit.sensitivity.ElementaryEffects;
import dev.pagoda.audit.sensitivity.Estimator;
import dev.pagoda.audit.sensitivity.SaltelliDesign;
import dev.pagoda.audit.sensitivity.SobolIndices;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Shares the variance of the target out among the factors. */
final class SensitivityRuns {
    /** An index whose interval is wider than this share of the variance does not tell enough. */
    private static final double WIDEST = 0.1;

    private final AuditSettings settings;
    private final StudyMaker maker;
    private final Targets targets;
    private final Numerics numerics;
    private final int threads;
    private final Progress progress;

    SensitivityRuns(
            AuditSettings settings,
            StudyMaker maker,
            Targets targets,
            Numerics numerics,
            int threads,
            Progress progress) {
        this.settings = settings;
        this.maker = maker;
        this.targets = targets;
        this.numerics = numerics;
        this.threads = threads;
        this.progress = progress;
    }

    /** Empty if it is not asked for, or fewer than two factors vary. */
    Optional<AuditResult.Sensitivity> run(Replications whole, FactorOrder layout) {
        if (settings.sensitivity().base() == 0 || layout.factors().size() < 2) {
            return Optional.empty();
        }
        SaltelliDesign design = maker.design(whole.study());
        double[] outputs = outputs(whole, design);
        double tail = (1 - settings.interval()) / 2;
        Bootstrap bootstrap = new Bootstrap(settings.sensitivity().resamples(), tail, 1 - tail, settings.seed());
        SobolIndices indices = SobolIndices.of(design, outputs, Estimator.JANSEN, bootstrap);
        return Optional.of(new AuditResult.Sensitivity(
                indices, ElementaryEffects.of(design.outputs(outputs)), Doubt.about(indices, WIDEST)));
    }

    /** {@code y[replication]} */
    double[] outputs(Replications whole, SaltelliDesign design) {
        int count = (int) design.replications();
        Targets.Reading reading = targets.reading(settings.sensitivity().target());
        double[] outputs = new double[count];
        AtomicLong done = new AtomicLong();
        Threads.run(
                whole.with(design, numerics.lanes(whole.study(), count), count), threads, new ReplicationListener() {
                    @Override
                    public void computed(Block block) {
                        for (int i = 0; i < block.size(); i++) {
                            outputs[(int) block.first() + i] = reading.of(block, i);
                        }
                    }

                    @Override
                    public void passed(int replications) {
                        progress.tell(Progress.Phase.SENSITIVITY, done.addAndGet(replications), count);
                    }
                });
        return outputs;
    }
}
