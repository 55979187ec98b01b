package dev.pagoda.workbench;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.AuditSettings;
import dev.pagoda.audit.Factor;
import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.Sampled;
import dev.pagoda.audit.sensitivity.Doubt;
import dev.pagoda.audit.sensitivity.ElementaryEffects;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An audit as plain maps and lists: {@code audit.json}, and what {@code pagoda audit --json} prints. */
public final class AuditJson {
    private final AuditResult audit;

    public AuditJson(AuditResult audit) {
        this.audit = audit;
    }

    public Map<String, Object> map() {
        AuditSettings settings = audit.settings();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("seed", settings.seed());
        map.put("replications", audit.replications());
        map.put("failed", audit.failed());
        map.put("failures", audit.failures());
        map.put("sampling", settings.sampling().name().toLowerCase(Locale.ROOT));
        map.put("interval", settings.interval());
        map.put("top", settings.top());
        map.put("combinations", audit.scenarios());
        map.put("factors", settings.factors().stream().map(AuditJson::factor).toList());
        map.put("units", units());
        map.put("sameTop", audit.sampled().sameTop());
        map.put("tiedGroups", audit.groups());
        map.put("alone", audit.alone().stream().map(this::alone).toList());
        audit.sensitivity().ifPresent(sensitivity -> map.put("sensitivity", sensitivity(sensitivity)));
        map.put("influence", new InfluenceJson(audit).map());
        return map;
    }

    private static Map<String, Object> factor(Factor factor) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", factor.name());
        if (factor instanceof Factor.Methods methods) {
            map.put("slot", methods.slot());
            map.put(
                    "alternatives",
                    methods.alternatives().stream()
                            .map(one -> one.isNominal() ? "nominal" : one.label())
                            .toList());
        } else if (factor instanceof Factor.Data data) {
            map.put("slot", "data");
            map.put("draws", data.draws());
        } else {
            map.put("slot", "weights");
        }
        return map;
    }

    private String code(int unit) {
        return unit < 0
                ? ""
                : audit.nominal().methodology().units().get(audit.units()[unit]).code();
    }

    private List<Object> units() {
        List<Object> units = new ArrayList<>();
        double interval = audit.settings().interval();
        for (int u : audit.order()) {
            Unit unit = audit.nominal().methodology().units().get(audit.units()[u]);
            RankDistribution ranks = audit.ranks().get(u);
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("unit", unit.code());
            map.put("name", name(unit));
            map.put("rank", audit.rank(u));
            map.put("median", ranks.median());
            map.put("low", ranks.best(interval));
            map.put("high", ranks.worst(interval));
            map.put("mean", ranks.mean());
            map.put("meanShift", audit.meanShift(u));
            map.put("inTop", ranks.inTop(audit.settings().top()));
            map.put("counts", ranks.counts());
            map.put("meanScore", audit.means()[u]);
            map.put("sdScore", audit.deviations()[u]);
            map.put("scoreQuantiles", quantiles(audit.sampled().scores()[u]));
            if (audit.sampled().tiers().length > 0) {
                map.put("tiers", audit.sampled().tiers()[u]);
            }
            units.add(map);
        }
        return units;
    }

    private static Map<String, Object> name(Unit unit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("en", unit.name().en());
        map.put("zh", unit.name().zh());
        return map;
    }

    private static Map<String, Object> quantiles(double[] values) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(String.valueOf(Sampled.SHARES.get(i)), values[i]);
        }
        return map;
    }

    private Map<String, Object> alone(AuditResult.Alone alone) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("factor", alone.factor());
        map.put("alternative", alone.alternative());
        map.put("meanShift", alone.meanShift());
        map.put("largestShift", alone.largestShift());
        map.put("unit", code(alone.unit()));
        map.put("topKept", alone.topKept());
        map.put("leaderStays", alone.leaderStays());
        return map;
    }

    private static Map<String, Object> sensitivity(AuditResult.Sensitivity sensitivity) {
        SobolIndices indices = sensitivity.indices();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("base", indices.base());
        map.put("mean", indices.mean());
        map.put("variance", indices.variance());
        map.put("first", indices.first().stream().map(AuditJson::index).toList());
        map.put("total", indices.total().stream().map(AuditJson::index).toList());
        map.put(
                "second",
                indices.second().stream()
                        .map(pair -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("factor", pair.one());
                            one.put("other", pair.other());
                            one.put("index", pair.estimate());
                            one.put("low", pair.low());
                            one.put("high", pair.high());
                            return one;
                        })
                        .toList());
        map.put(
                "effects",
                sensitivity.effects().stream().map(AuditJson::effects).toList());
        map.put("doubts", sensitivity.doubts().stream().map(AuditJson::doubt).toList());
        return map;
    }

    private static Map<String, Object> effects(ElementaryEffects effects) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mean", effects.mean());
        map.put("meanAbsolute", effects.meanAbsolute());
        map.put("deviation", effects.deviation());
        return map;
    }

    private static Map<String, Object> doubt(Doubt doubt) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        map.put("factor", doubt.factor());
        map.put("other", doubt.other());
        map.put("by", doubt.by());
        return map;
    }

    private static Map<String, Object> index(SobolIndices.Index index) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("factor", index.factor());
        map.put("index", index.estimate());
        map.put("low", index.low());
        map.put("high", index.high());
        return map;
    }
}
