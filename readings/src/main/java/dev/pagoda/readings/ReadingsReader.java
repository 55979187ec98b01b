// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings;

import dev.pagoda.core.method.Impossible;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.plan.Settings;
import dev.pagoda.core.statistics.Linkage;
import dev.pagoda.readings.groups.GroupSettings;
import dev.pagoda.readings.momentum.MomentumSettings;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.space.Neighbourhood;
import dev.pagoda.readings.space.SpatialSettings;
import dev.pagoda.readings.trends.TrendSettings;
import dev.pagoda.readings.types.ClusterSettings;
import dev.pagoda.readings.types.CouplingReading;
import dev.pagoda.readings.types.PointDistance;
import dev.pagoda.readings.types.QuadrantReading;
import dev.pagoda.readings.types.Quadrants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what stands under {@code readings} in a method file. */
public final class ReadingsReader {
    /** A seed of our own, where none is given. */
    private static final long SEED = 20231222;

    private static final Name SETTINGS = new Name("settings of the reading, such as {}", "该项解读的设置，例如 {}");
    private static final Fault IMPOSSIBLE = Fault.error(
            "impossible-parameter",
            "The reading {reading} cannot take these settings: {reason}.",
            "解读 {reading} 不能使用这些设置：{reason}。",
            "Change them so that this holds.",
            "请修改设置以满足这一条件。");

    private static final Parameter<Include> INCLUDE = Parameter.choice(
            "include", Include.RANKED, "whether associated and observed units count too", "关联单元和观察单元是否计入");

    /** Which units are near. */
    private enum Near {
        INVERSE_DISTANCE,
        NEAREST,
        BAND,
        CONTIGUITY
    }

    /** From where a score is high. */
    private enum HighFrom {
        MEAN,
        MEDIAN,
        STATED
    }

    /** How clusters are found. */
    private enum ClusteredBy {
        K_MEANS,
        HIERARCHICAL
    }

    /** How parts weigh in a whole. */
    private enum PartWeights {
        EQUAL,
        INDEX
    }

    private final Methodology methodology;
    private final Settings settings;
    private final Asked asked;

    private ReadingsReader(Methodology methodology) {
        this.methodology = methodology;
        this.settings = new Settings(methodology);
        this.asked = new Asked(methodology, settings);
    }

    /** What was read; no settings if something is wrong with them. */
    public record Reading(Optional<ReadingSettings> settings, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the readings; nothing written asks for nothing. */
    public static Reading read(Methodology methodology, Setting.Entries written) {
        return new ReadingsReader(methodology).read(written);
    }

    private Reading read(Setting.Entries written) {
        settings.requireKnownKeys(
                written, List.of("groups", "space", "quadrants", "clusters", "coupling", "momentum", "trends"));
        ReadingSettings read = new ReadingSettings(
                one(written, "groups", this::groups).orElse(List.of()),
                one(written, "space", this::space),
                one(written, "quadrants", this::quadrants),
                one(written, "clusters", this::clusters),
                one(written, "coupling", this::coupling),
                one(written, "momentum", this::momentum),
                one(written, "trends", this::trends));
        boolean sound = settings.problems().stream().noneMatch(Problem::isError);
        return new Reading(sound ? Optional.of(read) : Optional.empty(), settings.problems());
    }

    /** The settings of one reading; what a record refuses becomes a problem at its place. */
    private <T> Optional<T> one(Setting.Entries written, String key, Function<Setting.Entries, T> reader) {
        Optional<Setting> value = written.get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Setting.Entries> entries =
                value.get() instanceof Setting.Text text && text.value().isEmpty()
                        ? Optional.of(new Setting.Entries(List.of(), text.at()))
                        : settings.entries(value.get(), SETTINGS);
        try {
            return entries.map(reader);
        } catch (IllegalArgumentException impossible) {
            settings.report(IMPOSSIBLE, value.get().at(), "reading", key, "reason", Impossible.reason(impossible));
            return Optional.empty();
        }
    }

    private static Parameter<Double> number(String name, double fallback, String en, String zh) {
        return Parameter.number(name, fallback, en, zh);
    }

    private static Parameter<Integer> whole(String name, int fallback, String en, String zh) {
        return Parameter.integer(name, fallback, en, zh);
    }

    /** The value of a parameter; its default if it is wrong, for then a problem says so. */
    private <T> T value(Parameter<T> parameter, Setting.Entries entries) {
        return settings.value(parameter, entries).or(parameter::fallback).orElseThrow();
    }

    private Include include(Setting.Entries entries) {
        return value(INCLUDE, entries);
    }

    private int edition() {
        return methodology.edition();
    }

    private List<GroupSettings> groups(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("groupings", "include", "weights", "base", "sizes", "places"));
        List<GroupSettings> groups = new ArrayList<>();
        for (String grouping : asked.groupings(entries)) {
            groups.add(new GroupSettings(
                    grouping,
                    edition(),
                    include(entries),
                    asked.column(entries, "weights"),
                    asked.column(entries, "base"),
                    asked.columns(entries, "sizes"),
                    asked.wholes(entries, "places", List.of(10))));
        }
        return groups;
    }

    private SpatialSettings space(Setting.Entries entries) {
        settings.requireKnownKeys(
                entries,
                List.of(
                        "nodes",
                        "include",
                        "neighbourhood",
                        "power",
                        "cut-off",
                        "k",
                        "pairs",
                        "row-standardised",
                        "permutations",
                        "seed"));
        return new SpatialSettings(
                asked.nodes(entries, "nodes"),
                edition(),
                include(entries),
                neighbourhood(entries),
                value(
                        Parameter.flag(
                                "row-standardised", true, "whether weights of neighbours sum to 1", "相邻单元的权重之和是否为 1"),
                        entries),
                value(number("seed", SEED, "seed of the permutations", "随机置换的种子"), entries)
                        .longValue(),
                value(whole("permutations", 999, "how many permutations", "置换次数"), entries));
    }

    private Neighbourhood neighbourhood(Setting.Entries entries) {
        double cutOff =
                value(number("cut-off", Double.NaN, "kilometres beyond which nobody counts", "超过多少公里不再计入"), entries);
        Near near = value(
                Parameter.choice("neighbourhood", Near.INVERSE_DISTANCE, "which units are near", "哪些单元视为相邻"), entries);
        return switch (near) {
            case NEAREST -> new Neighbourhood.Nearest(value(whole("k", 5, "how many neighbours", "相邻单元个数"), entries));
            case BAND -> new Neighbourhood.Band(cutOff);
            case CONTIGUITY -> new Neighbourhood.Contiguity(asked.pairs(entries));
            case INVERSE_DISTANCE ->
                new Neighbourhood.InverseDistance(
                        value(number("power", 1, "power of the distance", "距离的幂次"), entries),
                        Double.isNaN(cutOff) ? Double.POSITIVE_INFINITY : cutOff);
        };
    }

    private QuadrantReading.QuadrantSettings quadrants(Setting.Entries entries) {
        settings.requireKnownKeys(
                entries, List.of("first", "second", "include", "threshold", "first-from", "second-from"));
        double first =
                value(number("first-from", Double.NaN, "score from which the first is high", "第一个节点的高分起点"), entries);
        double second =
                value(number("second-from", Double.NaN, "score from which the second is high", "第二个节点的高分起点"), entries);
        HighFrom from =
                value(Parameter.choice("threshold", HighFrom.MEAN, "from where a score is high", "得分高低的分界"), entries);
        if (from == HighFrom.STATED && (Double.isNaN(first) || Double.isNaN(second))) {
            throw new Impossible(
                    "threshold stated needs first-from and second-from",
                    "threshold 为 stated 时须给出 first-from 和 second-from");
        }
        Quadrants.Threshold threshold = switch (from) {
            case MEDIAN -> new Quadrants.Threshold.FromMedian();
            case STATED -> new Quadrants.Threshold.AsStated(first, second);
            case MEAN -> new Quadrants.Threshold.FromMean();
        };
        return new QuadrantReading.QuadrantSettings(
                asked.node(entries, "first"), asked.node(entries, "second"), edition(), include(entries), threshold);
    }

    private ClusterSettings clusters(Setting.Entries entries) {
        settings.requireKnownKeys(
                entries,
                List.of(
                        "nodes",
                        "include",
                        "standardised",
                        "clusters",
                        "method",
                        "trials",
                        "seed",
                        "linkage",
                        "measure"));
        ClusterSettings.Algorithm algorithm =
                value(Parameter.choice("method", ClusteredBy.K_MEANS, "how clusters are found", "聚类方法"), entries)
                                == ClusteredBy.K_MEANS
                        ? new ClusterSettings.Algorithm.ByMeans(
                                value(number("seed", SEED, "seed of the starts", "初始点的随机种子"), entries)
                                        .longValue(),
                                value(whole("trials", 20, "how many starts", "初始点的组数"), entries))
                        : tree(entries);
        return new ClusterSettings(
                asked.nodes(entries, "nodes"),
                edition(),
                include(entries),
                value(Parameter.flag("standardised", true, "whether every node counts the same", "各节点是否同等重要"), entries),
                value(whole("clusters", 4, "how many clusters", "聚类个数"), entries),
                algorithm);
    }

    private ClusterSettings.Algorithm tree(Setting.Entries entries) {
        return new ClusterSettings.Algorithm.ByTree(
                value(Parameter.choice("linkage", Linkage.WARD, "how far clusters are apart", "类间距离"), entries),
                value(
                        Parameter.choice(
                                "measure", PointDistance.SQUARED_EUCLIDEAN, "how far units are apart", "单元间距离"),
                        entries));
    }

    private CouplingReading.CouplingSettings coupling(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("nodes", "include", "full", "weights"));
        return new CouplingReading.CouplingSettings(
                asked.nodes(entries, "nodes"),
                edition(),
                include(entries),
                value(number("full", 100, "score that counts as fully developed", "视为充分发展的得分"), entries),
                value(
                                Parameter.choice(
                                        "weights", PartWeights.EQUAL, "how nodes weigh in the level", "发展水平中各节点的权重"),
                                entries)
                        == PartWeights.EQUAL);
    }

    private MomentumSettings momentum(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("from", "include", "weights", "tolerance", "standardised"));
        return new MomentumSettings(
                value(whole("from", edition() - 1, "the earlier period", "较早的时期"), entries),
                edition(),
                include(entries),
                value(Parameter.choice("weights", PartWeights.EQUAL, "how indicators weigh", "各指标的权重"), entries)
                        == PartWeights.INDEX,
                value(number("tolerance", 0, "share that counts as unchanged", "视为未变的比例"), entries),
                value(
                        Parameter.flag("standardised", true, "divide by the mean absolute change", "是否除以平均绝对变化"),
                        entries));
    }

    private TrendSettings trends(Setting.Entries entries) {
        settings.requireKnownKeys(
                entries, List.of("nodes", "indicators", "periods", "include", "latest", "confidence"));
        return new TrendSettings(
                asked.nodes(entries, "nodes"),
                asked.columns(entries, "indicators"),
                asked.wholes(entries, "periods", List.of()),
                include(entries),
                value(whole("latest", 0, "how many of the last values count; 0 for all", "取最近几个数值；0 表示全部"), entries),
                value(number("confidence", 0.95, "confidence of the robust slope", "稳健斜率的置信水平"), entries));
    }
}
