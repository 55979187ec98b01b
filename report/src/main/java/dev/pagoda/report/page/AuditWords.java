package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;

/** The words of the chapters of an audit in both languages. Names in braces are filled in. */
public enum AuditWords implements Phrase {
    // How sure the ranking is
    SURE("How sure is the ranking?", "排名有多稳？"),
    SURE_ALWAYS("{name} is first in every re-computation", "每次重复计算中{name}均居第一"),
    SURE_FIRST("{name} stays first in {share} of re-computations", "{share} 的重复计算中{name}仍居第一"),
    SURE_TURNED("In {share} of re-computations {name}, not {leader}, is first", "{share} 的重复计算中，居首的是{name}而非{leader}"),
    SURE_NOTE(
            "The index was computed {n} times anew, each time with other choices that could as well have been made;"
                    + " what they are stands at the end of this chapter.",
            "指数重新计算了 {n} 次，每次改用同样说得通的其他选择；变动了哪些选择，见本章末。"),
    SPREAD_HEADLINE("{n} places, but only {groups} groups that can be told apart", "{n} 个名次，只能分清 {groups} 组"),
    SPREAD_HEADLINE_ALL("Each of the {n} places can be told from the next", "{n} 个名次均可相互区分"),
    SPREAD_HEADLINE_NONE("None of the {n} places can be told from the first", "{n} 个名次均无法与第一名区分"),
    SPREAD_NOTE(
            "The strip is the darker, the more often a unit comes to a rank. A bracket joins units that are"
                    + " statistically tied: the first of them is ahead of each of the others in less than {share} of"
                    + " re-computations.",
            "色带越深，表示该名次出现越多。括号连接统计上难分高下的单元：组内首位领先其余各个的比例均低于 {share}。"),
    SPREAD_TABLE("Ranks, intervals and chances as a table", "名次、区间与概率一览表"),
    KEY_RANK("rank in the index", "指数名次"),
    KEY_MEDIAN("median", "中位名次"),
    KEY_INTERVAL("{share} of re-computations", "{share} 的重复计算"),
    KEY_SHARE("how often at this rank", "各名次出现的多少"),
    KEY_TIED("tied", "难分高下"),
    INTERVAL_HEAD("{share} interval", "{share} 区间"),
    RANK_INTERVAL("Rank, with its {share} interval", "名次及其 {share} 区间"),
    INTERVAL_NOTE("The whisker holds the rank in {share} of {n} re-computations.", "细线为 {n} 次重复计算中 {share} 的名次所在区间。"),
    INTERVAL_CAP("{share} interval: rank {ranks}", "{share} 区间：第 {ranks} 名"),
    TIED_CAP("statistically tied with {names}", "与{names}难分高下"),
    TIED_CAP_MANY("statistically tied with {k} others", "与另外 {k} 个单元难分高下"),
    MEDIAN("Median", "中位名次"),
    MEAN_SHIFT("Mean shift", "平均变动"),
    FIRST_HEAD("First", "居首"),
    TOP_HEAD("Top {k}", "前 {k} 名"),
    TIED_HEAD("Tied", "难分高下"),
    SCORE_MEDIAN("Median score", "得分中位数"),
    SCORE_RANGE("Score, {low} to {high}", "得分区间（{low} 至 {high}）"),
    DOMINANCE_HEADLINE("In {m} of {n} pairs of neighbours the order is open", "{n} 对相邻名次中，{m} 对的先后难以确定"),
    DOMINANCE_HEADLINE_SURE(
            "Each is ahead of the next in at least {share} of re-computations", "每个单元领先下一名的比例均不低于 {share}"),
    DOMINANCE_NOTE(
            "How often the unit of a row is ahead of the unit of a column. The order of two neighbours is called open"
                    + " if the first of them is ahead in less than two thirds of re-computations.",
            "每格为该行单元领先该列单元的比例。前一名领先后一名的比例不足三分之二时，视为先后难定。"),
    DOMINANCE_KEY("row ahead of column in", "行领先列的比例"),
    DOMINANCE_TURNED("more often the other way round", "多数情形下次序相反"),
    DOMINANCE_AHEAD(" ahead of ", "领先"),
    DOMINANCE_CUT("The picture shows the first {k}.", "图中仅显示前 {k} 名。"),
    OPEN_PAIRS("The open pairs", "先后难定的相邻名次"),
    PAIR("{name} ahead of {other}", "{name}领先{other}"),
    MATTERS_HEADLINE("“{factor}” matters most for {target}", "“{factor}”对{target}影响最大"),
    MATTERS_HEADLINE_MANY("{factors} matter most for {target}", "{factors}对{target}影响最大"),
    QUOTED("“{name}”", "“{name}”"),
    MATTERS_NOTHING("Nothing that was varied makes a difference to {target}", "所变动的各项对{target}均无影响"),
    MATTERS_NOTE(
            "The bar is the share of the variance of {target} in which a factor takes part (total Sobol’ index), with"
                + " its {share} interval; the slim bar is what it does by itself (first-order index), the rest is its"
                + " interplay with others. Base sample {n}.",
            "长条为该因素参与的方差占比（Sobol’ 总指数），对象为{target}，细线为其 {share} 区间；窄条为其单独作用（一阶指数），其余来自与他项的交互。基础样本量 {n}。"),
    MATTERS_ALT("Share of each factor in the variance of {target}", "各因素在{target}方差中的占比"),
    KEY_TOTAL("with its interplay", "含交互作用"),
    KEY_ALONE("by itself", "单独作用"),
    KEY_SHARE_INTERVAL("{share} interval", "{share} 区间"),
    TARGET_SHIFT("how far ranks move", "名次变动幅度"),
    TARGET_RANK("the rank of {name}", "{name}的名次"),
    TARGET_SCORE("the score of {name}", "{name}的得分"),
    TARGET_TOP("whether {name} is among the first {k}", "{name}能否进入前 {k} 名"),
    TARGET_KEPT("how many of the first {k} stay there", "前 {k} 名的保留个数"),
    DOUBTS("Read with care:", "解读须谨慎："),
    DOUBT_WIDE(
            "The share of “{factor}” is known no better than to within {by} of the variance; a larger base sample"
                    + " would tell more.",
            "“{factor}”的占比区间宽达方差的 {by}，增大基础样本量可更精确。"),
    DOUBT_FIRST(
            "What “{factor}” does by itself comes out {by} of the variance above its interval with interplay, which"
                    + " cannot be: the base sample is too small.",
            "“{factor}”的单独作用比其总占比区间高出方差的 {by}，这不可能成立：基础样本量过小。"),
    DOUBT_ORDER(
            "Whether “{factor}” or “{other}” matters more is open: their intervals overlap.",
            "“{factor}”与“{other}”孰重孰轻未定：两者区间重叠。"),
    ALONE("One at a time", "逐项变动"),
    ALONE_NOTE(
            "What each alternative does while all else stays as in the index. For a factor that is drawn at random,"
                    + " means over its draws.",
            "其余保持与指数相同时，单独改用某一方案的结果；随机抽取的因素取各次抽取的平均。"),
    FACTOR("Factor", "因素"),
    ALTERNATIVE("Alternative", "替代方案"),
    LARGEST_SHIFT("Largest shift", "最大变动"),
    KEPT_HEAD("Top {k} kept", "前 {k} 名保留"),
    LEADER_HEAD("First place", "第一名"),
    LEADER_STAYS("stays", "不变"),
    LEADER_STAYS_MOSTLY("mostly stays", "多数不变"),
    LEADER_CHANGES("changes", "易主"),
    LEADER_CHANGES_MOSTLY("mostly changes", "多数易主"),
    DRAWN("drawn at random", "随机抽取"),
    NOT_COMPUTED("cannot be computed", "无法计算"),
    VARIED("What was varied", "变动了哪些选择"),
    VARIED_NOTE(
            "Every re-computation takes one alternative for each factor, each as likely as the others.",
            "每次重复计算为每个因素任取一种方案，各方案机会均等。"),
    NOTHING_VARIED("Nothing was varied.", "未变动任何选择。"),
    VARIES("What varies", "变动对象"),
    ALTERNATIVES("Alternatives", "可选方案"),
    AS_IS("as in the index", "与指数相同"),
    SLOT_VARIANTS("Variant of the method", "方案变体"),
    SLOT_WITHOUT("Something left out", "剔除某一项"),
    SLOT_WEIGHTS("Weights", "权重"),
    SLOT_DATA("Data", "数据"),
    STEP_OFF("step left out", "略去该步骤"),
    WITHOUT("without {name}", "剔除{name}"),
    WEIGHTS_ALL("in all dimensions", "涉及全部维度"),
    WEIGHTS_AT("in: {names}", "涉及：{names}"),
    WEIGHTS_NOISE("each weight up to {share} more or less, then rescaled to sum to 1", "各权重上下浮动不超过 {share}，再归一化"),
    WEIGHTS_DIRICHLET(
            "all weights of a dimension together, from a Dirichlet distribution of concentration {n}",
            "同一维度的权重整体服从狄利克雷分布，集中度 {n}"),
    WEIGHTS_EACH("one of these sets: {names}", "任取一套权重：{names}"),
    WEIGHTS_BOOTSTRAP("the mean of as many sets drawn with replacement from: {names}", "有放回地抽取同样多套权重取平均：{names}"),
    WEIGHTS_MIX("a random mixture of these sets: {names}", "以下各套权重的随机混合：{names}"),
    DATA_RELATIVE("a value may be off by up to {share} of itself", "数值可能偏差至多 {share}"),
    DATA_STATUS("only those marked as {status}", "仅限标注为 {status} 的数值"),
    DATA_FROM("only from sources like {source}", "仅限来源符合 {source} 的数值"),
    DATA_ROUNDING("a value may be off by half a unit of its last decimal", "数值可能偏差末位小数的半个单位"),
    DATA_SOURCES("where sources disagree, any of them may be right", "来源不一致时，任一来源都可能正确"),
    DATA_IMPUTED(
            "an imputed value may be off as far as the imputation is where the truth is known", "插补值可能偏差，幅度同插补在已知处的误差"),
    DATA_DRAWS("{n} data sets are drawn", "抽取 {n} 个数据集"),
    RUNS(
            "{n} re-computations over {scenarios} combinations of alternatives, {sampling}, seed {seed}.",
            "共 {n} 次重复计算，方案组合 {scenarios} 种，{sampling}，随机种子 {seed}。"),
    SAMPLING_RANDOM("sampled at random", "随机抽样"),
    SAMPLING_SOBOL("sampled by a scrambled Sobol’ sequence", "加扰 Sobol’ 序列抽样"),
    SAMPLING_HALTON("sampled by a rotated Halton sequence", "旋转 Halton 序列抽样"),
    RUNS_KEPT("Who is ahead of whom, tiers and scores are taken from the first {n} of them.", "先后关系、档次与得分取自其中前 {n} 次。"),
    RUNS_FAILED_ONE("One more could not be computed and is in no figure.", "另有 1 次无法计算，未计入任何数字。"),
    RUNS_FAILED("Another {n} could not be computed and are in no figure.", "另有 {n} 次无法计算，未计入任何数字。"),
    RUNS_FAILURES("Combinations that cannot be computed", "无法计算的方案组合"),
    ONE_SCALE("Normalisation stays the same, so scores can be compared too.", "标准化保持不变，因此得分也可比较。"),
    MANY_SCALES(
            "Scores of different re-computations are on different scales, because the normalisation is varied too; so"
                    + " ranks are told here, and no scores.",
            "标准化方法也在变动，各次重复计算的得分量尺不同，因此这里只报告名次，不报告得分。"),
    RUNS_TABLES("All counts are in the tables of the folder audit beside this page.", "全部计数见随附 audit 文件夹中的各表。"),
    AUDIT_FIRST_LABEL("Is first place sure?", "第一名稳不稳"),
    AUDIT_FIRST_ALL(
            "{leader} is first in every one of {n} re-computations with other choices.",
            "{n} 次改变选择的重复计算中，{leader}每次都居第一。"),
    AUDIT_FIRST(
            "{leader} is first in {share} of {n} re-computations with other choices, {rival} in {other}.",
            "{n} 次改变选择的重复计算中，{leader}居首的占 {share}，{rival}居首的占 {other}。"),
    AUDIT_FIRST_TURNED(
            "First place changes hands: {rival} is first in {other} of {n} re-computations with other choices,"
                    + " {leader} in {share}.",
            "第一名会易主：{n} 次改变选择的重复计算中，{rival}居首的占 {other}，{leader}居首的占 {share}。"),
    AUDIT_RANKS_LABEL("Ranks with their intervals", "名次区间"),
    AUDIT_RANKS(
            "In {share} of re-computations the first {k} hold these ranks: {list}.",
            "{share} 的重复计算中，前 {k} 名的名次为：{list}。"),
    AUDIT_RANKS_ITEM("{name} {low} to {high}", "{name}第 {low} 至 {high} 名"),
    AUDIT_RANKS_SAME("{name} {low}", "{name}第 {low} 名"),
    AUDIT_TOP_LABEL("Who stays at the top", "前列是否稳固"),
    AUDIT_TOP_ALL("The first {k} are the first {k} in every re-computation.", "每次重复计算的前 {k} 名都是这 {k} 个。"),
    AUDIT_TOP(
            "The first {k} are the same, whatever their order, in {same} of re-computations. Least sure is {name},"
                    + " which is among them in {share}; {rival} takes a place there in {other}.",
            "{same} 的重复计算中前 {k} 名相同（不计次序）。最不稳的是{name}，留在其中的占 {share}；{rival}进入其中的占 {other}。"),
    AUDIT_TIES_LABEL("Statistical ties", "难分高下者"),
    AUDIT_TIES(
            "The {n} places fall into {groups} groups that can be told apart; the largest holds {m}, from {first} to"
                    + " {last}.",
            "{n} 个名次只能分清 {groups} 组，最大的一组有 {m} 个，从{first}到{last}。"),
    AUDIT_TIES_NONE("Each of the {n} places can be told from the next.", "{n} 个名次均可相互区分。"),
    AUDIT_MOVES_LABEL("Who moves most", "变动最大者"),
    AUDIT_MOVES(
            "{name}, rank {rank} in the index, moves by {shift} places on average and is anywhere from rank {low} to"
                    + " {high} in {share} of re-computations.",
            "{name}在指数中居第 {rank} 名，平均变动 {shift} 个名次，{share} 的重复计算中介于第 {low} 至 {high} 名。"),
    AUDIT_FACTOR_LABEL("What matters", "影响来源"),
    AUDIT_FACTOR(
            "“{factor}” matters most for {target}: it takes part in {share} of the variance, and makes up {alone} by"
                    + " itself.",
            "“{factor}”对{target}影响最大：方差的 {share} 与其有关，其中单独作用占 {alone}。"),
    AUDIT_FACTORS(
            "{factors} matter most for {target}: they take part in {shares} of the variance.",
            "{factors}对{target}影响最大：方差中与其有关的分别占 {shares}。"),

    // What the ranking hangs on
    HANGS("What does the ranking hang on?", "什么左右排名？"),
    HANGS_HEADLINE("The first {k} hang on {m} of {n} single values", "前 {k} 名系于 {n} 个数值中的 {m} 个"),
    HANGS_HEADLINE_NONE("None of {n} single values decides who the first {k} are", "{n} 个数值中没有哪个能单独改变前 {k} 名"),
    HANGS_NOTE(
            "One thing at a time is changed and all else stays: a weight, something left out, a single value."
                    + " Everything is computed anew each time.",
            "每次只改一处（一个权重、一项剔除、一个数值），其余不变，并全部重新计算。"),
    WEIGHT_SAFE("{leader} stays first whatever a single dimension weighs", "任一维度的权重单独变动，{leader}始终居第一"),
    WEIGHT_ABOVE(
            "{rival} passes {leader} if {node} weighs more than {share}, not {weight}",
            "{node}的权重由 {weight} 升至 {share} 以上时，{rival}超过{leader}"),
    WEIGHT_BELOW(
            "{rival} passes {leader} if {node} weighs less than {share}, not {weight}",
            "{node}的权重由 {weight} 降至 {share} 以下时，{rival}超过{leader}"),
    WEIGHT_NOTE(
            "The weight of one dimension moves from none to all, while the others keep their proportions to each"
                    + " other.",
            "一个维度的权重由零变到全部，其余维度之间的比例不变。"),
    WEIGHT_ALT("How far the weight of each dimension can move", "各维度权重可变动的范围"),
    KEY_FIRST_STAYS("{name} stays first", "{name}居第一"),
    KEY_TOP_STAYS("the first {k} are the same", "前 {k} 名不变"),
    KEY_WEIGHT("the weight as it is", "现有权重"),
    PASSES("{rival} passes {leader}", "{rival}超过{leader}"),
    WEIGHT_TABLE("The ranges of all weights", "全部权重的可变范围"),
    FIRST_STAYS_HEAD("{name} stays first", "{name}居第一"),
    TOP_STAYS_HEAD("Same first {k}", "前 {k} 名不变"),
    UP_TO("up to {share}", "至多 {share}"),
    FROM("from {share} on", "至少 {share}"),
    ANY_WEIGHT("at any weight", "任意权重"),
    OVERTAKING("The least shift of weights that would put another first", "使他者居首所需的最小权重调整"),
    OVERTAKING_NOTE(
            "Weight that would have to move between dimensions until a unit is level with {leader}; a little more, and"
                    + " it is ahead.",
            "各维度之间须调整多少权重，某单元才能与{leader}打平；再多一点即可超过。"),
    OVERTAKING_NONE(
            "No shift of weights was found that brings another of the first {k} level with {leader}.",
            "未找到能使前 {k} 名中其他单元追平{leader}的权重调整。"),
    MOVED_HEAD("Weight moved", "调整的权重"),
    THEN_RANK("Rank then", "调整后名次"),
    NEW_WEIGHTS("New weights", "调整后的权重"),
    NEW_WEIGHT("{node} {share} instead of {weight}", "{node}由 {weight} 变为 {share}"),
    UNKNOWN_LEAST("Figures with ≤ are ways that were found; a smaller shift may exist.", "带 ≤ 者为已找到的调整，可能存在更小的调整。"),
    TURNS("The neighbours that turn round most easily", "最易换位的相邻名次"),
    TURNS_NOTE("The weight that would have to move.", "所需调整的权重。"),
    LEFT_OUT_HEADLINE(
            "Left out, “{node}” would move ranks most: by {shift} places on average",
            "剔除“{node}”牵动最大：名次平均变动 {shift} 名"),
    LEFT_OUT_NOTE(
            "Each is left out in turn; the weights of its siblings are rescaled, and the others are compared.",
            "逐项剔除，同级权重按比例重分，再比较其余单元的名次。"),
    LEFT_OUT("Left out", "剔除项"),
    MOVES_MOST("Moves most", "变动最大者"),
    UP("{n} up", "升 {n}"),
    DOWN("{n} down", "降 {n}"),
    NEW_FIRST("First place", "第一名"),
    IN_FOR("{entering} for {leaving}", "{entering}取代{leaving}"),
    COMES_IN("{entering} joins", "{entering}进入"),
    GOES_OUT("{leaving} leaves", "{leaving}退出"),
    SAME("same", "不变"),
    NO_LONGER_RANKED("no longer ranked: {names}", "不再参与排名：{names}"),
    NOW_RANKED("now ranked: {names}", "转为参与排名：{names}"),
    LEFT_OUT_NODES("All indicators and dimensions left out in turn", "逐项剔除全部指标与维度"),
    LEFT_OUT_UNITS("Units left out in turn", "逐个剔除评价单元"),
    LEFT_OUT_UNITS_REST("Leaving out any of the others moves nobody.", "剔除其余任何一个都不影响他者名次。"),
    CELLS_HEADLINE("{m} of {n} values decide a place among the first {k} or a tier", "{n} 个数值中，{m} 个左右前 {k} 名或档次"),
    CELLS_HEADLINE_NONE("No single value decides a place among the first {k} or a tier", "没有哪个数值能单独左右前 {k} 名或档次"),
    CELLS_NOTE(
            "Each observed value is made {share} larger and smaller, left out, and replaced by what another source"
                    + " says. The colour is the gravest of what would change.",
            "每个观测值分别增减 {share}、剔除、换用其他来源的数值；颜色表示可能出现的最重变化。"),
    CELLS_ALT("What hangs on each single value", "各数值牵动的结果"),
    CELL_FIRST("who is first", "谁居第一"),
    CELL_TOP("who is among the first {k}", "谁在前 {k} 名"),
    CELL_ORDER("the order of the first {k}", "前 {k} 名的次序"),
    CELL_TIER("a tier", "档次"),
    CELL_NOTHING("nothing of this", "均无影响"),
    CELL_MISSING("not observed", "无观测值"),
    CELL_INDEX("whether the index can be computed", "指数能否计算"),
    CELLS_TABLE("The values that matter most", "牵动最大的数值"),
    CHANGED_TO("If it were", "若为"),
    THEN("What would change", "会改变什么"),
    IF_MISSING("missing", "缺失"),
    IF_CHANGED("{value} ({share} {way})", "{value}（{way} {share}）"),
    MORE("more", "增"),
    LESS("less", "减"),
    IF_SOURCE("{value} (another source)", "{value}（另一来源）"),
    ANY_OF("any of {n} values", "{n} 个数值中任一"),
    OWN_RANK("{name} {move}", "{name}{move}"),
    OWN_UNRANKED("{name} no longer ranked", "{name}不再参与排名"),
    CELLS_CUT("The {k} gravest of {n}; all are in audit/cells.csv.", "列出 {n} 个中最重的 {k} 个，其余见 audit/cells.csv。"),
    HANGS_WEIGHTS_LABEL("Weights", "权重"),
    HANGS_CELLS_LABEL("Single values", "单个数值"),
    HANGS_CELLS(
            "{m} of {n} observed values, changed or left out one at a time, bear on who the first {k} are or in which"
                    + " order they stand, most of all “{node}” of {name}.",
            "{n} 个观测值逐一改动或剔除，其中 {m} 个牵动前 {k} 名的成员或次序，最重的是{name}的“{node}”。"),
    HANGS_CELLS_NONE(
            "Of {n} observed values, changed or left out one at a time, none bears on who the first {k} are or in"
                    + " which order they stand.",
            "{n} 个观测值逐一改动或剔除，均不影响前 {k} 名的成员与次序。");

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
