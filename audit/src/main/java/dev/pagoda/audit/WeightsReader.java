// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.plan.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads how weights are varied: {@code { noise: 0.25, at: [A, B] }}, {@code { dirichlet: 50 }} or {@code { sets: …,
 * use: bootstrap }}.
 */
final class WeightsReader {
    private static final Parameter<Double> NOISE = Parameter.number(
                    "noise", 0, "by which share of itself a weight may differ", "权重相对变动幅度")
            .required();
    private static final Parameter<Double> DIRICHLET = Parameter.number(
                    "dirichlet", 0, "concentration around the weights of the index", "围绕原权重的集中度")
            .required();
    private static final Parameter<Spread.Use> USE =
            Parameter.choice("use", Spread.Use.EACH, "what a replication makes of the sets", "如何使用各组权重");

    private static final Name HOW = new Name("how weights are varied: { noise: 0.25 }", "权重的变动方式：{ noise: 0.25 }");
    private static final Name BELOW_1 = new Name("from 0 to just below 1", "不小于 0 且小于 1");
    private static final Name ABOVE_0 = new Name("above 0, at most 1000000", "大于 0 且不超过 1000000");
    private static final Name OF_0_OR_MORE = new Name("of 0 or more", "不小于 0");
    private static final Name A_DIMENSION = new Name("the code of a dimension", "维度代码");
    private static final Name SETS = new Name(
            "sets of weights by name: { institute: { A: 40, B: 60 } }", "按名称给出的权重组：{ institute: { A: 40, B: 60 } }");
    private static final Name WEIGHTS_BY_CODE =
            new Name("weights by code: { A: 40, B: 60 }", "按代码给出的权重：{ A: 40, B: 60 }");
    private static final Fault NOT_ONE_WAY = Fault.error(
            "wrong-type",
            "The factor '{name}' varies weights in {count} ways.",
            "因素“{name}”以 {count} 种方式变动权重。",
            "Write one of { noise: 0.25 }, { dirichlet: 50 } and { sets: … }.",
            "请只写 { noise: 0.25 }、{ dirichlet: 50 } 和 { sets: … } 之一。");
    private static final Fault UNKNOWN_DIMENSION =
            Fault.error("unknown-slot", "There is no dimension '{code}'.", "没有代码为“{code}”的维度。", "{help}", "{help}");
    private static final Fault NOTHING_TO_WEIGH = Fault.error(
            "unknown-slot", "'{code}' does not weigh several children.", "“{code}”没有多个需要赋权的下级。", "{help}", "{help}");
    private static final Fault VARIED_TWICE = Fault.error(
            "slot-twice",
            "The weights in {code} are varied by '{earlier}' and by '{name}'.",
            "{code} 的权重同时由“{earlier}”和“{name}”变动。",
            "Name in one of the two with 'at' which dimensions it is for.",
            "请在其中一个因素中用 'at' 写明适用的维度。");
    private static final Fault TOO_FEW_SETS = Fault.error(
            "wrong-type", "There are fewer than two sets of weights.", "权重组少于两组。", "Add another set.", "请再添加一组权重。");
    private static final Fault UNKNOWN_NODE = Fault.error(
            "unknown-node", "There is no node '{code}' to weigh.", "没有代码为“{code}”且可赋权的节点。", "{help}", "{help}");
    private static final String WHOLE_SET = "Weigh all children of a dimension in every set, or none.";
    private static final String WHOLE_SET_ZH = "每组权重须包含一个维度的全部下级，或完全不包含。";
    private static final Fault ALL_ZERO = Fault.error(
            "incomplete-set",
            "The set '{name}' weighs all children of {code} by 0.",
            "权重组“{name}”中 {code} 的全部下级权重均为 0。",
            WHOLE_SET,
            WHOLE_SET_ZH);
    private static final Fault INCOMPLETE = Fault.error(
            "incomplete-set",
            "The set '{name}' lacks weights for {missing}.",
            "权重组“{name}”缺少以下权重：{missing}。",
            WHOLE_SET,
            WHOLE_SET_ZH);

    private final Framework framework;
    private final Settings settings;
    /** The factor that varies the weights of a dimension, by its number. */
    private final Map<Integer, String> taken = new HashMap<>();

    WeightsReader(Framework framework, Settings settings) {
        this.framework = framework;
        this.settings = settings;
    }

    Optional<Factor> read(String name, Setting.Entry slot) {
        Optional<Setting.Entries> written = settings.entries(slot.value(), HOW);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Setting.Entries entries = written.get();
        settings.requireKnownKeys(entries, List.of("noise", "dirichlet", "sets", "use", "at"));
        long kinds = entries.entries().stream()
                .filter(entry -> List.of("noise", "dirichlet", "sets").contains(entry.key()))
                .count();
        if (kinds != 1) {
            settings.report(NOT_ONE_WAY, slot.keyAt(), "name", name, "count", kinds);
            return Optional.empty();
        }
        Optional<Spread> spread = spread(entries);
        List<Integer> dimensions = spread.isPresent() && spread.get() instanceof Spread.Sets sets
                ? weighed(sets, entries.at())
                : dimensions(entries);
        claim(name, dimensions, slot.keyAt());
        return dimensions.isEmpty()
                ? Optional.empty()
                : spread.map(how -> new Factor.Weights(name, Name.NONE, dimensions, how));
    }

    private Optional<Spread> spread(Setting.Entries entries) {
        if (entries.get("sets").isPresent()) {
            return sets(entries);
        }
        if (entries.get("use").isPresent()) {
            settings.requireKnownKeys(entries, List.of("noise", "dirichlet", "at"));
        }
        if (entries.get("noise").isPresent()) {
            return settings.value(NOISE, entries)
                    .filter(share -> isWithin(share >= 0 && share < 1, entries, "noise", BELOW_1))
                    .map(Spread.Noise::new);
        }
        return settings.value(DIRICHLET, entries)
                .filter(c -> isWithin(c > 0 && c <= 1e6, entries, "dirichlet", ABOVE_0))
                .map(Spread.Dirichlet::new);
    }

    private boolean isWithin(boolean holds, Setting.Entries entries, String key, Name range) {
        return RangeFault.unless(holds, settings, entries, key, range);
    }

    /** The dimensions named, or all that have several children. */
    private List<Integer> dimensions(Setting.Entries entries) {
        List<Integer> dimensions = new ArrayList<>();
        Optional<Setting> at = entries.get("at");
        if (at.isEmpty()) {
            for (int node = 0; node < framework.nodes().size(); node++) {
                if (framework.children(node).length > 1) {
                    dimensions.add(node);
                }
            }
            return dimensions;
        }
        List<Setting> items = at.get() instanceof Setting.Items list ? list.items() : List.of(at.get());
        for (Setting item : items) {
            settings.text(item, A_DIMENSION)
                    .ifPresent(code -> dimension(code, item.at()).ifPresent(dimensions::add));
        }
        return dimensions;
    }

    private Optional<Integer> dimension(String code, Location at) {
        int node = framework.position(code);
        if (node >= 0 && framework.children(node).length > 1) {
            return Optional.of(node);
        }
        List<String> known = framework.nodes().stream()
                .filter(Dimension.class::isInstance)
                .map(Node::code)
                .toList();
        settings.report(
                node < 0 ? UNKNOWN_DIMENSION : NOTHING_TO_WEIGH,
                at,
                "code",
                code,
                "help",
                Suggestion.help(code, known));
        return Optional.empty();
    }

    /** A dimension's weights can be varied by one factor only. */
    private void claim(String name, List<Integer> dimensions, Location at) {
        for (int node : dimensions) {
            String earlier = taken.putIfAbsent(node, name);
            if (earlier != null) {
                settings.report(
                        VARIED_TWICE, at, "code", framework.nodes().get(node).code(), "earlier", earlier, "name", name);
                return;
            }
        }
    }

    private Optional<Spread> sets(Setting.Entries entries) {
        Optional<Spread.Use> use = settings.value(USE, entries);
        Optional<Setting.Entries> written = settings.entries(entries.get("sets").orElseThrow(), SETS);
        if (use.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        List<Spread.Named> sets = new ArrayList<>();
        for (Setting.Entry entry : written.get().entries()) {
            settings.entries(entry.value(), WEIGHTS_BY_CODE)
                    .ifPresent(weights -> sets.add(new Spread.Named(entry.key(), weights(weights))));
        }
        if (sets.size() < 2) {
            settings.report(TOO_FEW_SETS, written.get().at());
            return Optional.empty();
        }
        return Optional.of(new Spread.Sets(sets, use.get()));
    }

    private Map<String, Double> weights(Setting.Entries entries) {
        Map<String, Double> weights = new HashMap<>();
        for (Setting.Entry entry : entries.entries()) {
            if (framework.position(entry.key()) <= 0) {
                List<String> known =
                        framework.nodes().stream().skip(1).map(Node::code).toList();
                settings.report(
                        UNKNOWN_NODE, entry.keyAt(), "code", entry.key(), "help", Suggestion.help(entry.key(), known));
                continue;
            }
            Parameter<Double> weight = Parameter.number(entry.key(), 0, "a weight of 0 or more", "不小于 0 的权重");
            settings.value(weight, new Setting.Entries(List.of(entry), entries.at()))
                    .filter(value -> isWithin(value >= 0 && value <= 1e9, entries, entry.key(), OF_0_OR_MORE))
                    .ifPresent(value -> weights.put(entry.key(), value));
        }
        return weights;
    }

    /** The dimensions whose children the sets weigh; each set must weigh all of them, and not all by 0. */
    private List<Integer> weighed(Spread.Sets sets, Location at) {
        TreeSet<Integer> dimensions = new TreeSet<>();
        for (Spread.Named set : sets.sets()) {
            set.weights().keySet().forEach(code -> dimensions.add(framework.parent(framework.position(code))));
        }
        for (int dimension : dimensions) {
            for (Spread.Named set : sets.sets()) {
                double sum = 0;
                List<String> missing = new ArrayList<>();
                for (int child : framework.children(dimension)) {
                    String code = framework.nodes().get(child).code();
                    Double weight = set.weights().get(code);
                    sum += weight == null ? 0 : weight;
                    if (weight == null) {
                        missing.add(code);
                    }
                }
                if (!missing.isEmpty() || sum == 0) {
                    settings.report(
                            missing.isEmpty() ? ALL_ZERO : INCOMPLETE,
                            at,
                            "name",
                            set.name(),
                            "code",
                            framework.nodes().get(dimension).code(),
                            "missing",
                            String.join(", ", missing));
                }
            }
        }
        return List.copyOf(dimensions);
    }
}
