// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import dev.pagoda.core.method.NotComputable;
import java.util.Optional;

/**
 * Computes replications, one thread's share of them. Eight of the same scenario are computed side by side, an octet; a
 * few octets at a time go through the strips of units, so that each strip is fetched once for all of them.
 */
final class Worker {
    /** The scores of the octets that are computed together should take no more memory than this, in numbers. */
    private static final int ROOM = 1 << 17;

    private static final int MOST_OCTETS = 8;

    private final PreparedStudy layout;
    private final Lanes lanes;
    private final UnitStrips strips;
    private final Queue queue;
    private final Counter counter;
    private final Optional<Block> block;
    private final long[][] octets;
    private final int[] live;
    private final double[] numbers;
    private final boolean readsChoices;
    private final int[] chosen;
    private final double[] weights;
    private final double[][] slots;
    private final double[] scores;
    private final LongWay longWay;

    Worker(PreparedStudy layout, Lanes lanes, int blockSize, boolean keepsBlocks) {
        Study study = layout.study;
        this.layout = layout;
        this.lanes = lanes;
        this.strips = study.data().get(0).strips();
        this.queue = new Queue(layout, lanes, blockSize);
        this.block = keepsBlocks ? Optional.of(new Block(study.units(), blockSize)) : Optional.empty();
        this.counter = new Counter(study.units(), strips.padded(), lanes, block);
        int together = Math.max(1, Math.min(MOST_OCTETS, ROOM / (strips.padded() * Lanes.COUNT)));
        this.octets = new long[together][Lanes.COUNT];
        this.live = new int[together];
        this.numbers = new double[layout.numbers() * Lanes.COUNT];
        this.readsChoices = study.weights().stream().anyMatch(WeightDraw::readsChoices);
        this.chosen = new int[study.choices().size() * Lanes.COUNT];
        this.weights = new double[together * layout.weights() * Lanes.COUNT];
        this.slots = new double[study.tree().height() + 1][strips.width() * Lanes.COUNT];
        this.scores = new double[together * strips.padded() * Lanes.COUNT];
        this.longWay = new LongWay(study, layout.firstWeights);
    }

    Counter counter() {
        return counter;
    }

    /** Computes a block of replications. */
    void compute(long first, int size, ReplicationListener listener) {
        block.ifPresent(open -> open.begin(first, size));
        queue.fill(first, size);
        for (int scenario = 0; scenario < layout.scenarios.size(); scenario++) {
            int end = queue.end(scenario);
            for (int from = queue.begin(scenario); from < end; from += octets.length * Lanes.COUNT) {
                together(scenario, from, Math.min(end, from + octets.length * Lanes.COUNT));
            }
        }
        block.ifPresent(listener::computed);
        listener.passed(size);
    }

    private void together(int scenario, int from, int to) {
        int count = (to - from + Lanes.COUNT - 1) / Lanes.COUNT;
        for (int o = 0; o < count; o++) {
            draw(o, from + o * Lanes.COUNT, to);
        }
        Optional<Program> program = layout.program(scenario);
        if (program.isPresent()) {
            quickly(program.get(), count);
        } else {
            slowly(layout.scenarios.get(scenario), count);
        }
    }

    /**
     * Fills an octet and draws its weights. Lanes without a replication do the last one once more, and are not counted.
     */
    private void draw(int o, int from, int to) {
        live[o] = Math.min(Lanes.COUNT, to - from);
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            octets[o][lane] = queue.replication(from + Math.min(lane, live[o] - 1));
        }
        Study study = layout.study;
        study.draws().fill(lanes, octets[o], 0, layout.numbers(), numbers);
        if (readsChoices) {
            choose(study);
        }
        for (int k = 0; k < study.weights().size(); k++) {
            int at = layout.firstNumbers[k] * Lanes.COUNT;
            int place = placeOfWeights(o) + layout.firstWeights[k] * Lanes.COUNT;
            study.weights().get(k).draw(lanes, numbers, at, chosen, weights, place);
        }
    }

    private void choose(Study study) {
        for (int c = 0; c < study.choices().size(); c++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                chosen[c * Lanes.COUNT + lane] = study.choices().get(c).at(numbers[c * Lanes.COUNT + lane]);
            }
        }
    }

    private int placeOfWeights(int o) {
        return o * layout.weights() * Lanes.COUNT;
    }

    private int placeOfScores(int o) {
        return o * strips.padded() * Lanes.COUNT;
    }

    private void quickly(Program program, int count) {
        for (int strip = 0; strip < strips.count(); strip++) {
            for (int o = 0; o < count; o++) {
                program.run(lanes, strip, weights, placeOfWeights(o), slots, scores, placeOfScores(o));
            }
        }
        for (int o = 0; o < count; o++) {
            counter.addOctet(octets[o], live[o], scores, placeOfScores(o), program.unranked());
        }
    }

    private void slowly(Scenario scenario, int count) {
        IndicatorScores data = layout.study.data().get(scenario.data());
        for (int o = 0; o < count; o++) {
            for (int lane = 0; lane < live[o]; lane++) {
                try {
                    counter.add(
                            octets[o][lane],
                            longWay.scores(data, scenario.nodes(), weights, placeOfWeights(o) + lane),
                            lane);
                } catch (NotComputable refusal) {
                    counter.fail(octets[o][lane]);
                }
            }
        }
    }
}
