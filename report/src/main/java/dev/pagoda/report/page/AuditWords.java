// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;

/** The words of the chapters of an audit in both languages. Names in braces are filled in. */
public enum AuditWords implements Phrase {
    // How sure the ranking is
    ROBUSTNESS("How robust is the ranking?", "排名是否稳健？"),
    ROBUSTNESS_ALWAYS("{name} is first in every re-computation", "{name}在每次重算中均居第一"),
    ROBUSTNESS_FIRST("{name} is first in {share} of re-computations", "在 {share} 的重算中{name}居第一"),
    ROBUSTNESS_TURNED(
            "{name}, not {leader}, is first in {share} of re-computations", "在 {share} 的重算中，居首的是{name}而非{leader}"),
    ROBUSTNESS_NOTE(
            "The index was re-computed {n} times with other, equally defensible choices of method and data. The "
                    + "choices are listed at the end of this chapter.",
            "指数改用其他同样合理的方法与数据重算了 {n} 次，所变动的选择列于本章末。"),
    SPREAD_HEADLINE("{n} ranks, but only {groups} distinguishable groups", "{n} {counter}在统计上只能区分为 {groups} 组"),
    SPREAD_HEADLINE_ALL("Each of the {n} {nouns} can be told from the next", "{n} {counter}的名次均可相互区分"),
    SPREAD_HEADLINE_NONE("None of the {n} {nouns} can be told from the first", "{n} {counter}的名次均无法与第一名区分"),
    SPREAD_NOTE(
            "The darker the strip, the more often a {noun} takes that rank. A bracket joins {nouns} that are "
                    + "statistically tied: the first of them is ahead of each of the others in less than {share} of "
                    + "re-computations.",
            "色带越深，表示该名次出现越多。括号连接统计上难分高下的{noun}：组内首位在重算中领先其余各者的比例均低于 " + "{share}。"),
    SPREAD_TABLE("Ranks, intervals and probabilities as a table", "名次、区间与概率一览表"),
    KEY_RANK("rank in the index", "指数名次"),
    KEY_MEDIAN("median rank", "中位名次"),
    KEY_INTERVAL("{share} of re-computations", "{share} 的重算"),
    KEY_SHARE("frequency of this rank", "各名次出现频率"),
    KEY_TIED("statistically tied", "难分高下"),
    INTERVAL_HEAD("{share} interval", "{share} 区间"),
    RANK_INTERVAL("Rank, with its {share} interval", "名次及其 {share} 区间"),
    INTERVAL_NOTE("The whisker covers the rank in {share} of {n} re-computations.", "细线为 {n} 次重算中 {share} 的名次所在区间。"),
    INTERVAL_CAP("{share} interval: rank {ranks}", "{share} 区间：第 {ranks} 名"),
    TIED_CAP("statistically tied with {names}", "与{names}难分高下"),
    TIED_CAP_MANY("statistically tied with {k} other {nouns}", "与另外 {k} {counter}难分高下"),
    MEDIAN("Median rank", "中位名次"),
    MEAN_SHIFT("Mean change in rank", "名次平均变动"),
    FIRST_HEAD("First", "居首"),
    TOP_HEAD("Top {k}", "前 {k} 名"),
    TIED_HEAD("Tied with", "难分高下"),
    SCORE_MEDIAN("Median score", "得分中位数"),
    SCORE_RANGE("Score, {low} to {high}", "得分区间（{low} 至 {high}）"),
    DOMINANCE_HEADLINE("For {m} of {n} neighbouring pairs, the order could go either way", "{n} 对相邻名次中，{m} 对先后难定"),
    DOMINANCE_HEADLINE_SURE(
            "Every {noun} is ahead of the next in at least {share} of re-computations", "各{noun}领先下一名的比例均不低于 {share}"),
    DOMINANCE_NOTE(
            "How often the {noun} in the row is ahead of the {noun} in the column; blank cells are 0 or 100. The "
                    + "order of two neighbours counts as open if the first is ahead in less than two thirds of "
                    + "re-computations.",
            "每格为该行{noun}领先该列{noun}的比例，空格表示 0 或 " + "100。前一名领先后一名的比例不足三分之二时，视为先后难定。"),
    DOMINANCE_KEY("row ahead of column in", "行领先列的比例"),
    DOMINANCE_TURNED("more often the other way round", "多数重算中次序相反"),
    DOMINANCE_AHEAD(" ahead of ", "领先"),
    DOMINANCE_CUT("The chart shows the first {k}.", "图中仅显示前 {k} 名。"),
    OPEN_PAIRS("Pairs whose order is open", "先后难定的相邻名次"),
    PAIR("{name} ahead of {other}", "{name}领先{other}"),
    VARIANCE_HEADLINE("The choice that matters most for {target}: {factor}", "对{target}影响最大的因素：{factor}"),
    VARIANCE_HEADLINE_MANY("{factors} matter most for {target}", "{factors}对{target}影响最大"),
    VARIANCE_ONE("Only one factor varies, so all of the variance is its own.", "仅一个因素变动，方差全部来自该因素。"),
    VARIANCE_NOTHING("No choice that was varied changes {target}", "所变动的各项对{target}均无影响"),
    VARIANCE_NOTE(
            "The bar is the share of the variance of {target} that involves the factor (total Sobol’ index); the line"
                    + " is its {share} interval. The slim bar is the effect of the factor alone (first-order index); the"
                    + " rest is interaction. Shares overlap and need not add up to 100. Base sample: {n}.",
            "长条为{target}方差中与该因素有关的份额（索博尔总指数），细线为其 {share} " + "区间；窄条为其单独作用（一阶指数），其余为与他项的交互作用。各份额相互重叠，合计不必为 "
                    + "100。基础样本量 {n}。"),
    VARIANCE_ALT("Share of each factor in the variance of {target}", "各因素在{target}方差中的占比"),
    KEY_TOTAL("with interactions", "含交互作用"),
    KEY_ALONE("alone", "单独作用"),
    KEY_SHARE_INTERVAL("{share} interval", "{share} 区间"),
    TARGET_SHIFT("how far ranks move", "名次变动幅度"),
    TARGET_RANK("the rank of {name}", "{name}的名次"),
    TARGET_SCORE("the score of {name}", "{name}的得分"),
    TARGET_TOP("whether {name} is in the top {k}", "{name}能否进入前 {k} 名"),
    TARGET_KEPT("how many of the top {k} remain there", "前 {k} 名的保留个数"),
    DOUBTS("Read with care:", "解读须谨慎："),
    DOUBT_WIDE(
            "{factor}: the interval of the share is {by} of the variance wide; a larger base sample would narrow "
                    + "it.",
            "{factor}：占比区间宽达方差的 {by}，增大基础样本量可缩小。"),
    DOUBT_FIRST(
            "{factor}: the estimated effect alone exceeds the interval of the total by {by} of the variance, which is"
                    + " impossible; the base sample is too small.",
            "{factor}：单独作用的估计值超出总占比区间 {by}，这不可能成立；基础样本量过小。"),
    DOUBT_ORDER(
            "Whether {factor} or {other} matters more is open: their intervals overlap.",
            "{factor}与{other}孰重孰轻难以断定：两者区间重叠。"),
    ALONE("One choice at a time", "逐项变动"),
    ALONE_NOTE(
            "The effect of each alternative while everything else stays as in the index. For a factor drawn at "
                    + "random, the mean over its draws.",
            "其余保持与指数相同时，单独改用某一方案的结果；随机抽取的因素取各次抽取的平均。"),
    FACTOR("Factor", "因素"),
    ALTERNATIVE("Alternative", "替代方案"),
    LARGEST_SHIFT("Largest change", "最大变动"),
    KEPT_HEAD("Top {k} kept", "前 {k} 名保留"),
    LEADER_HEAD("First place", "第一名"),
    LEADER_STAYS("unchanged", "不变"),
    LEADER_STAYS_MOSTLY("mostly unchanged", "多数不变"),
    LEADER_CHANGES("changes", "易主"),
    LEADER_CHANGES_MOSTLY("mostly changes", "多数易主"),
    DRAWN("drawn at random", "随机抽取"),
    NOT_COMPUTED("cannot be computed", "无法计算"),
    VARIED("The choices that were varied", "变动了哪些选择"),
    VARIED_NOTE(
            "Every re-computation takes one alternative for each factor, all equally likely.",
            "每次重算为每个因素任取一种方案，各方案机会均等。"),
    NOTHING_VARIED("No choice was varied.", "未变动任何选择。"),
    VARIES("Subject", "变动对象"),
    ALTERNATIVES("Alternatives", "可选方案"),
    AS_IS("as in the index", "与指数相同"),
    SLOT_VARIANTS("Variant of the method", "方案变体"),
    SLOT_WITHOUT("Exclusion", "剔除某一项"),
    SLOT_WEIGHTS("Weights", "权重"),
    SLOT_DATA("Data", "数据"),
    STEP_OFF("step omitted", "略去该步骤"),
    WITHOUT("without {name}", "剔除{name}"),
    WEIGHTS_ALL("in all dimensions", "涉及全部维度"),
    WEIGHTS_AT("in: {names}", "涉及：{names}"),
    WEIGHTS_NOISE("each weight up to {share} more or less, then rescaled to sum to 1", "各权重上下浮动不超过 {share}，再归一化"),
    WEIGHTS_DIRICHLET(
            "all weights of a dimension together, from a Dirichlet distribution of concentration {n}",
            "同一维度的权重整体服从狄利克雷分布，集中度 {n}"),
    WEIGHTS_EACH("one of these sets: {names}", "任取一套权重：{names}"),
    WEIGHTS_BOOTSTRAP("the mean of equally many sets drawn with replacement from: {names}", "有放回地抽取同样多套权重取平均：{names}"),
    WEIGHTS_MIX("a random mixture of these sets: {names}", "以下各套权重的随机混合：{names}"),
    DATA_RELATIVE("a value may be off by up to {share} of itself", "数值可能偏差至多 {share}"),
    DATA_STATUS("only those marked as {status}", "仅限标注为 {status} 的数值"),
    DATA_FROM("only from sources matching {source}", "仅限来源符合 {source} 的数值"),
    DATA_ROUNDING("a value may be off by up to half a step of its last decimal", "数值可能偏差末位小数的半个刻度"),
    DATA_SOURCES("where sources disagree, any of them may be right", "来源不一致时，任一来源都可能正确"),
    DATA_IMPUTED("an imputed value may be off by as much as imputation misses known values", "插补值可能偏差，幅度与插补已知数值时的误差相同"),
    DATA_DRAWS("{n} data sets are drawn", "抽取 {n} 个数据集"),
    RUNS(
            "{n} re-computations over {scenarios} combinations of alternatives, {sampling}, seed {seed}.",
            "共重算 {n} 次，方案组合 {scenarios} 种，{sampling}，随机种子 {seed}。"),
    SAMPLING_RANDOM("sampled at random", "随机抽样"),
    SAMPLING_SOBOL("sampled by a scrambled Sobol’ sequence", "加扰 Sobol’ 序列抽样"),
    SAMPLING_HALTON("sampled by a rotated Halton sequence", "旋转 Halton 序列抽样"),
    RUNS_KEPT("Pairwise order, tiers and scores come from the first {n} of them.", "先后关系、档次与得分取自其中前 {n} 次。"),
    RUNS_FAILED_ONE("One more could not be computed and is not counted.", "另有 1 次无法计算，未计入。"),
    RUNS_FAILED("Another {n} could not be computed and are not counted.", "另有 {n} 次无法计算，未计入。"),
    RUNS_FAILURES("Combinations that cannot be computed", "无法计算的方案组合"),
    ONE_SCALE("Normalisation is not varied, so scores can be compared too.", "标准化方法保持不变，因此得分也可比较。"),
    MANY_SCALES(
            "Normalisation is varied too, so scores of different re-computations are on different scales; only "
                    + "ranks are reported.",
            "标准化方法也在变动，各次重算的得分量尺不同，因此只报告名次，不报告得分。"),
    RUNS_TABLES(
            "All counts are in the tables of the audit folder published with this report.", "全部计数见随附 audit 文件夹中的各表。"),
    AUDIT_FIRST_LABEL("Is first place secure?", "榜首是否稳固"),
    AUDIT_FIRST_ALL(
            "{leader} is first in every one of {n} re-computations with other methods and data.",
            "在 {n} 次改换方法的重算中，{leader}均居第一。"),
    AUDIT_FIRST(
            "{leader} is first in {share} of {n} re-computations with other methods and data, {rival} in {other}.",
            "在 {n} 次改换方法的重算中，{leader}居首的占 {share}，{rival}占 {other}。"),
    AUDIT_FIRST_TURNED(
            "First place is not secure: {rival} is first in {other} of {n} re-computations with other methods "
                    + "and data, {leader} in {share}.",
            "榜首并不稳固：在 {n} 次改换方法的重算中，{rival}居首的占 {other}，{leader}占 {share}。"),
    AUDIT_RANKS_LABEL("Ranks and their intervals", "名次区间"),
    AUDIT_RANKS("Ranks of the top {k} in {share} of re-computations: {list}.", "在 {share} 的重算中，前 {k} 名的名次为：{list}。"),
    AUDIT_RANKS_ITEM("{name} {low} to {high}", "{name}第 {low} 至 {high} 名"),
    AUDIT_RANKS_SAME("{name} {low}", "{name}第 {low} 名"),
    AUDIT_TOP_LABEL("Who stays at the top", "前列是否稳固"),
    AUDIT_TOP_ALL("The top {k} are the same in every re-computation.", "每次重算的前 {k} 名均相同。"),
    AUDIT_TOP(
            "The top {k} are the same, order aside, in {same} of re-computations. The least secure is {name}, in "
                    + "the top {k} in {share}; {rival} enters it in {other}.",
            "{same} 的重算中前 {k} 名相同（不计次序）。最不稳固的是{name}，保持在前 {k} 名的占 " + "{share}；{rival}进入前 {k} 名的占 {other}。"),
    AUDIT_TIES_LABEL("Statistical ties", "难分高下者"),
    AUDIT_TIES(
            "The {n} {nouns} fall into {groups} statistically distinguishable groups; the largest has {m}, from "
                    + "{first} to {last}.",
            "{n} {counter}在统计上只能区分为 {groups} 组；最大的一组含 {m} {counter}，从{first}至{last}。"),
    AUDIT_TIES_NONE("Each of the {n} {nouns} can be told from the next.", "{n} {counter}的名次均可相互区分。"),
    AUDIT_MOVES_LABEL("Who moves most", "变动最大者"),
    AUDIT_MOVES(
            "{name}, ranked {rank} in the index, moves by {shift} ranks on average and lies between ranks {low} "
                    + "and {high} in {share} of re-computations.",
            "{name}在指数中列第 {rank} 名，重算中平均变动 {shift} 名；在 {share} 的重算中介于第 {low} 至 {high} " + "名。"),
    AUDIT_FACTOR_LABEL("What matters most", "影响来源"),
    AUDIT_FACTOR(
            "The choice that matters most for {target} is {factor}. It is involved in {share} of the variance "
                    + "and accounts for {alone} alone.",
            "对{target}影响最大的是{factor}：方差的 {share} 与其有关，其中单独作用占 {alone}。"),
    AUDIT_FACTORS(
            "{factors} matter most for {target}: they are involved in {shares} of the variance (shares overlap).",
            "{factors}对{target}影响最大，分别关系到方差的 {shares}（有重叠）。"),

    // What the ranking hangs on
    INFLUENCE("What drives the ranking?", "什么左右排名？"),
    INFLUENCE_HEADLINE("{m} of {n} data points decide the top {k}", "{n} 个数据中，{m} 个左右前 {k} 名"),
    INFLUENCE_HEADLINE_NONE("No single one of {n} data points decides the top {k}", "{n} 个数据中没有哪一个能单独改变前 {k} 名"),
    INFLUENCE_NOTE(
            "One thing is changed at a time (a weight, something left out, a single data point) and the whole "
                    + "index is re-computed.",
            "每次只改一处（一个权重、剔除一项、一个数据），并重算全部指数。"),
    WEIGHT_SAFE("{leader} stays first whatever the weight of any one dimension", "任一维度的权重单独变动，{leader}始终居第一"),
    WEIGHT_ABOVE(
            "{rival} would overtake {leader} if {node} carried more than {share} of the weight; it now carries "
                    + "{weight}",
            "{node}的权重由 {weight} 升至 {share} 以上时，{rival}将超过{leader}"),
    WEIGHT_BELOW(
            "{rival} would overtake {leader} if {node} carried less than {share} of the weight; it now carries "
                    + "{weight}",
            "{node}的权重由 {weight} 降至 {share} 以下时，{rival}将超过{leader}"),
    WEIGHT_NOTE(
            "The weight of one dimension moves from nothing to everything, while the others keep their "
                    + "proportions.",
            "一个维度的权重由零变到全部，其余维度之间的比例不变。"),
    WEIGHT_ALT("How far the weight of each dimension can move", "各维度权重可变动的范围"),
    KEY_FIRST_STAYS("{name} stays first", "{name}居第一"),
    KEY_TOP_STAYS("same top {k}", "前 {k} 名不变"),
    KEY_WEIGHT("present weight", "现有权重"),
    PASSES("{rival} overtakes {leader}", "{rival}超过{leader}"),
    WEIGHT_TABLE("The ranges of all weights", "全部权重的可变范围"),
    FIRST_STAYS_HEAD("{name} stays first", "{name}居第一"),
    TOP_STAYS_HEAD("Same top {k}", "前 {k} 名不变"),
    UP_TO("up to {share}", "至多 {share}"),
    FROM("{share} or more", "至少 {share}"),
    ANY_WEIGHT("at any weight", "任意权重"),
    OVERTAKING("The smallest change of weights that would put another {noun} first", "使其他{noun}居首所需的最小权重调整"),
    OVERTAKING_NOTE(
            "Weight to be moved between dimensions until a {noun} draws level with {leader}; any more puts it "
                    + "ahead.",
            "各维度之间调整多少权重，某{noun}即与{leader}得分相同；再多一点即可超过。"),
    OVERTAKING_NONE(
            "No change of weights was found that brings another of the top {k} level with {leader}.",
            "未找到能使前 {k} 名中其他{noun}追平{leader}的权重调整。"),
    MOVED_HEAD("Weight moved", "调整的权重"),
    THEN_RANK("New rank", "调整后名次"),
    NEW_WEIGHTS("New weights", "调整后的权重"),
    NEW_WEIGHT("{node} {share} instead of {weight}", "{node}由 {weight} 变为 {share}"),
    UNKNOWN_LEAST(
            "A figure with ≤ is the smallest change found; a smaller one may exist.", "带 ≤ 者为已找到的最小调整，可能存在更小的调整。"),
    TURNS("Neighbours whose order changes most easily", "最易换位的相邻名次"),
    TURNS_NOTE("The weight to be moved.", "所需调整的权重。"),
    LEFT_OUT_HEADLINE(
            "Leaving out {node} would move ranks most: by {shift} on average", "剔除“{node}”的影响最大：名次平均变动 {shift} 名"),
    LEFT_OUT_NOTE(
            "Each is left out in turn and the weights of its siblings are rescaled.", "逐项剔除，同级权重按比例重分，再比较其余{noun}的名次。"),
    LEFT_OUT("Left out", "剔除项"),
    MOVES_MOST("Largest move", "变动最大者"),
    UP("{n} up", "升 {n}"),
    DOWN("{n} down", "降 {n}"),
    NEW_FIRST("First place", "第一名"),
    IN_FOR("{entering} for {leaving}", "{entering}取代{leaving}"),
    COMES_IN("{entering} joins", "{entering}进入"),
    GOES_OUT("{leaving} leaves", "{leaving}退出"),
    SAME("unchanged", "不变"),
    NO_LONGER_RANKED("no longer ranked: {names}", "不再参与排名：{names}"),
    NOW_RANKED("now ranked: {names}", "转为参与排名：{names}"),
    LEFT_OUT_NODES("All indicators and dimensions left out in turn", "逐项剔除全部指标与维度"),
    LEFT_OUT_UNITS("{Nouns} left out in turn", "逐个剔除{noun}"),
    LEFT_OUT_UNITS_REST("Leaving out any other {noun} changes no rank.", "剔除其余任何一{counter}都不影响他者名次。"),
    CELLS_HEADLINE("{m} of {n} data points decide a rank in the top {k} or a tier", "{n} 个数据中，{m} 个影响前 {k} 名或分档"),
    CELLS_HEADLINE_NONE("No single data point decides a rank in the top {k} or a tier", "没有哪一个数据能单独影响前 {k} 名或分档"),
    CELLS_NOTE(
            "Each data point is raised and lowered by {share}, removed, and replaced by what another source "
                    + "gives. The colour shows the most serious consequence.",
            "每个数据分别增减 {share}、剔除、换用其他来源的数值；颜色表示最重的后果。"),
    CELLS_ALT("The consequence of changing each data point", "各数据变动的后果"),
    CELL_FIRST("first place", "影响榜首"),
    CELL_TOP("members of the top {k}", "影响前 {k} 名成员"),
    CELL_ORDER("order of the top {k}", "影响前 {k} 名次序"),
    CELL_TIER("a tier", "影响分档"),
    CELL_NOTHING("none of these", "均无影响"),
    CELL_MISSING("not observed", "无观测值"),
    CELL_INDEX("whether the index can be computed", "影响指数能否计算"),
    CELLS_TABLE("The most influential data points", "影响最大的数据"),
    CHANGED_TO("If changed to", "若改为"),
    THEN("Consequence", "后果"),
    IF_MISSING("missing", "缺失"),
    IF_CHANGED("{value} ({share} {way})", "{value}（{way} {share}）"),
    MORE("higher", "增"),
    LESS("lower", "减"),
    IF_SOURCE("{value} (another source)", "{value}（另一来源）"),
    ANY_OF("any of {n} values", "{n} 个数值中任一"),
    OWN_RANK("{name} {move}", "{name}{move}"),
    OWN_UNRANKED("{name} no longer ranked", "{name}不再参与排名"),
    CELLS_CUT("The {k} most serious of {n}; audit/cells.csv has all.", "列出 {n} 个中影响最大的 {k} 个，其余见 audit/cells.csv。"),
    INFLUENCE_WEIGHTS_LABEL("Weights", "权重"),
    INFLUENCE_CELLS_LABEL("Single data points", "单个数据"),
    INFLUENCE_CELLS(
            "Changing or removing any one of {n} data points leaves the top {k} and their order intact in all "
                    + "but {m} cases; the most serious is {node} for {name}.",
            "逐一改动或剔除 {n} 个数据，仅 {m} 个会改变前 {k} 名的成员或次序，其中影响最大的是{name}的“{node}”。"),
    INFLUENCE_CELLS_NONE(
            "Changing or removing any one of {n} data points leaves the top {k} and their order intact.",
            "逐一改动或剔除 {n} 个数据，均不改变前 {k} 名的成员与次序。");

    private final String en;
    private final String zh;

    AuditWords(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
