package dev.pagoda.answers;

import dev.pagoda.answers.table.Columns;
import dev.pagoda.answers.table.Table;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.Sampled;
import dev.pagoda.audit.sensitivity.ElementaryEffects;
import dev.pagoda.audit.sensitivity.SobolIndices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How sure the ranking is. Units are told by their number in the study. */
public record AuditTables(AuditResult audit) {
    public List<Table<?>> all() {
        List<Table<?>> all = new ArrayList<>(List.of(ranks(), counts(), ahead(), factors(), sensitivity()));
        all.addAll(new InfluenceTables(audit).all());
        return all;
    }

    private String unit(int unit) {
        return unit < 0 ? "" : new Codes(audit.nominal()).unit(audit.units()[unit]);
    }

    private RankDistribution of(int unit) {
        return audit.ranks().get(unit);
    }

    private record Placed(int place, int unit) {}

    private Stream<Placed> placed() {
        int[] order = audit.order();
        return IntStream.range(0, order.length).mapToObj(place -> new Placed(place, order[place]));
    }

    /** A row for each unit, in the order of the index. */
    private Table<?> ranks() {
        double interval = audit.settings().interval();
        int top = audit.settings().top();
        Codes codes = new Codes(audit.nominal());
        Columns<Placed> columns = new Columns<Placed>()
                .unit(row -> unit(row.unit()))
                .text(
                        "name_en",
                        "Name",
                        "英文名",
                        row -> codes.name(audit.units()[row.unit()]).en())
                .text(
                        "name_zh",
                        "Chinese name",
                        "名称",
                        row -> codes.name(audit.units()[row.unit()]).zh())
                .rank("rank", "Rank", "名次", row -> audit.rank(row.unit()))
                .rank("median", "Median rank", "名次中位数", row -> of(row.unit()).median())
                .rank("low", "From", "下限", row -> of(row.unit()).best(interval))
                .rank("high", "To", "上限", row -> of(row.unit()).worst(interval))
                .rank("mean", "Mean rank", "平均名次", row -> of(row.unit()).mean())
                .places("mean_shift", "Mean shift", "平均变动", row -> audit.meanShift(row.unit()))
                .share(
                        "first",
                        "Share of first places",
                        "居首占比",
                        row -> of(row.unit()).share(1))
                .share(
                        "top_" + top,
                        "Share in the top " + top,
                        "进入前 " + top + " 名的占比",
                        row -> of(row.unit()).inTop(top))
                .count("tied_group", "Tied group", "并列组", row -> audit.groupOf(row.place()) + 1)
                .points("mean_score", "Mean score", "平均得分", row -> audit.means()[row.unit()])
                .points("sd_score", "Deviation of the score", "得分标准差", row -> audit.deviations()[row.unit()]);
        for (int i = 0; i < Sampled.SHARES.size(); i++) {
            int at = i;
            long percent = Math.round(100 * Sampled.SHARES.get(i));
            columns.points(
                    "score_q" + percent,
                    percent + " % quantile of the score",
                    "得分 " + percent + "% 分位数",
                    row -> audit.sampled().scores()[row.unit()][at]);
        }
        int tiers = audit.sampled().tiers().length == 0 ? 0 : audit.sampled().tiers()[0].length;
        for (int i = 0; i < tiers; i++) {
            int tier = i;
            columns.share(
                    "tier_" + (tier + 1),
                    "Share in tier " + (tier + 1),
                    "第 " + (tier + 1) + " 梯队占比",
                    row -> audit.sampled().tiers()[row.unit()][tier]);
        }
        return columns.table("ranks", "Ranks over all replications", "全部重复计算的名次", this::placed);
    }

    private record Counted(int unit, int rank) {}

    private Table<?> counts() {
        return new Columns<Counted>()
                .unit(row -> unit(row.unit()))
                .rank("rank", "Rank", "名次", Counted::rank)
                .count("count", "Replications", "次数", row -> of(row.unit()).counts()[row.rank() - 1])
                .share("share", "Share", "占比", row -> of(row.unit()).share(row.rank()))
                .table(
                        "rank-counts",
                        "How often each rank",
                        "各名次出现次数",
                        () -> Arrays.stream(audit.order())
                                .boxed()
                                .flatMap(unit -> IntStream.rangeClosed(1, of(unit).counts().length)
                                        .filter(rank -> of(unit).counts()[rank - 1] > 0)
                                        .mapToObj(rank -> new Counted(unit, rank))))
                .asLong();
    }

    private record Pair(int unit, int other) {}

    /** A row for each pair, the one with the better rank first. */
    private Table<?> ahead() {
        return new Columns<Pair>()
                .unit(pair -> unit(pair.unit()))
                .unit("other", "Other", "另一单元", pair -> unit(pair.other()))
                .share("ahead", "Ahead", "领先占比", pair -> audit.sampled().ahead()[pair.unit()][pair.other()])
                .table(
                        "ahead",
                        "Who is ahead of whom",
                        "两两领先占比",
                        () -> placed().flatMap(one ->
                                placed().skip(one.place() + 1L).map(other -> new Pair(one.unit(), other.unit()))))
                .asLong();
    }

    private Table<?> factors() {
        return new Columns<AuditResult.Alone>()
                .text("factor", "Factor", "因素", AuditResult.Alone::factor)
                .text("alternative", "Alternative", "备选方案", AuditResult.Alone::alternative)
                .places("mean_shift", "Mean shift", "平均变动", AuditResult.Alone::meanShift)
                .places("largest_shift", "Largest shift", "最大变动", AuditResult.Alone::largestShift)
                .unit("unit", "Unit that shifts most", "变动最大者", alone -> unit(alone.unit()))
                .number("top_kept", "Top kept", "前列保留数", AuditResult.Alone::topKept)
                .flag("leader_stays", "Leader stays", "首位不变", AuditResult.Alone::leaderStays)
                .table("factors", "What each factor does alone", "各因素单独的影响", () -> audit.alone().stream());
    }

    private record Index(String factor, String other, String measure, double value, double low, double high) {
        static Index of(String measure, SobolIndices.Index index) {
            return new Index(index.factor(), "", measure, index.estimate(), index.low(), index.high());
        }

        static Index of(SobolIndices.Pair pair) {
            return new Index(pair.one(), pair.other(), "second", pair.estimate(), pair.low(), pair.high());
        }

        static Stream<Index> of(String factor, ElementaryEffects effects) {
            return Stream.of(
                    new Index(factor, "", "mean-effect", effects.mean(), Double.NaN, Double.NaN),
                    new Index(factor, "", "mean-absolute-effect", effects.meanAbsolute(), Double.NaN, Double.NaN),
                    new Index(factor, "", "deviation-of-effects", effects.deviation(), Double.NaN, Double.NaN));
        }
    }

    private Table<?> sensitivity() {
        return new Columns<Index>()
                .text("factor", "Factor", "因素", Index::factor)
                .text("other", "Other factor", "另一因素", Index::other)
                .text("measure", "Measure", "指标", Index::measure)
                .number("value", "Value", "数值", Index::value)
                .number("low", "From", "下限", Index::low)
                .number("high", "To", "上限", Index::high)
                .table(
                        "sensitivity",
                        "Which factor matters how much",
                        "各因素的重要程度",
                        () -> audit.sensitivity().stream().flatMap(AuditTables::indices));
    }

    private static Stream<Index> indices(AuditResult.Sensitivity sensitivity) {
        SobolIndices indices = sensitivity.indices();
        return Stream.of(
                        indices.first().stream().map(index -> Index.of("first", index)),
                        indices.total().stream().map(index -> Index.of("total", index)),
                        indices.second().stream().map(Index::of),
                        IntStream.range(0, sensitivity.effects().size())
                                .boxed()
                                .flatMap(i -> Index.of(
                                        indices.first().get(i).factor(),
                                        sensitivity.effects().get(i))))
                .flatMap(some -> some);
    }
}
