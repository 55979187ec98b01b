package dev.pagoda.audit;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.plan.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads how weights are varied: {@code { noise: 0.25, at: [A, B] }}, {@code { dirichlet: 50 }} or {@code { sets: …, use: bootstrap }}. */
final class WeightsReader {
    private static final Parameter<Double> NOISE = Parameter.number(
                    "noise", 0, "by which share of itself a weight may differ", "权重相对变动幅度")
            .required();
    private static final Parameter<Double> DIRICHLET = Parameter.number(
                    "dirichlet", 0, "concentration around the weights of the index", "围绕原权重的集中度")
            .required();
    private static final Parameter<String> USE = Parameter.choice(
            "use", List.of("each", "bootstrap", "mix"), "what a replication makes of the sets", "如何使用各组权重");

    private final Framework framework;
    private final Settings settings;
    /** The factor that varies the weights of a dimension, by its number. */
    private final Map<Integer, String> taken = new HashMap<>();

    WeightsReader(Framework framework, Settings settings) {
        this.framework = framework;
        this.settings = settings;
    }

    Optional<Factor> read(String name, Setting.Entry slot) {
        Optional<Setting.Entries> written = settings.entries(slot.value(), "how weights are varied: { noise: 0.25 }");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Setting.Entries entries = written.get();
        settings.requireKnownKeys(entries, List.of("noise", "dirichlet", "sets", "use", "at"));
        long kinds = entries.entries().stream()
                .filter(entry -> List.of("noise", "dirichlet", "sets").contains(entry.key()))
                .count();
        if (kinds != 1) {
            settings.report(
                    "wrong-type",
                    slot.keyAt(),
                    "The factor '" + name + "' varies weights in " + kinds + " ways.",
                    "Write one of { noise: 0.25 }, { dirichlet: 50 } and { sets: … }.");
            return Optional.empty();
        }
        Optional<Spread> spread = spread(entries);
        List<Integer> dimensions = spread.isPresent() && spread.get() instanceof Spread.Sets sets
                ? weighed(sets, entries.at())
                : dimensions(entries);
        claim(name, dimensions, slot.keyAt());
        return dimensions.isEmpty() ? Optional.empty() : spread.map(how -> new Factor.Weights(name, dimensions, how));
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
                    .filter(share -> isWithin(share >= 0 && share < 1, entries, "noise", "from 0 up to, but not, 1"))
                    .map(Spread.Noise::new);
        }
        return settings.value(DIRICHLET, entries)
                .filter(c -> isWithin(c > 0 && c <= 1e6, entries, "dirichlet", "above 0, at most 1000000"))
                .map(Spread.Dirichlet::new);
    }

    private boolean isWithin(boolean holds, Setting.Entries entries, String key, String expectation) {
        if (!holds) {
            settings.report(
                    "out-of-range",
                    entries.get(key).map(Setting::at).orElse(entries.at()),
                    "'" + key + "' is not " + expectation + ".",
                    "Write a number " + expectation + ".");
        }
        return holds;
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
            settings.text(item, "the code of a dimension")
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
                "unknown-slot",
                at,
                node < 0 ? "There is no dimension '" + code + "'." : "'" + code + "' does not weigh several children.",
                Suggestion.cure(code, known));
        return Optional.empty();
    }

    /** A dimension's weights can be varied by one factor only. */
    private void claim(String name, List<Integer> dimensions, Location at) {
        for (int node : dimensions) {
            String earlier = taken.putIfAbsent(node, name);
            if (earlier != null) {
                settings.report(
                        "slot-twice",
                        at,
                        "The weights in " + framework.nodes().get(node).code() + " are varied by '" + earlier
                                + "' and by '" + name + "'.",
                        "Name in one of the two with 'at' which dimensions it is for.");
                return;
            }
        }
    }

    private Optional<Spread> sets(Setting.Entries entries) {
        Optional<String> use = settings.value(USE, entries);
        Optional<Setting.Entries> written = settings.entries(
                entries.get("sets").orElseThrow(), "sets of weights by name: { institute: { A: 40, B: 60 } }");
        if (use.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        List<Spread.Named> sets = new ArrayList<>();
        for (Setting.Entry entry : written.get().entries()) {
            settings.entries(entry.value(), "weights by code: { A: 40, B: 60 }")
                    .ifPresent(weights -> sets.add(new Spread.Named(entry.key(), weights(weights))));
        }
        if (sets.size() < 2) {
            settings.report(
                    "wrong-type", written.get().at(), "There are fewer than two sets of weights.", "Add another set.");
            return Optional.empty();
        }
        return Optional.of(new Spread.Sets(sets, Spread.Use.valueOf(use.get().toUpperCase(Locale.ROOT))));
    }

    private Map<String, Double> weights(Setting.Entries entries) {
        Map<String, Double> weights = new HashMap<>();
        for (Setting.Entry entry : entries.entries()) {
            if (framework.position(entry.key()) <= 0) {
                settings.report(
                        "unknown-node",
                        entry.keyAt(),
                        "There is no node '" + entry.key() + "' to weigh.",
                        Suggestion.cure(
                                entry.key(),
                                framework.nodes().stream()
                                        .skip(1)
                                        .map(Node::code)
                                        .toList()));
                continue;
            }
            Parameter<Double> weight = Parameter.number(entry.key(), 0, "a weight of 0 or more", "不小于 0 的权重");
            settings.value(weight, new Setting.Entries(List.of(entry), entries.at()))
                    .filter(value -> isWithin(value >= 0 && value <= 1e9, entries, entry.key(), "of 0 or more"))
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
                            "incomplete-set",
                            at,
                            "The set '" + set.name() + "' "
                                    + (missing.isEmpty()
                                            ? "weighs all children of "
                                                    + framework
                                                            .nodes()
                                                            .get(dimension)
                                                            .code() + " by 0"
                                            : "lacks weights for " + String.join(", ", missing))
                                    + ".",
                            "Weigh all children of a dimension in every set, or none.");
                }
            }
        }
        return List.copyOf(dimensions);
    }
}
