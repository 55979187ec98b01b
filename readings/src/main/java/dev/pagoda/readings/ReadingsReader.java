package dev.pagoda.readings;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.plan.Settings;
import dev.pagoda.readings.groups.GroupSettings;
import dev.pagoda.readings.momentum.MomentumSettings;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.space.Neighbourhood;
import dev.pagoda.readings.space.SpatialSettings;
import dev.pagoda.readings.trends.TrendSettings;
import dev.pagoda.readings.types.ClusterSettings;
import dev.pagoda.readings.types.CouplingReading;
import dev.pagoda.readings.types.Linkage;
import dev.pagoda.readings.types.Measure;
import dev.pagoda.readings.types.QuadrantReading;
import dev.pagoda.readings.types.Quadrants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what stands under {@code readings} in a method file. */
public final class ReadingsReader {
    /** A seed of our own, where none is given. */
    private static final long SEED = 20231222;

    private static final Parameter<String> INCLUDE =
            choice("include", "whether associated and observed units count too", "ranked", "scored");

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
                        : settings.entries(value.get(), "settings of the reading, such as {}");
        try {
            return entries.map(reader);
        } catch (IllegalArgumentException impossible) {
            settings.report(
                    "impossible-parameter",
                    value.get().at(),
                    "The reading " + key + " cannot take these settings: " + impossible.getMessage() + ".",
                    "Change them so that this holds.");
            return Optional.empty();
        }
    }

    private static Parameter<String> choice(String name, String description, String... words) {
        return Parameter.choice(name, List.of(words), description, "");
    }

    private static Parameter<Double> number(String name, double fallback, String description) {
        return Parameter.number(name, fallback, description, "");
    }

    private static Parameter<Integer> whole(String name, int fallback, String description) {
        return Parameter.integer(name, fallback, description, "");
    }

    /** The value of a parameter; its default if it is wrong, for then a problem says so. */
    private <T> T value(Parameter<T> parameter, Setting.Entries entries) {
        return settings.value(parameter, entries).or(parameter::fallback).orElseThrow();
    }

    private Include include(Setting.Entries entries) {
        return Include.valueOf(value(INCLUDE, entries).toUpperCase(Locale.ROOT));
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
                value(Parameter.flag("row-standardised", true, "whether weights of neighbours sum to 1", ""), entries),
                value(number("seed", SEED, "seed of the permutations"), entries).longValue(),
                value(whole("permutations", 999, "how many permutations"), entries));
    }

    private Neighbourhood neighbourhood(Setting.Entries entries) {
        double cutOff = value(number("cut-off", Double.NaN, "kilometres beyond which nobody counts"), entries);
        String word = value(
                choice("neighbourhood", "which units are near", "inverse-distance", "nearest", "band", "contiguity"),
                entries);
        return switch (word) {
            case "nearest" -> new Neighbourhood.Nearest(value(whole("k", 5, "how many neighbours"), entries));
            case "band" -> new Neighbourhood.Band(cutOff);
            case "contiguity" -> new Neighbourhood.Contiguity(asked.pairs(entries));
            default ->
                new Neighbourhood.InverseDistance(
                        value(number("power", 1, "power of the distance"), entries),
                        Double.isNaN(cutOff) ? Double.POSITIVE_INFINITY : cutOff);
        };
    }

    private QuadrantReading.Settings quadrants(Setting.Entries entries) {
        settings.requireKnownKeys(
                entries, List.of("first", "second", "include", "threshold", "first-from", "second-from"));
        double first = value(number("first-from", Double.NaN, "score from which the first is high"), entries);
        double second = value(number("second-from", Double.NaN, "score from which the second is high"), entries);
        String word = value(choice("threshold", "from where a score is high", "mean", "median", "stated"), entries);
        if (word.equals("stated") && (Double.isNaN(first) || Double.isNaN(second))) {
            throw new IllegalArgumentException("threshold stated needs first-from and second-from");
        }
        Quadrants.Threshold threshold = switch (word) {
            case "median" -> new Quadrants.Threshold.Median();
            case "stated" -> new Quadrants.Threshold.Stated(first, second);
            default -> new Quadrants.Threshold.Mean();
        };
        return new QuadrantReading.Settings(
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
                value(choice("method", "how clusters are found", "k-means", "hierarchical"), entries)
                                .equals("k-means")
                        ? new ClusterSettings.Algorithm.ByMeans(
                                value(number("seed", SEED, "seed of the starts"), entries)
                                        .longValue(),
                                value(whole("trials", 20, "how many starts"), entries))
                        : tree(entries);
        return new ClusterSettings(
                asked.nodes(entries, "nodes"),
                edition(),
                include(entries),
                value(Parameter.flag("standardised", true, "whether every node counts the same", ""), entries),
                value(whole("clusters", 4, "how many clusters"), entries),
                algorithm);
    }

    private ClusterSettings.Algorithm tree(Setting.Entries entries) {
        String linkage = value(
                choice("linkage", "how far clusters are apart", "ward", "single", "complete", "average"), entries);
        String measure = value(choice("measure", "how far units are apart", "squared-euclidean", "euclidean"), entries);
        return new ClusterSettings.Algorithm.ByTree(
                Linkage.valueOf(linkage.toUpperCase(Locale.ROOT)),
                Measure.valueOf(measure.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private CouplingReading.Settings coupling(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("nodes", "include", "full", "weights"));
        return new CouplingReading.Settings(
                asked.nodes(entries, "nodes"),
                edition(),
                include(entries),
                value(number("full", 100, "score that counts as fully developed"), entries),
                value(choice("weights", "how nodes weigh in the level", "equal", "index"), entries)
                        .equals("equal"));
    }

    private MomentumSettings momentum(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("from", "include", "weights", "tolerance", "standardised"));
        return new MomentumSettings(
                value(whole("from", edition() - 1, "the earlier period"), entries),
                edition(),
                include(entries),
                value(choice("weights", "how indicators weigh", "equal", "index"), entries)
                        .equals("index"),
                value(number("tolerance", 0, "share that counts as unchanged"), entries),
                value(Parameter.flag("standardised", true, "divide by the mean absolute change", ""), entries));
    }

    private TrendSettings trends(Setting.Entries entries) {
        settings.requireKnownKeys(
                entries, List.of("nodes", "indicators", "periods", "include", "latest", "confidence"));
        return new TrendSettings(
                asked.nodes(entries, "nodes"),
                asked.columns(entries, "indicators"),
                asked.wholes(entries, "periods", List.of()),
                include(entries),
                value(whole("latest", 0, "how many of the last values count; 0 for all"), entries),
                value(number("confidence", 0.95, "confidence of the robust slope"), entries));
    }
}
