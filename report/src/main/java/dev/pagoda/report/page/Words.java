package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;

/**
 * Every word and sentence that the report prints by itself, in both languages side by side. Names in braces are filled in. The terms are those of
 * {@code docs/glossary.md}. One long list, so that a translator sees all of it at once.
 */
public enum Words implements Phrase {
    // Findings
    TOP_LABEL("At the top", "位居前列"),
    TOP(
            "{names} take the first {k} of {n} places, with {scores} points.",
            "在 {n} 个评价单元中，{names}位居前 {k} 名，得分依次为 {scores} 分。"),
    TOP_ONE("{names} is ranked alone, with {scores} points.", "只有{names}参与排名，得分 {scores} 分。"),
    LEADERS_LABEL("The leaders", "领先者"),
    LEADERS(
            "{names} stand apart: {last} is {gap} points clear of {next}, the widest gap behind any of the first"
                    + " {places} places.",
            "{names}领先：{last}比{next}高 {gap} 分，为前 {places} 个名次中最大的相邻分差。"),
    LEADER(
            "{names} stands apart, {gap} points clear of {next}: the widest gap behind any of the first {places}"
                    + " places.",
            "{names}领先，比{next}高 {gap} 分，为前 {places} 个名次中最大的相邻分差。"),
    LEDE(
            "{names} lead, {gap} points clear of {next}. {rest} {complete} the first {k}.",
            "{names}领先，比{next}高 {gap} 分。{rest}紧随其后，同列前 {k} 名。"),
    LEDE_ONE(
            "{names} leads, {gap} points clear of {next}. {rest} {complete} the first {k}.",
            "{names}领先，比{next}高 {gap} 分。{rest}紧随其后，同列前 {k} 名。"),
    LEDE_ALL("{names} lead, {gap} points clear of {next}.", "{names}领先，比{next}高 {gap} 分。"),
    COMPLETE("complete", ""),
    COMPLETES("completes", ""),
    THIRD_LABEL("Behind third place", "第三名之后"),
    THIRD(
            "{gap} points lie between {third} in third place ({score}) and {fourth} in fourth ({next}).",
            "第 3 名{third}（{score} 分）比第 4 名{fourth}（{next} 分）高 {gap} 分。"),
    DIMENSION_TOP("The first {k} in {dimension}: {list}.", "{dimension}前 {k} 名：{list}。"),
    GROUP_ABOVE(
            "{group} ({m} ranked) scores {mean} points on average, {distance} above the mean of all ({all}).",
            "{group}（{m} 个评价单元）平均 {mean} 分，比总体平均（{all} 分）高 {distance} 分。"),
    GROUP_BELOW(
            "{group} ({m} ranked) scores {mean} points on average, {distance} below the mean of all ({all}).",
            "{group}（{m} 个评价单元）平均 {mean} 分，比总体平均（{all} 分）低 {distance} 分。"),
    DATA_LABEL("The data", "数据"),
    CELLS_OBSERVED(
            "Of {cells} values that the ranked need, {observed} ({share}) were observed",
            "排名所需的 {cells} 个数值中，{observed} 个（{share}）有观测值"),
    CELLS_JOIN("; ", "；"),
    CELLS_IMPUTED("imputed: {n}", "{n} 个经插补"),
    CELLS_WINSORISED("outliers winsorised: {n}", "{n} 个异常值经缩尾"),
    CELLS_TRIMMED("outliers taken out: {n}", "{n} 个异常值被剔除"),
    CELLS_MISSING("left as gaps: {n}", "{n} 个保留缺失"),
    COLUMNS_LOGGED("indicators on a curved scale: {n}", "{n} 项指标经非线性变换"),
    UNRANKED_LABEL("Shown, not ranked", "列示而不排名"),
    UNRANKED("Not ranked: {list}.", "未参与排名：{list}。"),
    UNRANKED_ITEM("{name} ({reason})", "{name}（{reason}）"),
    PUBLISHED_LABEL("A check, not an input", "对照核验（未作输入）"),
    PUBLISHED_TOP(
            "Of the first {k} of {name}, {m} are among our first {k} too, but not {missing}.",
            "《{name}》的前 {k} 名中，有 {m} 个同样位居本指数前 {k} 名；{missing}不在其中。"),
    PUBLISHED_TOP_ALL(
            "The first {k} of {name} are our first {k} too, whatever their order.",
            "《{name}》的前 {k} 名与本指数前 {k} 名相同（不计次序）。"),
    PUBLISHED_SOURCE("Checked against", "对照对象"),
    PUBLISHED_LEADERS_LABEL("The leaders, checked", "领先者核验"),
    PUBLISHED_LEADERS_SAME(
            "Its {k} leaders, {names}, are our first {k}, and here too the widest gap lies behind them.",
            "该指数的 {k} 个领先者{names}也是本指数的前 {k} 名，最大分差同样出现在其后。"),
    PUBLISHED_LEADERS_ELSEWHERE(
            "Its {k} leaders, {names}, are our first {k}; but our widest gap lies behind place {count}.",
            "该指数的 {k} 个领先者{names}也是本指数的前 {k} 名；但本指数的最大分差出现在第 {count} 名之后。"),
    PUBLISHED_LEADERS_DIFFER(
            "Its {k} leaders are {names}; our first {k} are {ours}.", "该指数的 {k} 个领先者为{names}；本指数的前 {k} 名为{ours}。"),
    REASON_ASSOCIATED("associated", "关联单元"),
    REASON_OBSERVED("observed only", "仅作观察"),
    REASON_COVERAGE("too little is observed", "观测数据不足"),
    REASON_ZEROS("too many values are zero", "零值过多"),
    REASON_DROPPED("left out by the project", "由项目排除"),
    REASON_NO_SCORE("no score", "无得分"),

    // Front page
    OTHER_LANGUAGE("中文版", "English"),
    SUBTITLE(
            "edition {edition} · {n} ranked by {indicators} indicators in {dimensions} dimensions · {share} of values"
                    + " observed",
            "{edition} 年版 · {n} 个评价单元 · {dimensions} 个维度 {indicators} 项指标 · 数值观测率 {share}"),
    CONTENTS("Contents", "目录"),
    FINDINGS("Key findings", "主要发现"),
    FINDINGS_NOTE(
            "Every sentence is made from the data; every figure is in the tables beside this page.",
            "以下各句均由数据生成，所有数字见随附数据表。"),
    FOOTER(
            "Ranks are given before rounding. All figures, and every value with its source and what each step made of"
                    + " it, are in ranking.csv, scores.csv and cells.csv beside this page.",
            "名次按未舍入的得分确定。全部数字，以及每个数值的来源和各步骤的处理结果，见随附的 ranking.csv、scores.csv 与 cells.csv。"),

    // Ranking
    RANKING("Ranking", "总排名"),
    RANKING_HEADLINE("{k} stand apart; behind them the order is closer", "前 {k} 名领先，其后差距较小"),
    RANKING_HEADLINE_ONE("{name} stands apart; behind it the order is closer", "{name}领先，其后差距较小"),
    RANKING_NOTE(
            "Points, stacked by what each dimension adds to them. The line marks the widest gap near the top.",
            "得分按各维度的贡献堆叠；横线标出前列相邻名次间的最大分差。"),
    RANKING_ALT("Ranking of {n}, bars stacked by dimension", "{n} 个评价单元的排名，按维度堆叠"),
    RANKING_TABLE("The ranking as a table, with scores and ranks in every dimension", "排名表（含各维度得分与名次）"),
    GAP_NOTE("gap: {gap} points", "分差 {gap} 分"),
    POINTS("Points", "得分"),
    POINTS_UNIT("points", "分"),
    RANK("Rank", "名次"),
    SCORE("Score", "得分"),
    UNIT("Unit", "评价单元"),
    TIER("Tier {tier}", "第 {tier} 档"),
    TIER_HEAD("Tier", "档次"),
    TIERS_HEADLINE("The scores fall into {k} tiers", "得分分为 {k} 档"),
    TIERS_NOTE(
            "Each dot is one of the ranked; a border lies midway between two neighbours of different tiers.",
            "每个点代表一个评价单元；档次界线取相邻两档间的中点。"),
    SHOWN_ONLY("The picture shows the first {k} of {n}.", "图中仅显示 {n} 个中的前 {k} 个。"),
    TABLE_CUT("The table ends at place {k}; all are in ranking.csv.", "本表列至第 {k} 名，完整结果见 ranking.csv。"),

    // Map
    MAP("Map", "分布"),
    MAP_HEADLINE("Where the points are", "得分的空间分布"),
    MAP_HEADLINE_GROUP("{group} holds {m} of the first {k}", "前 {k} 名中有 {m} 个位于{group}"),
    MAP_NOTE("The area of a dot is the score.", "圆点面积表示得分。"),
    MAP_NOTE_GROUPS("The area of a dot is the score; soft shapes hold groups together.", "圆点面积表示得分，浅色区域表示所属群组。"),

    // Dimensions
    DIMENSION_HEADLINE("{first} leads, {gap} points ahead of {second}", "{first}居首，领先{second} {gap} 分"),
    DIMENSION_HEADLINE_TIED("{first} and {second} are level at the top", "{first}与{second}并列第一"),
    DIMENSION_NOTE("Weight in the index: {weight}.", "在指数中的权重：{weight}。"),
    DIMENSION_ALT("The first in {dimension}, bars stacked by its parts", "{dimension}前列，按组成部分堆叠"),
    DIMENSION_TABLE("All scores and ranks in {dimension}", "{dimension}全部得分与名次"),

    // Groups
    GROUPS("Groups: {grouping}", "群组比较：{grouping}"),
    GROUPING_CLUSTER("city clusters", "城市群"),
    GROUPING_TIER("city tiers", "城市层级"),
    GROUPING_PROVINCE("provinces", "省份"),
    GROUPING_REGION("regions", "区域"),
    GROUPING_PEER("peers", "同类组"),
    GROUPS_HEADLINE("{group} is {distance} points above the mean", "{group}高出总体平均 {distance} 分"),
    GROUPS_NOTE(
            "The dot is the mean of a group, each tick a member, the line the mean of all ranked.",
            "圆点为群组平均分，短线为各成员得分，竖线为总体平均分。"),
    GROUPS_TABLE("Means by dimension, and the members", "各维度平均分与成员"),
    GROUP("Group", "群组"),
    INDEX_MEAN("Mean", "平均分"),
    MEMBERS("{m} ranked", "{m} 个"),
    MEMBERS_HEAD("Members", "成员"),
    MEAN_OF_ALL("mean of all", "总体平均"),
    ALL_RANKED("All ranked", "全部"),

    // Profiles
    PROFILES("Profiles", "逐一画像"),
    PROFILES_NOTE(
            "Each tick on a strip is one of the ranked, the dot is the one described. Strengths and weaknesses are the"
                + " observed indicators at which it stands best and worst; of equal scores the middle place counts.",
            "每条轴上的短线代表各评价单元，圆点为本单元。优势与短板取有观测值的指标中名次最好与最差者；得分相同时以中间名次计。"),
    TICKS_NOTE("Where there are many, evenly spaced ones are drawn.", "数量较多时，短线按等间隔抽取。"),
    PROFILES_CUT("Profiles are given for the first {k} of {n}.", "仅为 {n} 个中的前 {k} 名提供画像。"),
    PROFILE_HEADLINE("Best in {best} ({first}), weakest in {worst} ({last})", "长于{best}（{first}），短于{worst}（{last}）"),
    PROFILE_EVEN("{rank} in every dimension", "各维度均为{rank}"),
    RANK_OF("rank of {n}", "名次（共 {n} 个）"),
    RANK_SHORT("rank {rank}", "第 {rank} 名"),
    RANK_SHORT_TIED("rank ={rank}", "并列第 {rank} 名"),
    BEHIND("{gap} behind {name}", "落后{name} {gap} 分"),
    AHEAD("{gap} ahead of {name}", "领先{name} {gap} 分"),
    STRIPS_ALT("{name} among all ranked, dimension by dimension", "{name}在各维度中的位置"),
    STRENGTHS("Strengths", "优势"),
    WEAKNESSES("Weaknesses", "短板"),
    NO_STRENGTHS("No indicator stands above its place in the index.", "没有指标的名次优于其总名次。"),
    NO_WEAKNESSES("No indicator stands below its place in the index.", "没有指标的名次低于其总名次。"),
    ALL_INDICATORS("Every indicator, with value, source and rank", "全部指标：数值、来源与名次"),
    INDICATOR("Indicator", "指标"),
    VALUE("Value", "数值"),
    OBSERVED_IN("Observed in", "观测期"),
    SOURCE("Source", "来源"),
    MARK_OBSERVED("observed", "有观测值"),
    MARK_TREATED("outlier moved or taken out", "异常值经处理"),
    MARK_IMPUTED("imputed", "插补"),
    MARK_WINSORISED("winsorised", "缩尾"),
    MARK_LOGGED("logarithm taken", "取对数"),
    MARK_TRANSFORMED("power taken", "幂变换"),
    MARK_TRIMMED("outlier taken out", "剔除异常值"),
    MARK_MISSING("missing", "缺失"),

    // Method and data
    METHOD("Method and data", "方法与数据"),
    METHOD_NOTE(
            "What was computed, from what, and with which constants; enough to compute it again.",
            "计算了什么、依据什么数据、采用哪些常数：足以重新计算。"),
    STEPS("The steps", "计算步骤"),
    STEPS_NOTE("In the order in which they are taken.", "按执行顺序列出。"),
    OVERRIDES("Otherwise at these nodes:", "以下节点另有设定："),
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
            "Indicators that have a denominator are divided by it, so that large and small can be compared.",
            "有分母的指标除以其分母，使规模不同的评价单元可比。"),
    SAY_SCREEN(
            "Units of which too little is observed are shown but not ranked, and set no constants.",
            "观测数据不足的评价单元仅列示，不参与排名，也不影响各步骤的常数。"),
    SAY_IMPUTE("Gaps are filled, and every filled value keeps its mark.", "缺失值予以插补，插补值始终带有标记。"),
    SAY_TREAT(
            "Outliers and skewed indicators are treated, so that one extreme does not decide the scale.",
            "处理异常值与偏态指标，避免个别极端值左右量尺。"),
    SAY_NORMALISE("Every indicator is put on a common scale on which more is better.", "各指标换算到同一量尺上，数值越大越好。"),
    SAY_WEIGH("Every node gets a weight among its siblings.", "为每个节点在同级中赋予权重。"),
    SAY_AGGREGATE(
            "Scores are rolled up from the indicators to the index; the weight of a missing child goes to the others.",
            "得分由指标逐级合成至总指数；缺失子项的权重由其余子项分担。"),
    SAY_RANK("Units are ranked by score, before rounding.", "按未舍入的得分排名。"),
    SAY_TIER("Scores are sorted into tiers.", "按得分划分档次。"),
    KEY_COVERAGE("least share that must be there", "最低有效比例"),
    KEY_NON_ZERO("least share of values that are not zero", "非零值的最低比例"),
    KEY_KEEP("units that stay in any case", "始终保留的单元"),
    KEY_DROP("units that are left out", "排除的单元"),
    KEY_LEARN_FROM("periods that the constants are learned from", "常数取自的时期"),
    KEY_TIES("how equal scores are ranked", "同分时的名次规则"),
    FRAMEWORK("The framework", "指标体系"),
    FRAMEWORK_NOTE("The height of a box is its weight in the index.", "方块的高度表示其在总指数中的权重。"),
    FRAMEWORK_ALT("The framework as an icicle", "指标体系与权重"),
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
    NOTE("Note", "说明"),
    SOURCE_TYPE("Kind of source", "来源类型"),
    SETTINGS("Settings", "设定"),
    COVERAGE("Coverage", "覆盖率"),
    COVERAGE_NOTE(
            "One row for each unit, one column for each indicator; at the end of a row the share that was observed.",
            "每行一个评价单元，每列一项指标；行末为有观测值的比例。"),
    COVERAGE_ALT("Which values were observed, treated, imputed or missing", "各数值的观测、处理、插补与缺失情况"),
    UNRANKED_HEAD("Units not ranked", "未参与排名的单元"),
    UNRANKED_NOTE("They are scored on the scale that the ranked set.", "按参与排名者确定的量尺计分。"),
    REASON("Reason", "原因"),
    WOULD_STAND("Would stand", "相当于"),
    AFTER_RANK("behind {rank} of the ranked", "第 {rank} 名之后"),
    LEARNED("Constants learned", "学得的常数"),
    LEARNED_NOTE("What each step learned from the ranked units.", "各步骤由参与排名的单元学得的常数。"),
    LEARNED_TABLE("All constants", "全部常数"),
    STEP("Step", "步骤"),
    METHOD_HEAD("Method", "方法"),
    CONSTANTS("Constants", "常数"),
    SOURCES("Sources", "数据来源"),
    SOURCES_NOTE("Where the values that count were read.", "所采用数值的出处。"),
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
    GAP(" ", "");

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
