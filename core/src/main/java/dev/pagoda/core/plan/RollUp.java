// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.weighting.Opinion;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Weighs and aggregates from the indicators up to the index, since weights learned from data need the scores of the
 * children.
 */
record RollUp(List<Optional<AtNode>> byNode, LearnFrom learnFrom, List<Integer> live) {
    private static final Fault NOT_AGGREGABLE = Fault.error(
            "not-computable",
            "{node} of {unit}: {reason} (its {child} is {score}).",
            "{unit}的 {node}：{reason}（其{child}为 {score}）。",
            "{cure}",
            "{cure}");
    private static final Template INDICATOR = new Template("indicator {node}", "指标 {node}");

    /** How one dimension is made; indicators have none. */
    record AtNode(Bound<Weighting> weighting, Bound<Aggregation> aggregation, double coverage) {}

    Optional<Scores> apply(Run run) {
        Framework framework = run.methodology.framework();
        List<LearnFrom.Scope> scopes = learnFrom.scopes(run, live);
        double[][] values = new double[framework.nodes().size()][];
        Optional<Scores> base = run.touched.base().map(Result::scores);
        double[][] weights = weights(base, scopes.size(), values.length);
        List<List<Learned>> learned = new ArrayList<>(Collections.nCopies(values.length, List.of()));
        for (int node = values.length - 1; node >= 0; node--) {
            if (base.isPresent() && !run.touched.node(framework, node)) {
                values[node] = base.get().values()[node];
                learned.set(node, base.get().learnedByNode().get(node));
            } else if (framework.nodes().get(node) instanceof Indicator indicator) {
                values[node] = liveOnly(run, run.table().column(framework.column(indicator)));
            } else {
                values[node] = new double[run.table().rows()];
                Arrays.fill(values[node], Double.NaN);
                learned.set(node, new ArrayList<>());
                for (int scope = 0; scope < scopes.size(); scope++) {
                    new AtScope(run, framework, node, scopes.get(scope), values, weights[scope], learned.get(node))
                            .compute(byNode.get(node).orElseThrow());
                }
            }
        }
        return run.hasFailed()
                ? Optional.empty()
                : Optional.of(new Scores(
                        values,
                        weights,
                        scopes.stream().map(LearnFrom.Scope::periods).toList(),
                        learned,
                        new UnitWeights(this, run, scopes, values, weights)));
    }

    /** Before any is known, or those of an earlier result. */
    private static double[][] weights(Optional<Scores> base, int scopes, int nodes) {
        double[][] weights = new double[scopes][];
        for (int scope = 0; scope < scopes; scope++) {
            weights[scope] = base.isPresent() ? base.get().weights()[scope].clone() : unknown(nodes);
        }
        return weights;
    }

    private static double[] unknown(int nodes) {
        double[] weights = new double[nodes];
        Arrays.fill(weights, Double.NaN);
        weights[0] = 1;
        return weights;
    }

    private double[] liveOnly(Run run, double[] column) {
        double[] kept = new double[column.length];
        Arrays.fill(kept, Double.NaN);
        for (int row : run.rows(live)) {
            kept[row] = column[row];
        }
        return kept;
    }

    /** One dimension in the periods of one scope. */
    private record AtScope(
            Run run,
            Framework framework,
            int node,
            LearnFrom.Scope scope,
            double[][] values,
            double[] weights,
            List<Learned> learned) {

        void compute(AtNode how) {
            int[] children = framework.children(node);
            double[][] learning = scores(children, scope.learning());
            Weighed weighed;
            try {
                weighed = how.weighting().method().weigh(siblings(children, learning));
            } catch (NotComputable refusal) {
                run.report(refusal, how.weighting().at(), label(node), -1);
                return;
            }
            boolean counts = framework.nodes().get(node).weight() != 0;
            if (counts && !Soundness.areWeights(weighed.weights())) {
                run.report(Soundness.NO_WEIGHTS.at(how.weighting().at(), "what", label(node)));
                return;
            }
            for (int j = 0; j < children.length; j++) {
                weights[children[j]] = weighed.weights()[j];
            }
            if (!weighed.constants().isEmpty()) {
                String code = framework.nodes().get(node).code();
                learned.add(new Learned("weigh", code, how.weighting().name(), scope.periods(), weighed.constants()));
            }
            aggregate(how, children, weighed.weights(), learning);
        }

        private Siblings siblings(int[] children, double[][] learning) {
            List<String> codes = new ArrayList<>();
            double[] given = new double[children.length];
            int[] indicators = new int[children.length];
            for (int j = 0; j < children.length; j++) {
                Node child = framework.nodes().get(children[j]);
                codes.add(child.code());
                given[j] = child.weight();
                indicators[j] = framework.columnAfter(children[j]) - framework.firstColumn(children[j]);
            }
            return new Siblings(codes, given, indicators, learning, opinions(codes));
        }

        private List<Opinion> opinions(List<String> codes) {
            List<Opinion> opinions = new ArrayList<>();
            for (Judgment judgment : run.methodology.judgments()) {
                int child = codes.indexOf(judgment.node());
                int other = codes.indexOf(judgment.other());
                if (child >= 0) {
                    opinions.add(new Opinion(
                            judgment.expert(), judgment.round(), judgment.kind(), child, other, judgment.value()));
                }
            }
            return opinions;
        }

        /** Units that count are computed together; of the others one that cannot be computed stays without a score. */
        private void aggregate(AtNode how, int[] children, double[] local, double[][] reference) {
            fill(how, children, local, reference, run.counting(scope.targets()), true);
            for (int row : scope.targets()) {
                if (!run.counts(row)) {
                    fill(how, children, local, reference, new int[] {row}, false);
                }
            }
        }

        private double[][] scores(int[] children, int[] rows) {
            double[][] scores = new double[children.length][];
            for (int j = 0; j < children.length; j++) {
                scores[j] = rows(values[children[j]], rows);
            }
            return scores;
        }

        private void fill(
                AtNode how, int[] children, double[] local, double[][] reference, int[] rows, boolean strict) {
            double[][] scores = Arrays.equals(rows, scope.learning()) ? reference : scores(children, rows);
            try {
                double[] made = how.aggregation().method().aggregate(scores, local, reference);
                for (int i = 0; i < rows.length; i++) {
                    values[node][rows[i]] = covered(scores, i) < how.coverage() ? Double.NaN : made[i];
                    requireUsable(how, rows[i], strict);
                }
            } catch (NotComputable refusal) {
                if (strict) {
                    report(how, refusal, children, scores, rows);
                }
            }
        }

        private void requireUsable(AtNode how, int row, boolean strict) {
            if (!Soundness.isUsable(values[node][row])) {
                values[node][row] = Double.NaN;
                if (strict) {
                    run.report(Soundness.TOO_LARGE.at(
                            how.aggregation().at(), "what", label(node), "unit", run.describe(row)));
                }
            }
        }

        private void report(AtNode how, NotComputable refusal, int[] children, double[][] scores, int[] rows) {
            if (refusal.child() < 0 || refusal.row() < 0) {
                run.report(refusal, how.aggregation().at(), label(node), -1);
                return;
            }
            int row = refusal.row();
            double score = scores[refusal.child()][row];
            run.report(NOT_AGGREGABLE.at(
                    how.aggregation().at(),
                    "node",
                    label(node),
                    "unit",
                    run.describe(rows[row]),
                    "reason",
                    refusal.reason(),
                    "child",
                    label(children[refusal.child()]),
                    "score",
                    Figure.of(score),
                    "cure",
                    refusal.cure()));
        }

        private Name label(int at) {
            Node labelled = framework.nodes().get(at);
            Name named = new Name(named(labelled, Language.EN), named(labelled, Language.ZH));
            return labelled instanceof Dimension ? named : INDICATOR.with("node", named);
        }

        private static String named(Node node, Language language) {
            String name = node.name().in(language);
            return name.isEmpty() || name.equals(node.code()) ? node.code() : node.code() + " " + name;
        }

        private static double covered(double[][] scores, int i) {
            int present = 0;
            for (double[] child : scores) {
                present += Double.isNaN(child[i]) ? 0 : 1;
            }
            return (double) present / scores.length;
        }

        private static double[] rows(double[] column, int[] rows) {
            double[] chosen = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                chosen[i] = column[rows[i]];
            }
            return chosen;
        }
    }
}
