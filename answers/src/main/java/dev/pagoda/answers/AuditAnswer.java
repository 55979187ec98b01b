// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.answers.table.ShortestDecimal;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.Factor;
import dev.pagoda.audit.NotShared;
import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.Sampled;
import dev.pagoda.audit.Spread;
import dev.pagoda.audit.sensitivity.Doubt;
import dev.pagoda.audit.sensitivity.ElementaryEffects;
import dev.pagoda.audit.sensitivity.SobolIndices;
import dev.pagoda.core.model.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How sure the ranking is. Units are told by their number in the study. */
public record AuditAnswer(AuditResult audit) implements Answer {
    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seed", audit.settings().seed());
        facts.put("replications", audit.replications());
        facts.put("failed", audit.failed());
        facts.put("failures", audit.failures());
        facts.put("sampling", Word.of(audit.settings().sampling()));
        facts.put("interval", audit.settings().interval());
        facts.put("top", audit.settings().top());
        facts.put("combinations", audit.scenarios());
        facts.put("same_top", audit.sampled().sameTop());
        facts.put("tied_groups", audit.groups());
        audit.sensitivity().map(AuditResult.Sensitivity::indices).ifPresent(indices -> {
            facts.put("sensitivity_base", indices.base());
            facts.put("sensitivity_mean", indices.mean());
            facts.put("sensitivity_variance", indices.variance());
        });
        return facts;
    }

    @Override
    public List<AnswerTable<?>> tables() {
        List<AnswerTable<?>> all =
                new ArrayList<>(List.of(varied(), ranks(), counts(), ahead(), factors(), sensitivity(), doubts()));
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
    private AnswerTable<?> ranks() {
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

    private AnswerTable<?> counts() {
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
    private AnswerTable<?> ahead() {
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

    private AnswerTable<?> factors() {
        return new Columns<AuditResult.Alone>()
                .text("factor", "Factor", "因素", AuditResult.Alone::factor)
                .text("alternative", "Alternative", "备选方案", this::alternative)
                .meaning(
                        "Of a factor that is drawn, how; the figures are means over its draws",
                        "抽取的因素则为抽取方式，数值为多次抽取的平均")
                .places("mean_shift", "Mean shift", "平均变动", AuditResult.Alone::meanShift)
                .places("largest_shift", "Largest shift", "最大变动", AuditResult.Alone::largestShift)
                .unit("unit", "Unit that shifts most", "变动最大者", alone -> unit(alone.unit()))
                .number("top_kept", "Top kept", "前列保留数", AuditResult.Alone::topKept)
                .flag("leader_stays", "Leader stays", "首位不变", AuditResult.Alone::leaderStays)
                .table("factors", "What each factor does alone", "各因素单独的影响", () -> audit.alone().stream());
    }

    private AnswerTable<?> varied() {
        return new Columns<Factor>()
                .text("factor", "Factor", "因素", Factor::name)
                .text("slot", "What is varied", "变动内容", AuditAnswer::slot)
                .text("alternatives", "Alternatives", "备选方案", AuditAnswer::alternatives)
                .count(
                        "draws",
                        "Data sets drawn",
                        "抽取的数据集数",
                        factor -> factor instanceof Factor.Data data ? data.draws() : Double.NaN)
                .table("varied", "What is varied", "变动的选择", () -> audit.settings().factors().stream());
    }

    /** What a factor chooses among, or how it is drawn: {@code noise 0.25}, {@code each of Ministry; Institute}. */
    private static String alternatives(Factor factor) {
        if (factor instanceof Factor.Methods methods) {
            return methods.alternatives().stream()
                    .map(one -> one.isNominal() ? "nominal" : one.label())
                    .collect(Collectors.joining("; "));
        }
        if (!(factor instanceof Factor.Weights weights)) {
            return "drawn";
        }
        if (weights.spread() instanceof Spread.Noise noise) {
            return "noise " + ShortestDecimal.text(noise.share());
        }
        return weights.spread() instanceof Spread.Dirichlet dirichlet
                ? "dirichlet " + ShortestDecimal.text(dirichlet.concentration())
                : sets((Spread.Sets) weights.spread());
    }

    private static String sets(Spread.Sets sets) {
        return Word.of(sets.use()) + " of "
                + sets.sets().stream().map(Spread.Named::name).collect(Collectors.joining("; "));
    }

    /** The alternative that a row is about; of a factor that is drawn, how. */
    private String alternative(AuditResult.Alone alone) {
        return alone.alternative().isEmpty()
                ? audit.settings().factors().stream()
                        .filter(factor -> factor.name().equals(alone.factor()))
                        .map(AuditAnswer::alternatives)
                        .findFirst()
                        .orElse("")
                : alone.alternative();
    }

    private static String slot(Factor factor) {
        return factor instanceof Factor.Methods methods
                ? methods.slot()
                : factor instanceof Factor.Data ? "data" : "weights";
    }

    /** Why more replications should be taken before the indices are read. */
    private AnswerTable<?> doubts() {
        return new Columns<Doubt>()
                .choice("kind", "Kind", "类别", Doubt::kind)
                .text("factor", "Factor", "因素", Doubt::factor)
                .text("other", "Other factor", "另一因素", Doubt::other)
                .number("by", "By", "程度", Doubt::by)
                .table(
                        "doubts",
                        "Why the indices are in doubt",
                        "指数存疑之处",
                        () -> audit.sensitivity().stream().flatMap(sensitivity -> sensitivity.doubts().stream()));
    }

    private record Index(
            String factor, String other, String measure, double value, double low, double high, String why) {
        Index(String factor, String other, String measure, double value, double low, double high) {
            this(factor, other, measure, value, low, high, "");
        }

        /** Where there is nothing to tell, a row that says why. */
        static Index none(NotShared why) {
            return new Index(
                    "", "", "", Double.NaN, Double.NaN, Double.NaN, why.text().en());
        }

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

    private AnswerTable<?> sensitivity() {
        return new Columns<Index>()
                .text("factor", "Factor", "因素", Index::factor)
                .text("other", "Other factor", "另一因素", Index::other)
                .text("measure", "Measure", "指标", Index::measure)
                .number("value", "Value", "数值", Index::value)
                .number("low", "From", "下限", Index::low)
                .number("high", "To", "上限", Index::high)
                .why(Index::why)
                .table(
                        "sensitivity",
                        "Which factor matters how much",
                        "各因素的重要程度",
                        () -> Stream.concat(
                                audit.sensitivity().stream().flatMap(AuditAnswer::indices),
                                audit.notShared().stream().map(Index::none)));
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
