package dev.pagoda.answers;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.Sampled;
import dev.pagoda.audit.sensitivity.ElementaryEffects;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.core.model.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The audit as CSV tables; written like those of the results. */
public final class AuditTables {
    private final AuditResult audit;

    public AuditTables(AuditResult audit) {
        this.audit = audit;
    }

    /** Writes the tables into a folder. */
    public void writeTo(Path folder) throws IOException {
        CsvRows.write(folder.resolve("ranks.csv"), this::ranks);
        CsvRows.write(folder.resolve("rank-counts.csv"), this::counts);
        CsvRows.write(folder.resolve("ahead.csv"), this::ahead);
        CsvRows.write(folder.resolve("factors.csv"), this::factors);
        CsvRows.write(folder.resolve("sensitivity.csv"), this::sensitivity);
        InfluenceTables influence = new InfluenceTables(audit);
        CsvRows.write(folder.resolve("weight-ranges.csv"), influence::weightRanges);
        CsvRows.write(folder.resolve("overtaking.csv"), influence::overtaking);
        CsvRows.write(folder.resolve("left-out.csv"), influence::leftOut);
        CsvRows.write(folder.resolve("cells.csv"), influence::cells);
    }

    private Unit unit(int unit) {
        return audit.nominal().methodology().units().get(audit.units()[unit]);
    }

    /** A row for each unit, in the order of the index. */
    private void ranks(CsvRows rows) {
        double interval = audit.settings().interval();
        int top = audit.settings().top();
        List<String> head = new ArrayList<>(List.of(
                "unit",
                "name_en",
                "name_zh",
                "rank",
                "median",
                "low",
                "high",
                "mean",
                "mean_shift",
                "first",
                "top_" + top,
                "tied_group",
                "mean_score",
                "sd_score"));
        Sampled.SHARES.forEach(share -> head.add("score_q" + Math.round(100 * share)));
        int tiers = audit.sampled().tiers().length == 0 ? 0 : audit.sampled().tiers()[0].length;
        for (int tier = 1; tier <= tiers; tier++) {
            head.add("tier_" + tier);
        }
        rows.row(head.toArray());
        int[] order = audit.order();
        for (int place = 0; place < order.length; place++) {
            int unit = order[place];
            RankDistribution ranks = audit.ranks().get(unit);
            List<Object> row = new ArrayList<>(List.of(
                    unit(unit).code(),
                    unit(unit).name().en(),
                    unit(unit).name().zh(),
                    audit.rank(unit),
                    ranks.median(),
                    ranks.best(interval),
                    ranks.worst(interval),
                    ranks.mean(),
                    audit.meanShift(unit),
                    ranks.share(1),
                    ranks.inTop(top),
                    audit.groupOf(place) + 1,
                    audit.means()[unit],
                    audit.deviations()[unit]));
            for (double quantile : audit.sampled().scores()[unit]) {
                row.add(quantile);
            }
            for (int tier = 0; tier < tiers; tier++) {
                row.add(audit.sampled().tiers()[unit][tier]);
            }
            rows.row(row.toArray());
        }
    }

    private void counts(CsvRows rows) {
        rows.row("unit", "rank", "count", "share");
        for (int unit : audit.order()) {
            RankDistribution ranks = audit.ranks().get(unit);
            for (int rank = 1; rank <= ranks.counts().length; rank++) {
                if (ranks.counts()[rank - 1] > 0) {
                    rows.row(unit(unit).code(), rank, ranks.counts()[rank - 1], ranks.share(rank));
                }
            }
        }
    }

    /** A row for each pair, the one with the better rank first. */
    private void ahead(CsvRows rows) {
        rows.row("unit", "other", "ahead");
        int[] order = audit.order();
        for (int a = 0; a < order.length; a++) {
            for (int b = a + 1; b < order.length; b++) {
                rows.row(
                        unit(order[a]).code(),
                        unit(order[b]).code(),
                        audit.sampled().ahead()[order[a]][order[b]]);
            }
        }
    }

    private void factors(CsvRows rows) {
        rows.row("factor", "alternative", "mean_shift", "largest_shift", "unit", "top_kept", "leader_stays");
        for (AuditResult.Alone alone : audit.alone()) {
            rows.row(
                    alone.factor(),
                    alone.alternative(),
                    alone.meanShift(),
                    alone.largestShift(),
                    alone.unit() < 0 ? "" : unit(alone.unit()).code(),
                    alone.topKept(),
                    alone.leaderStays());
        }
    }

    private void sensitivity(CsvRows rows) {
        rows.row("factor", "other", "measure", "value", "low", "high");
        audit.sensitivity().ifPresent(sensitivity -> {
            for (SobolIndices.Index index : sensitivity.indices().first()) {
                rows.row(index.factor(), "", "first", index.estimate(), index.low(), index.high());
            }
            for (SobolIndices.Index index : sensitivity.indices().total()) {
                rows.row(index.factor(), "", "total", index.estimate(), index.low(), index.high());
            }
            for (SobolIndices.Pair pair : sensitivity.indices().second()) {
                rows.row(pair.one(), pair.other(), "second", pair.estimate(), pair.low(), pair.high());
            }
            for (int factor = 0; factor < sensitivity.effects().size(); factor++) {
                ElementaryEffects effects = sensitivity.effects().get(factor);
                String name = sensitivity.indices().first().get(factor).factor();
                rows.row(name, "", "mean-effect", effects.mean(), "", "");
                rows.row(name, "", "mean-absolute-effect", effects.meanAbsolute(), "", "");
                rows.row(name, "", "deviation-of-effects", effects.deviation(), "", "");
            }
        });
    }
}
