package dev.pagoda.workbench;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.influence.CellEffect;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.influence.Overtaking;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.audit.influence.WeightRange;
import dev.pagoda.audit.influence.Without;
import dev.pagoda.core.plan.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the ranking hangs on, as plain maps: weights, what is left out, and the cells on which something hangs. */
final class InfluenceJson {
    private final AuditResult audit;
    private final Result index;

    InfluenceJson(AuditResult audit) {
        this.audit = audit;
        this.index = audit.nominal();
    }

    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "weightRanges",
                audit.influence().weights().nodes().stream().map(this::range).toList());
        map.put(
                "challengers",
                audit.influence().challengers().stream().map(this::overtaking).toList());
        map.put(
                "neighbours",
                audit.influence().neighbours().stream().map(this::overtaking).toList());
        map.put(
                "leftOut",
                audit.influence().without().stream().map(this::without).toList());
        map.put(
                "cells",
                audit.influence().cells().hinges().stream().map(this::hinge).toList());
        return map;
    }

    private String unit(int unit) {
        return unit < 0 ? "" : index.methodology().units().get(unit).code();
    }

    private List<String> units(List<Integer> units) {
        return units.stream().map(this::unit).toList();
    }

    private String node(int node) {
        return index.framework().nodes().get(node).code();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, Object> range(WeightRange range) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("node", node(range.node()));
        map.put("weight", range.nominal());
        map.put("leader", List.of(range.leader().low(), range.leader().high()));
        map.put("top", List.of(range.top().low(), range.top().high()));
        map.put("exact", range.exact());
        return map;
    }

    private Map<String, Object> overtaking(Overtaking one) {
        Map<String, Object> weights = new LinkedHashMap<>();
        for (int j = 0; j < one.nodes().size(); j++) {
            weights.put(node(one.nodes().get(j)), one.weights().get(j));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("behind", unit(one.behind()));
        map.put("ahead", unit(one.ahead()));
        map.put("moved", one.moved());
        map.put("rankAfter", one.place());
        map.put("weights", weights);
        map.put("exact", one.exact());
        return map;
    }

    private Map<String, Object> without(Without without) {
        Without.Removed removed = without.removed();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", word(removed.kind()));
        map.put("code", removed.kind() == Without.Kind.UNIT ? unit(removed.number()) : node(removed.number()));
        if (without instanceof Without.Ranked ranked) {
            map.put("meanShift", ranked.meanShift());
            map.put("unit", unit(ranked.mover()));
            map.put("move", ranked.move());
            map.put("pairsReversed", ranked.reversed());
            map.put("leader", unit(ranked.leader()));
            map.put("enteringTop", units(ranked.entering()));
            map.put("leavingTop", units(ranked.leaving()));
        } else {
            map.put(
                    "problem",
                    ((Without.Stopped) without).problems().get(0).message().en());
        }
        return map;
    }

    private Map<String, Object> hinge(CellHinge hinge) {
        Perturbation perturbation = hinge.effect().perturbation();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("hangs", word(hinge.what()));
        map.put("unit", unit(hinge.unit()));
        map.put("indicator", index.framework().columns().get(hinge.column()));
        map.put("value", perturbation.before());
        map.put("kind", word(perturbation.kind()));
        map.put("changedTo", Double.isNaN(perturbation.after()) ? "" : perturbation.after());
        if (hinge.effect() instanceof CellEffect.Ranked ranked) {
            map.put("mover", unit(ranked.mover()));
            map.put("move", ranked.move());
            map.put("tiersChanged", ranked.tiers());
        } else {
            map.put(
                    "problem",
                    ((CellEffect.Stopped) hinge.effect())
                            .problems()
                            .get(0)
                            .message()
                            .en());
        }
        return map;
    }
}
