package dev.pagoda.answers;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.influence.CellEffect;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.influence.Overtaking;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.audit.influence.WeightRange;
import dev.pagoda.audit.influence.Without;
import dev.pagoda.core.plan.Result;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ranking hangs on, as rows of CSV tables: weights, what is left out, single cells. */
record InfluenceTables(AuditResult audit) {
    private Result index() {
        return audit.nominal();
    }

    private String unit(int unit) {
        return unit < 0 ? "" : index().methodology().units().get(unit).code();
    }

    private String units(List<Integer> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(" "));
    }

    private String node(int node) {
        return index().framework().nodes().get(node).code();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How far each weight can move; for pairs only where the order of two neighbours can change at all. */
    void weightRanges(CsvRows rows) {
        rows.row("node", "weight", "stays", "unit", "other", "low", "high", "below", "above", "exact");
        for (WeightRange range : audit.influence().weights().nodes()) {
            interval(rows, range.node(), range.nominal(), "leader", "", "", range.leader(), range.exact());
            interval(rows, range.node(), range.nominal(), "top", "", "", range.top(), range.exact());
        }
        for (WeightRange.OfPair pair : audit.influence().weights().pairs()) {
            if (pair.interval().below().isPresent() || pair.interval().above().isPresent()) {
                double weight =
                        index().weight(pair.node(), index().methodology().edition());
                interval(
                        rows,
                        pair.node(),
                        weight,
                        "pair",
                        unit(pair.ahead()),
                        unit(pair.behind()),
                        pair.interval(),
                        pair.exact());
            }
        }
    }

    private void interval(
            CsvRows rows,
            int node,
            double weight,
            String what,
            String unit,
            String other,
            WeightRange.Interval interval,
            boolean exact) {
        rows.row(
                node(node),
                weight,
                what,
                unit,
                other,
                interval.low(),
                interval.high(),
                passing(interval.below()),
                passing(interval.above()),
                exact);
    }

    private String passing(Optional<WeightRange.Passing> passing) {
        return passing.map(one -> unit(one.unit()) + " passes " + unit(one.passed()))
                .orElse("");
    }

    void overtaking(CsvRows rows) {
        rows.row("behind", "ahead", "moved", "rank_after", "weights", "exact");
        audit.influence().challengers().forEach(one -> overtaking(rows, one));
        audit.influence().neighbours().stream()
                .filter(one -> !audit.influence().challengers().contains(one))
                .forEach(one -> overtaking(rows, one));
    }

    private void overtaking(CsvRows rows, Overtaking one) {
        StringBuilder weights = new StringBuilder();
        for (int j = 0; j < one.nodes().size(); j++) {
            weights.append(j == 0 ? "" : " ")
                    .append(node(one.nodes().get(j)))
                    .append('=')
                    .append(ShortestDecimal.text(one.weights().get(j)));
        }
        rows.row(unit(one.behind()), unit(one.ahead()), one.moved(), one.place(), weights, one.exact());
    }

    void leftOut(CsvRows rows) {
        rows.row(
                "kind",
                "code",
                "mean_shift",
                "unit",
                "move",
                "pairs_reversed",
                "leader",
                "entering_top",
                "leaving_top",
                "problem");
        for (Without without : audit.influence().without()) {
            Without.Removed removed = without.removed();
            String code = removed.kind() == Without.Kind.UNIT ? unit(removed.number()) : node(removed.number());
            if (without instanceof Without.Ranked ranked) {
                rows.row(
                        word(removed.kind()),
                        code,
                        ranked.meanShift(),
                        unit(ranked.mover()),
                        ranked.move(),
                        ranked.reversed(),
                        unit(ranked.leader()),
                        units(ranked.entering()),
                        units(ranked.leaving()),
                        "");
            } else {
                String problem =
                        ((Without.Stopped) without).problems().get(0).message().en();
                rows.row(word(removed.kind()), code, "", "", "", "", "", "", "", problem);
            }
        }
    }

    /** A row for each way in which a cell could be different. */
    void cells(CsvRows rows) {
        rows.row(
                "unit",
                "indicator",
                "kind",
                "value",
                "changed_to",
                "source",
                "rank",
                "score",
                "mover",
                "move",
                "moved",
                "top",
                "tiers_changed",
                "lead",
                "hangs",
                "problem");
        for (CellEffect effect : audit.influence().cells().effects()) {
            Perturbation perturbation = effect.perturbation();
            String hangs = CellHinge.of(effect).map(hinge -> word(hinge.what())).orElse("");
            String source =
                    perturbation.source().map(one -> one.source().address()).orElse("");
            Object[] head = {
                unit(perturbation.unit()),
                index().framework().columns().get(perturbation.column()),
                word(perturbation.kind()),
                perturbation.before(),
                perturbation.after(),
                source
            };
            for (Object field : head) {
                rows.field(field);
            }
            if (effect instanceof CellEffect.Ranked ranked) {
                rows.row(
                        ranked.rank(),
                        ranked.score(),
                        unit(ranked.mover()),
                        ranked.move(),
                        ranked.moved(),
                        word(ranked.top()),
                        ranked.tiers(),
                        ranked.lead(),
                        hangs,
                        "");
            } else {
                String problem = ((CellEffect.Stopped) effect)
                        .problems()
                        .get(0)
                        .message()
                        .en();
                rows.row("", "", "", "", "", "", "", "", hangs, problem);
            }
        }
    }
}
