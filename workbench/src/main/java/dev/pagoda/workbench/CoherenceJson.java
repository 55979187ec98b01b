package dev.pagoda.workbench;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.coherence.Availability;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.readings.coherence.Correlations;
import dev.pagoda.readings.coherence.DenominatorLink;
import dev.pagoda.readings.coherence.Described;
import dev.pagoda.readings.coherence.DimensionCoherence;
import dev.pagoda.readings.coherence.Flag;
import dev.pagoda.readings.coherence.Importance;
import dev.pagoda.readings.coherence.Relation;
import dev.pagoda.readings.statistics.Attempt;
import dev.pagoda.readings.statistics.Coefficient;
import dev.pagoda.readings.statistics.Correlated;
import dev.pagoda.report.coherence.CoherenceFindings;
import dev.pagoda.report.coherence.WeakSpot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How a framework holds together as plain maps and lists: {@code coherence.json}, and what {@code pagoda audit --coherence --json} prints. */
public final class CoherenceJson {
    private final Edition edition;
    private final Coherence coherence;

    public CoherenceJson(Project project, Result result, Coherence coherence) {
        this.edition = new Edition(project, result);
        this.coherence = coherence;
    }

    public Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("edition", coherence.period());
        map.put("units", coherence.units());
        map.put("coefficient", word(coherence.settings().coefficient()));
        map.put("findings", findings());
        map.put("flags", coherence.flags().stream().map(CoherenceJson::flag).toList());
        map.put(
                "statistics",
                coherence.descriptions().stream().map(this::described).toList());
        map.put(
                "correlations",
                coherence.correlations().pairs(Relation.ANY).stream()
                        .map(CoherenceJson::pair)
                        .toList());
        map.put(
                "dimensions",
                coherence.dimensions().stream().map(CoherenceJson::dimension).toList());
        map.put(
                "importanceForIndex",
                coherence.indexImportance().stream()
                        .flatMap(table -> table.nodes().stream())
                        .map(CoherenceJson::importance)
                        .toList());
        map.put(
                "denominators",
                coherence.denominators().stream().map(CoherenceJson::link).toList());
        map.put(
                "availability",
                coherence.availability().units().stream()
                        .map(CoherenceJson::available)
                        .toList());
        return map;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number as JSON can hold it: what is missing is an empty text, as in the tables. */
    private static Object number(double x) {
        return Double.isFinite(x) ? x : "";
    }

    private static List<Object> numbers(double... xs) {
        List<Object> list = new ArrayList<>();
        for (double x : xs) {
            list.add(number(x));
        }
        return list;
    }

    private List<Object> findings() {
        List<WeakSpot> english = new CoherenceFindings(edition, coherence).in(Language.EN);
        List<WeakSpot> chinese = new CoherenceFindings(edition, coherence).in(Language.ZH);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("id", english.get(i).finding().id());
            map.put("weight", english.get(i).weight());
            map.put("en", sentences(english.get(i)));
            map.put("zh", sentences(chinese.get(i)));
            list.add(map);
        }
        return list;
    }

    private static Map<String, Object> sentences(WeakSpot spot) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", spot.finding().label());
        map.put("weak", spot.finding().text());
        map.put("why", spot.why());
        map.put("try", spot.cure());
        return map;
    }

    private static Map<String, Object> flag(Flag flag) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("weakness", word(flag.weakness()));
        map.put("code", flag.code());
        map.put("other", flag.other());
        map.put("value", number(flag.value()));
        map.put("limit", number(flag.limit()));
        return map;
    }

    private Map<String, Object> described(Described described) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("node", described.code());
        map.put("basis", word(described.basis()));
        map.put("values", described.description().count());
        map.put("missing", described.description().missing());
        map.put("min", number(described.description().min()));
        map.put("max", number(described.description().max()));
        map.put("mean", number(described.description().mean()));
        map.put("median", number(described.description().median()));
        map.put("sd", number(described.description().deviation()));
        map.put("skewness", number(described.description().skewness()));
        map.put("kurtosis", number(described.description().kurtosis()));
        map.put("zeros", described.description().zeros());
        map.put("unique", described.description().unique());
        map.put("outliers", described.hasOutliers(coherence.settings().data()));
        return map;
    }

    private static Map<String, Object> pair(Correlations.Pair pair) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("one", pair.first());
        map.put("other", pair.second());
        for (Coefficient coefficient : Coefficient.values()) {
            map.put(word(coefficient), correlated(pair.association().by(coefficient)));
        }
        return map;
    }

    private static Map<String, Object> correlated(Correlated correlated) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("r", number(correlated.r()));
        map.put("p", number(correlated.p()));
        map.put("n", correlated.n());
        return map;
    }

    private static <T> Object attempt(Attempt<T> attempt, Function<T, Object> value) {
        return attempt.found()
                .map(value)
                .orElseGet(() -> attempt.refusal()
                        .map(refused -> Map.<String, Object>of(
                                "reason", refused.obstacle().text().en()))
                        .orElseThrow());
    }

    private static Map<String, Object> dimension(DimensionCoherence dimension) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("node", dimension.code());
        map.put("children", dimension.children());
        map.put("eigenvalues", attempt(dimension.components(), found -> numbers(found.eigenvalues())));
        map.put("alpha", attempt(dimension.reliability(), found -> number(found.alpha())));
        map.put("alphaWithout", attempt(dimension.reliability(), found -> numbers(found.without())));
        map.put("alphaOfIndicators", attempt(dimension.indicatorReliability(), found -> number(found.alpha())));
        map.put("kmo", attempt(dimension.adequacy(), found -> number(found.overall())));
        map.put("bartlettP", attempt(dimension.sphericity(), found -> number(found.p())));
        map.put("shapleyShares", attempt(dimension.shares(), found -> numbers(found.shares())));
        map.put("covarianceShares", attempt(dimension.covarianceShares(), CoherenceJson::numbers));
        map.put(
                "importance",
                dimension.importance().nodes().stream()
                        .map(CoherenceJson::importance)
                        .toList());
        return map;
    }

    private static Map<String, Object> importance(Importance importance) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("node", importance.code());
        map.put("weight", number(importance.weight()));
        map.put("weightShare", number(importance.weightShare()));
        map.put("squaredCorrelation", number(importance.squaredCorrelation()));
        map.put("firstOrder", number(importance.firstOrder()));
        map.put("importanceShare", number(importance.importanceShare()));
        map.put("ratio", number(importance.ratio()));
        return map;
    }

    private static Map<String, Object> link(DenominatorLink link) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("indicator", link.indicator());
        map.put("denominator", link.denominator());
        map.put("divided", word(link.division()));
        map.put("before", correlated(link.before().pearson()));
        map.put("after", correlated(link.after().pearson()));
        return map;
    }

    private static Map<String, Object> available(Availability.OfUnit unit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("unit", unit.unit());
        map.put("period", unit.period());
        map.put("ranked", unit.isRanked());
        map.put("available", number(unit.available()));
        map.put("byNode", numbers(unit.byNode()));
        return map;
    }
}
