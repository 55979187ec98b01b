// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.simd;

import dev.pagoda.audit.kernel.Choice;
import dev.pagoda.audit.kernel.IndicatorScores;
import dev.pagoda.audit.kernel.NoisyWeights;
import dev.pagoda.audit.kernel.Scenario;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.Tree;
import dev.pagoda.audit.kernel.WeightDraw;
import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A study drawn at random: an uneven tree, some data sets, choices of data and aggregation, noisy weights. The same
 * seed gives the same study.
 */
final class RandomStudy {
    private final Random random;
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private int indicators;

    private RandomStudy(long seed) {
        this.random = new Random(seed);
    }

    static Study of(long seed) {
        return new RandomStudy(seed).study(seed);
    }

    private Study study(long seed) {
        grow(-1, 0);
        Tree tree = new Tree(
                parents.stream().mapToInt(Integer::intValue).toArray(),
                columns.stream().mapToInt(Integer::intValue).toArray());
        int units = 1 + random.nextInt(seed % 5 == 0 ? 400 : 70);
        List<IndicatorScores> data = new ArrayList<>();
        for (int set = 0; set < 1 + random.nextInt(3); set++) {
            data.add(scores(units));
        }
        List<WeightDraw> weights = new ArrayList<>();
        for (int dimension : tree.dimensions()) {
            double[] nominal =
                    random.doubles(tree.children(dimension).length, 0.1, 3).toArray();
            weights.add(new NoisyWeights(nominal, random.nextDouble()));
        }
        return new Study(
                tree,
                data,
                List.of(Choice.among(data.size()), new Choice(0.3, 0.5, 0.2)),
                new Mixed(tree.dimensions().length),
                weights,
                new Stream(random.nextLong()));
    }

    private void grow(int parent, int depth) {
        int node = parents.size();
        parents.add(parent);
        columns.add(-1);
        int children = 1 + random.nextInt(depth == 0 ? 8 : 6);
        for (int child = 0; child < children; child++) {
            if (depth < 3 && random.nextInt(3) == 0) {
                grow(node, depth + 1);
            } else {
                parents.add(node);
                columns.add(indicators++);
            }
        }
    }

    /** Whole numbers in part, so that there are ties; in some sets a few are missing or zero. */
    private IndicatorScores scores(int units) {
        boolean whole = random.nextInt(3) == 0;
        boolean gaps = random.nextInt(5) == 0;
        double low = random.nextInt(4) == 0 ? -20 : 1;
        double[][] scores = new double[indicators][units];
        for (double[] column : scores) {
            for (int unit = 0; unit < units; unit++) {
                double score = low + 99 * random.nextDouble();
                column[unit] = gaps && random.nextInt(9) == 0 ? Double.NaN : whole ? Math.rint(score / 20) + 2 : score;
            }
        }
        return new IndicatorScores(scores);
    }

    /** The first choice is the data; the second all arithmetic, all geometric, or turn by turn. */
    private record Mixed(int dimensions) implements Scenario.ScenarioTable {
        @Override
        public int choices() {
            return 2;
        }

        @Override
        public Scenario scenario(int[] chosen) {
            List<Scenario.AtNode> nodes = new ArrayList<>();
            for (int k = 0; k < dimensions; k++) {
                boolean geometric = chosen[1] == 1 || chosen[1] == 2 && k % 2 == 0;
                Aggregation aggregation = geometric ? new Geometric() : new Arithmetic();
                nodes.add(new Scenario.AtNode(aggregation));
            }
            return new Scenario(chosen[0], nodes);
        }
    }
}
