// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;

/**
 * Every word and sentence that the report prints by itself, in both languages side by side. Names in braces are filled
 * in. The terms are those of {@code docs/glossary.md}. One long list, so that a translator sees all of it at once.
 */
public enum Words implements Phrase {
    // Findings
    TOP_LABEL("At the top", "位居前列"),
    TOP(
            "{names} are the top {k} of {n} {nouns}, with {scores} points.",
            "在 {n} {counter}中，{names}位居前 {k} 名，得分依次为 {scores} 分。"),
    TOP_ONE("{names} is the only {noun} ranked, with {scores} points.", "仅{names}参与排名，得分 {scores} 分。"),
    LEADERS_LABEL("The lead", "领先优势"),
    LEADERS(
            "{names} are well ahead: {last} scores {gap} points more than {next}. No gap behind any of the first "
                    + "{places} ranks is wider.",
            "{names}领先优势明显：{last}比{next}高 {gap} 分，为前 {places} 名中最大的相邻分差。"),
    LEADER(
            "{names} is well ahead, {gap} points above {next}. No gap behind any of the first {places} ranks is "
                    + "wider.",
            "{names}领先优势明显，比{next}高 {gap} 分，为前 {places} 名中最大的相邻分差。"),
    LEDE(
            "{names} lead, {gap} points ahead of {next}. {rest} {complete} the top {k}.",
            "{names}领先，比{next}高 {gap} 分；{rest}同列前 {k} 名。"),
    LEDE_ONE(
            "{names} leads, {gap} points ahead of {next}. {rest} {complete} the top {k}.",
            "{names}领先，比{next}高 {gap} 分；{rest}同列前 {k} 名。"),
    LEDE_ALL("{names} lead, {gap} points ahead of {next}.", "{names}领先，比{next}高 {gap} 分。"),
    COMPLETE("complete", ""),
    COMPLETES("completes", ""),
    THIRD_LABEL("Third and fourth", "第三与第四"),
    THIRD(
            "{third}, in third place with {score} points, is {gap} points ahead of {fourth} ({next}).",
            "第 3 名{third}（{score} 分）比第 4 名{fourth}（{next} 分）高 {gap} 分。"),
    DIMENSION_TOP("Top {k} in {dimension}: {list}.", "{dimension}前 {k} 名：{list}。"),
    GROUP_ABOVE(
            "{group} ({m} {nouns}) averages {mean} points, {distance} above the overall mean of {all}.",
            "{group}（{m} {counter}）平均 {mean} 分，比总体平均（{all} 分）高 {distance} 分。"),
    GROUP_BELOW(
            "{group} ({m} {nouns}) averages {mean} points, {distance} below the overall mean of {all}.",
            "{group}（{m} {counter}）平均 {mean} 分，比总体平均（{all} 分）低 {distance} 分。"),
    DATA_LABEL("The data", "数据"),
    CELLS_OBSERVED(
            "Of the {cells} data points needed, {observed} ({share}) were observed",
            "排名所需的 {cells} 个数据中，{observed} 个（{share}）有观测值"),
    CELLS_JOIN("; ", "；"),
    CELLS_IMPUTED("{n} imputed", "插补 {n} 个"),
    CELLS_WINSORISED("outliers winsorised: {n}", "缩尾 {n} 个"),
    CELLS_TRIMMED("outliers removed: {n}", "剔除异常值 {n} 个"),
    CELLS_MISSING("{n} left blank", "保留缺失 {n} 个"),
    COLUMNS_LOGGED("indicators on a logarithmic or other curved scale: {n}", "经非线性变换的指标 {n} 项"),
    UNRANKED_LABEL("Scored, not ranked", "计分而不排名"),
    UNRANKED("Not ranked: {list}.", "未参与排名：{list}。"),
    UNRANKED_ITEM("{name} ({reason})", "{name}（{reason}）"),
    PUBLISHED_LABEL("A check, not an input", "对照核验（未作输入）"),
    PUBLISHED_TOP(
            "Of the top {k} in {name}, {m} are in our top {k} as well, but not {missing}.",
            "《{name}》前 {k} 名中，有 {m} 个同列本指数前 {k} 名；{missing}未在其列。"),
    PUBLISHED_TOP_ALL("{name} has the same top {k} (order aside).", "《{name}》的前 {k} 名与本指数相同（不计次序）。"),
    PUBLISHED_SOURCE("Checked against", "对照对象"),
    PUBLISHED_LEADERS_LABEL("The leaders, checked", "领先者核验"),
    PUBLISHED_LEADERS_SAME(
            "The {k} leaders it names, {names}, are our top {k}, and the widest gap comes after them here too.",
            "该报告所列前 {k} 名（{names}）同为本指数前 {k} 名，最大分差同样出现在其后。"),
    PUBLISHED_LEADERS_ELSEWHERE(
            "The {k} leaders it names, {names}, are our top {k}; our widest gap, however, comes after rank "
                    + "{count}.",
            "该报告所列前 {k} 名（{names}）同为本指数前 {k} 名，但本指数的最大分差出现在第 {count} 名之后。"),
    PUBLISHED_LEADERS_DIFFER(
            "The {k} leaders it names are {names}; our top {k} are {ours}.", "该报告所列前 {k} 名为{names}；本指数前 {k} 名为{ours}。"),
    REASON_ASSOCIATED("outside the ranking", "不参与排名"),
    REASON_OBSERVED("for reference only", "仅供参考"),
    REASON_COVERAGE("too little data", "数据不足"),
    REASON_ZEROS("too many zeros", "零值过多"),
    REASON_DROPPED("excluded by the project", "由项目排除"),
    REASON_NO_SCORE("no score", "无得分"),

    // Front page
    OTHER_LANGUAGE("中文版", "English"),
    SUBTITLE(
            "edition {edition} · {n} {nouns} · {indicators} indicators in {dimensions} dimensions · {share} of "
                    + "data observed",
            "{edition} 年版 · {n} {counter} · {dimensions} 个维度 {indicators} 项指标 · 数据观测率 {share}"),
    CONTENTS("Contents", "目录"),
    SKIP("Skip to the findings", "跳至主要发现"),
    FINDINGS("Key findings", "主要发现"),
    FINDINGS_NOTE("All figures come from the tables published with this report.", "所有数字均出自随附数据表。"),
    FOOTER(
            "Ranks are based on unrounded scores. All figures, and the source and treatment of every value, are "
                    + "in ranking.csv, scores.csv and cells.csv, published with this report.",
            "名次按未舍入的得分确定。全部数字以及每个数值的来源与处理过程，见随附的 ranking.csv、scores.csv 与 " + "cells.csv。"),

    // Ranking
    RANKING("Ranking", "总排名"),
    RANKING_HEADLINE("{names} are well ahead; the order behind them is closer", "{names}领先优势明显，其后差距较小"),
    RANKING_HEADLINE_ONE("{names} is well ahead; the order behind is closer", "{names}领先优势明显，其后差距较小"),
    RANKING_NOTE("Points, stacked by the contribution of each dimension.", "得分按各维度的贡献堆叠。"),
    RANKING_ALT("Ranking of {n} {nouns}, bars stacked by dimension", "{n} {counter}的排名，按维度堆叠"),
    RANKING_TABLE("The ranking as a table, with scores and ranks in every dimension", "排名表（含各维度得分与名次）"),
    GAP_NOTE("gap: {gap} points", "分差 {gap} 分"),
    POINTS("Points", "得分"),
    POINTS_UNIT("points", "分"),
    RANK("Rank", "名次"),
    SCORE("Score", "得分"),
    UNIT("{Noun}", "{noun}"),
    TIER("Tier {tier}", "第 {tier} 档"),
    TIER_HEAD("Tier", "档次"),
    TIERS_HEADLINE("The {nouns} fall into {k} tiers", "{n} {counter}分为 {k} 档"),
    TIERS_NOTE(
            "Each dot is one {noun}. The boundary between two tiers is drawn midway between the neighbouring "
                    + "scores.",
            "每个点代表一{counter}；档次界线取相邻两档得分的中点。"),
    SHOWN_ONLY("The chart shows the first {k} of {n} {nouns}.", "图中仅显示 {n} {counter}中的前 {k} 名。"),
    TABLE_CUT("The table ends at rank {k}; ranking.csv has all.", "本表列至第 {k} 名，完整结果见 ranking.csv。"),

    // Map
    MAP("Map", "分布"),
    MAP_HEADLINE("Where the points are", "得分的空间分布"),
    MAP_HEADLINE_GROUP("{m} of the top {k} {nouns} are in the group {group}", "前 {k} 名中有 {m} 个位于{group}"),
    MAP_NOTE("The area of a dot is proportional to the score.", "圆点面积与得分成正比。"),
    MAP_NOTE_GROUPS(
            "The area of a dot is proportional to the score; shading marks the groups.", "圆点面积与得分成正比，浅色区域表示所属群组。"),

    // Dimensions
    DIMENSION_HEADLINE("{first} is first, {gap} points ahead of {second}", "{first}居首，领先{second} {gap} 分"),
    DIMENSION_HEADLINE_TIED("{first} and {second} share first place", "{first}与{second}并列第一"),
    DIMENSION_NOTE("Weight in the index: {weight}.", "在指数中的权重：{weight}。"),
    DIMENSION_ALT("The top of the ranking in {dimension}, bars stacked by component", "{dimension}前列，按组成部分堆叠"),
    DIMENSION_TABLE("All scores and ranks in {dimension}", "{dimension}全部得分与名次"),

    // Groups
    GROUPS("Groups: {grouping}", "群组比较：{grouping}"),
    GROUPING_CLUSTER("city clusters", "城市群"),
    GROUPING_TIER("city tiers", "城市层级"),
    GROUPING_PROVINCE("provinces", "省份"),
    GROUPING_REGION("regions", "区域"),
    GROUPING_PEER("peers", "同类组"),
    GROUPS_HEADLINE("{group} averages {distance} points above the overall mean", "{group}平均分比总体平均高 {distance} 分"),
    GROUPS_NOTE(
            "The dot is the mean of the group, each tick one {noun}, the line the mean of all ranked {nouns}.",
            "圆点为群组平均分，短线为组内各{noun}的得分，竖线为总体平均分。"),
    GROUPS_TABLE("Means by dimension, and members", "各维度平均分与成员"),
    GROUP("Group", "群组"),
    INDEX_MEAN("Mean", "平均分"),
    MEMBERS("{m} ranked", "{m} 个"),
    MEMBERS_HEAD("Members", "成员"),
    VARIANTS("Variants of the method", "方法变体"),
    VARIANTS_HEADLINE("Ranks move most under “{variant}”: by {mean} on average", "“{variant}”使名次变动最大：平均 {mean} 位"),
    VARIANTS_NOTE(
            "Every variant replaces some steps of the method; everything else stays the same. The range is from the best to the worst rank under any of them.",
            "每个变体只替换方法的若干步骤，其余不变。区间为各方案下最好与最差名次。"),
    VARIANTS_AGREEMENT("How far the variants agree with the method", "各变体与主方法的一致程度"),
    VARIANTS_RANKS("Ranks under each variant", "各变体下的名次"),
    VARIANT("Variant", "变体"),
    RANK_CORRELATION("Correlation of ranks", "名次相关"),
    SCORE_CORRELATION("Correlation of scores", "得分相关"),
    MEAN_MOVE("Mean change in rank", "名次平均变动"),
    MOST_MOVED("Moves most", "变动最大"),
    THE_METHOD("Method", "主方法"),
    RANGE("Range", "区间"),
    MEAN_OF_ALL("mean of all", "总体平均"),
    ALL_RANKED("All ranked", "全部"),

    // Profiles
    PROFILES("Profiles", "{noun}画像"),
    PROFILES_NOTE(
            "Each tick is one {noun}; the dot is the {noun} described. Strengths and weaknesses are the observed "
                    + "indicators on which it ranks highest and lowest. Nothing that a third of the {nouns} share "
                    + "counts as either, nothing in the top quarter as a weakness, and nothing in the bottom "
                    + "quarter as a strength.",
            "每条轴上的短线代表各{noun}，圆点为所述{noun}。优势与短板取有观测值的指标中名次最好与最差者；三分之一以上{noun}数值相同的指标两者都不算，"
                    + "居前四分之一的不算短板，居后四分之一的不算优势。"),
    TICKS_NOTE("Where there are many {nouns}, evenly spaced ones are drawn.", "{noun}较多时，短线按等间隔抽取。"),
    PROFILES_CUT(
            "Profiles are given for the first {k} of {n} {nouns}; ranking.csv and cells.csv have all.",
            "仅提供 {n} {counter}中前 {k} 名的画像，其余见 ranking.csv 与 cells.csv。"),
    PROFILE_HEADLINE(
            "Strongest in {best} ({first}), weakest in {worst} ({last})", "{best}最强（{first}），{worst}最弱（{last}）"),
    PROFILE_FIRSTS("First in {k} dimensions, {last} in {worst}", "{k} 个维度居首，{worst}列{last}"),
    PROFILE_EVEN("{rank} in every dimension", "各维度均为{rank}"),
    RANK_OF("rank among {n} {nouns}", "名次（共 {n} {counter}）"),
    RANK_SHORT("{rank} of {n}", "第 {rank} 名"),
    RANK_SHORT_TIED("joint {rank} of {n}", "并列第 {rank} 名"),
    BEHIND("{gap} behind {name}", "落后{name} {gap} 分"),
    AHEAD("{gap} ahead of {name}", "领先{name} {gap} 分"),
    STRIPS_ALT("{name} among all ranked {nouns}, by dimension", "{name}在各维度中的位置"),
    STRENGTHS("Strengths", "优势"),
    WEAKNESSES("Weaknesses", "短板"),
    NO_STRENGTHS("No indicator ranks clearly higher than the index.", "没有指标的名次明显优于其总名次。"),
    NO_WEAKNESSES("No indicator outside the top quarter ranks clearly lower than the index.", "前四分之一以外没有明显低于总名次的指标。"),
    YES("yes", "是"),
    NO("no", "否"),
    FACT_SHARE("{answer} ({m} of {n} {nouns})", "{answer}（{n} {counter}中有 {m} 个）"),
    ALL_INDICATORS("All indicators, with value, source and rank", "全部指标：数值、来源与名次"),
    INDICATOR("Indicator", "指标"),
    VALUE("Value", "数值"),
    OBSERVED_IN("Year", "年份"),
    SOURCE("Source", "来源"),
    MARK_OBSERVED("observed", "有观测值"),
    MARK_TREATED("outlier moved or removed", "异常值经处理"),
    MARK_IMPUTED("imputed", "插补"),
    MARK_WINSORISED("winsorised", "缩尾"),
    MARK_LOGGED("logarithm taken", "取对数"),
    MARK_TRANSFORMED("power taken", "幂变换"),
    MARK_TRIMMED("outlier removed", "剔除异常值"),
    MARK_MISSING("missing", "缺失"),

    // Method and data
    METHOD("Method and data", "方法与数据"),
    METHOD_NOTE(
            "How the index was computed, from which data, and with which estimated constants: enough to "
                    + "reproduce it.",
            "指数的计算方法、所用数据与估计参数，足以复现全部结果。"),
    STEPS("The steps", "计算步骤"),
    STEPS_NOTE("In the order of computation.", "按计算顺序列出。"),
    OVERRIDES("Exceptions:", "例外设定："),
    STEP_DENOMINATE("Denominators", "取比值"),
    STEP_SCREEN("Screening", "筛选"),
    STEP_IMPUTE("Imputation", "插补"),
    STEP_TREAT("Treatment of outliers", "异常值处理"),
    STEP_NORMALISE("Normalisation", "标准化"),
    STEP_WEIGH("Weighting", "赋权"),
    STEP_AGGREGATE("Aggregation", "合成"),
    STEP_RANK("Ranking", "排名"),
    STEP_TIER("Tiers", "划档"),
    SAY_DENOMINATE(
            "Indicators with a denominator are divided by it, so that large and small {nouns} can be compared.",
            "有分母的指标除以其分母，使规模不同的{noun}可比。"),
    SAY_SCREEN(
            "{Nouns} with too little data are shown but not ranked, and no constant is estimated from them.",
            "数据不足的{noun}仅供参考，不参与排名，也不用于估计参数。"),
    SAY_IMPUTE("Gaps are filled; filled values are marked wherever they appear.", "缺失值予以插补，插补值均作标记。"),
    SAY_TREAT(
            "Outliers and skewed indicators are treated, so that a single extreme value does not determine the "
                    + "scale.",
            "处理异常值与偏态指标，避免个别极端值决定量尺。"),
    SAY_NORMALISE("Every indicator is put on a common scale on which higher is better.", "各指标换算到同一量尺，数值越高越好。"),
    SAY_WEIGH("Every node is weighted among its siblings.", "为每个节点在同级中赋予权重。"),
    SAY_AGGREGATE(
            "Scores are combined from the indicators up to the index; the weight of a missing component is "
                    + "shared among the others.",
            "得分由指标逐级合成至总指数；缺失部分的权重由同级其余部分分担。"),
    SAY_RANK("{Nouns} are ranked by unrounded score.", "按未舍入的得分排名。"),
    SAY_TIER("{Nouns} are sorted into tiers by score.", "按得分划分档次。"),
    KEY_COVERAGE("minimum share of data required", "所需数据的最低比例"),
    KEY_NON_ZERO("minimum share of non-zero values", "非零值的最低比例"),
    KEY_KEEP("{nouns} kept in any case", "始终保留的{noun}"),
    KEY_DROP("{nouns} excluded", "排除的{noun}"),
    KEY_LEARN_FROM("periods used for estimation", "用于估计参数的时期"),
    KEY_TIES("ranking of equal scores", "同分时的名次规则"),
    FRAMEWORK("The framework", "指标体系"),
    FRAMEWORK_NOTE("The height of a box is its weight in the index.", "方块的高度表示其在总指数中的权重。"),
    FRAMEWORK_ALT("The framework: dimensions and indicators by weight", "指标体系：各维度与指标的权重"),
    FRAMEWORK_TABLE("Weights, definitions, calibers and coverage of every node", "各节点的权重、定义、口径与覆盖率"),
    NODE("Node", "节点"),
    WEIGHT("Weight among siblings", "同级权重"),
    EFFECTIVE("Weight in the index", "总权重"),
    DIRECTION("Better when", "方向"),
    HIGHER("higher", "越高越好"),
    LOWER("lower", "越低越好"),
    MEASURED_IN("Measured in", "计量单位"),
    OBSERVED_COUNT("Observed", "有观测值"),
    DENOMINATOR("denominator", "分母"),
    CALIBER("Caliber", "口径"),
    NUMERATOR("Numerator", "分子"),
    NOTE("Note", "说明"),
    SOURCE_TYPE("Kind of source", "来源类型"),
    SETTINGS("Settings", "设定"),
    COVERAGE("Coverage", "覆盖率"),
    COVERAGE_NOTE(
            "One row for each {noun}, one column for each indicator; the last column gives the share observed.",
            "每行一{counter}，每列一项指标；行末为有观测值的比例。"),
    COVERAGE_ALT("Which values were observed, treated, imputed or missing", "各数值的观测、处理、插补与缺失情况"),
    UNRANKED_HEAD("Not ranked", "未参与排名者"),
    UNRANKED_NOTE("Scored on the scale set by the ranked {nouns}.", "按参与排名的{noun}确定的量尺计分。"),
    REASON("Reason", "原因"),
    WOULD_STAND("Equivalent rank", "相当名次"),
    AFTER_RANK("below rank {rank}", "第 {rank} 名之后"),
    LEARNED("Estimated constants", "由数据估计的参数"),
    LEARNED_NOTE("What each step estimates from the ranked {nouns}.", "各步骤由参与排名的{noun}估计所得。"),
    LEARNED_TABLE("All constants", "全部参数"),
    STEP("Step", "步骤"),
    METHOD_HEAD("Method", "方法"),
    CONSTANTS("Constants", "参数"),
    SOURCES("Sources", "数据来源"),
    SOURCES_NOTE("Where the values used were read.", "所采用数值的出处。"),
    SOURCES_TABLE("All {n} sources", "全部 {n} 个来源"),
    ONE_VALUE("{n} value", "{n} 个数值"),
    VALUES("{n} values", "{n} 个数值"),

    // Punctuation
    COLON(": ", "："),
    COMMA(", ", "，"),
    /** What stands between two items of a list. */
    LISTED(", ", "、"),
    FULL_STOP(".", "。"),
    /** What stands between two sentences. */
    GAP(" ", ""),
    TOP_K("the top {k}", "前 {k} 名"),
    LEDE_CLOSE(
            "{names} are the top {k}; no gap between neighbouring scores is wide enough to speak of a lead.",
            "{names}位居前 {k} 名，相邻得分差距不大，尚无明显领先者。"),
    LEDE_OPEN(
            "First place depends on the method: {name} comes first in {share} of {n} re-computations.",
            "榜首并不稳固：在 {n} 次改换方法的重算中，{name}居首的占 {share}。"),
    RANKING_HEADLINE_CLOSE("The scores at the top are close", "前列得分接近"),
    RANKING_HEADLINE_CLOSE_OPEN(
            "The scores at the top are close, and first place depends on the method", "前列得分接近，榜首并不稳固"),
    RANKING_HEADLINE_OPEN("{names} are well ahead, but which is first depends on the method", "{names}领先优势明显，但榜首并不稳固"),
    RANKING_HEADLINE_ONE_OPEN("{names} is well ahead, but first place depends on the method", "{names}领先优势明显，但榜首并不稳固"),
    RANKING_NOTE_GAP("The line marks the widest gap near the top.", "横线标出前列相邻名次间的最大分差。");

    private final String en;
    private final String zh;

    Words(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
