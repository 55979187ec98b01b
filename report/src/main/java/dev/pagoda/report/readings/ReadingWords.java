// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.Phrase;

/** The words of the chapter of further readings in both languages. Names in braces are filled in. */
public enum ReadingWords implements Phrase {
    TITLE("Further readings", "延伸解读"),
    NOTE(
            "What the scores show beyond the ranking. None of this changes a rank; all figures are in "
                    + "results/readings/.",
            "得分在名次之外的含义。本章内容不影响名次，全部数值见 results/readings/。"),
    WHY_MISSING("{missing}: {reasons}.", "{missing}：{reasons}。"),
    LEFT_OUT("Not included: {names} ({reason}).", "未纳入：{names}（{reason}）。"),
    AND_MORE("{names} and {n} more", "{names}等（另有 {n} 个）"),
    UNIT("{Noun}", "{noun}"),
    NODE("Node", "节点"),
    MEMBERS("Members", "成员"),
    CUT("The first {k} of {n} {nouns} are shown; all are in {file}.", "仅显示 {n} {counter}中的前 {k} 个，全部见 {file}。"),

    GROUPS_HEADLINE(
            "Of the {grouping} with {least} members or more, {group} has the highest mean: {mean} points, {ratio} times "
                    + "the overall mean",
            "在不少于 {least} 个成员的{grouping}中，{group}平均得分最高（{mean} 分），为总体均值的 {ratio} 倍"),
    GROUPS_SMALL("The {grouping} compared: all have few members", "{grouping}比较：各组成员均较少"),
    GROUPS_NONE("The {grouping} cannot be compared: {reason}", "无法比较{grouping}：{reason}"),
    GROUPS_NOTE(
            "Spread is the coefficient of variation (standard deviation divided by the mean); the smaller it is, "
                    + "the more alike the members are.",
            "离散程度为变异系数（标准差除以均值），数值越小，组内{noun}越接近。"),
    INEQUALITY(
            "{share} of the inequality of the scores is between the groups, the rest within them (Theil’s T {total})."
                    + " The Gini coefficient is {gini}: {between} between the groups, {within} within them, {overlap} from"
                    + " their overlap. A group of one has no inequality within, so many small groups raise the share"
                    + " between.",
            "得分差异的 {share} 来自组间，其余来自组内（泰尔指数 T 为 {total}）。基尼系数为 {gini}：组间 "
                    + "{between}，组内 {within}，组间重叠 {overlap}。单成员组没有组内差异，小组越多，组间占比越高。"),
    GROUP("Group", "群组"),
    MEAN("Mean", "均值"),
    WEIGHTED("Weighted by {column}", "以{column}加权"),
    RATIO("Ratio to overall mean", "与总体均值之比"),
    SPREAD("Spread", "离散程度"),
    LEADER("Group leader", "组内首位"),
    IN_PLACES("In the top {k}", "前 {k} 名内"),
    ALL("All", "全部"),
    QUOTIENTS("Location quotients: where a sector is larger than {base} would suggest", "区位商：相对于{base}的集中程度"),
    QUOTIENTS_NOTE(
            "A group’s share of the total of the indicator divided by its share of {base}: above 1, the group "
                    + "has more than its share.",
            "群组占该指标总量的份额除以其占{base}的份额，大于 1 表示相对集中。"),

    SPACE_ALIKE("Neighbouring {nouns} have similar scores", "邻近{noun}得分相近"),
    SPACE_UNLIKE("Neighbouring {nouns} have dissimilar scores", "邻近{noun}得分相异"),
    SPACE_NONE("Neighbouring {nouns} are no more alike than distant ones", "邻近{noun}的得分并不比相距较远者更接近"),
    SPACE_UNKNOWN(
            "Whether neighbouring {nouns} have similar scores cannot be determined: {reason}",
            "无法判断邻近{noun}得分是否相近：{reason}"),
    SPACE_NOTE(
            "Moran’s I of the index is {i} (p {p}). Neighbours: {near}. Moran’s I above {expected} means similar,"
                    + " below it dissimilar. p is the probability of a value as extreme on that side by chance{dealt};"
                    + " below 0.05 counts as a pattern. Of {n} {nouns}, about {k} would stand out by chance alone.",
            "总指数的莫兰指数 I 为 {i}（p {p}）。邻近的定义：{near}。莫兰指数高于 {expected} "
                    + "为相近，低于则为相异。p 为偶然情况下同侧达到该数值的概率{dealt}，小于 0.05 视为有空间格局。{n} " + "{counter}中，仅因偶然也会有约 {k} 个显著。"),
    DEALT(", from {k} random permutations", "（随机置换 {k} 次）"),
    NEAR_DISTANCE("weights falling with distance", "权重随距离递减"),
    NEAR_NEAREST("the {k} nearest {nouns}", "距离最近的 {k} {counter}"),
    NEAR_BAND("{nouns} within {k} km", "{k} 公里以内的{noun}"),
    NEAR_PAIRS("the pairs listed in the method file", "方法文件列出的相邻{noun}"),
    MORAN("Moran’s\u00a0I", "莫兰指数\u00a0I"),
    P("p", "p"),
    PATTERN("Neighbouring {nouns} are", "邻近{noun}"),
    ALIKE("similar", "相近"),
    UNLIKE("dissimilar", "相异"),
    NO_PATTERN("no pattern", "无明显格局"),
    STANDING_OUT("Significant {nouns} (p at most 0.05)", "显著的{noun}（p ≤ 0.05）"),
    NOBODY("none", "无"),
    NEXT("; ", "；"),

    QUADRANTS_HEADLINE(
            "{n} of {m} {nouns} are high in both {first} and {second}", "{m} {counter}中，{first}与{second}均高的有 {n} 个"),
    QUADRANTS_NOTE(
            "The lines are drawn at {x} in {first} and {y} in {second} ({threshold}). The lists below name all "
                    + "{nouns}.",
            "分界线：{first} {x} 分，{second} {y} 分（{threshold}）。下方列表含全部{noun}。"),
    BY_MEAN("their means", "均值"),
    BY_MEDIAN("their medians", "中位数"),
    BY_STATEMENT("as set in the method file", "方法文件设定"),
    BOTH("High in both", "两项均高"),
    ONLY("High in {node} only", "仅{node}高"),
    NEITHER("High in neither", "两项均不高"),

    CLUSTERS_HEADLINE("{k} groups of {nouns}, {plain}", "{noun}可聚为 {k} 类，{plain}"),
    CLUSTERS_NONE("No groups of similar {nouns} can be formed: {reason}", "无法对{noun}聚类：{reason}"),
    PLAIN("clearly separated", "界限清晰"),
    FAINT("only loosely separated", "但界限不明显"),
    HARDLY("hardly separated at all", "但几乎没有界限"),
    CLUSTERS_NOTE(
            "Groups of {nouns} with similar scores in the nodes below ({method}), the group with the highest scores"
                    + " first. The mean silhouette is {s}; above 0.5 means clearly separated, below 0.25 hardly at all.",
            "同类{noun}在下列节点上得分相近（{method}），按得分由高到低排列。平均轮廓系数为 {s}；大于 0.5 " + "表示界限清晰，小于 0.25 表示几乎没有界限。"),
    K_MEANS("k-means", "k 均值聚类"),
    TREE("hierarchical", "层次聚类"),
    CLUSTER("Cluster", "类别"),
    SILHOUETTE("Silhouette", "轮廓系数"),

    COUPLING_HEADLINE(
            "{n} of {m} {nouns} are balanced at a high level, {unit} most of all (D = {d})",
            "{m} {counter}中有 {n} 个达到协调，其中{unit}最高（D = {d}）"),
    COUPLING_NONE("Whether the dimensions are balanced cannot be determined: {reason}", "无法判断各维度是否协调：{reason}"),
    COUPLING_NOTE(
            "The coordination degree D is the square root of C × T, where C measures how even {nodes} are and T how"
                    + " high. A {noun} counts as coordinated from 0.5. Where C is close to 1 almost everywhere, D says"
                    + " little more than T.",
            "协调度 D 为 C × T 的平方根：耦合度 C 表示{nodes}是否均衡，T 表示总体水平。D 不低于 0.5 " + "视为协调。若多数{noun}的 C 接近 1，则 D 主要反映 T。"),
    CLASS("Class", "等级"),
    FROM("D from", "D 起点"),
    ALL_UNITS("All {nouns}", "全部{noun}"),

    MOMENTUM_UP(
            "More indicators rose than fell since {from}: the diffusion index is {d}",
            "{from} 年以来上升的指标多于下降的指标：扩散指数为 {d}"),
    MOMENTUM_DOWN(
            "More indicators fell than rose since {from}: the diffusion index is {d}",
            "{from} 年以来下降的指标多于上升的指标：扩散指数为 {d}"),
    MOMENTUM_EVEN("As many indicators rose as fell since {from}", "{from} 年以来上升与下降的指标持平"),
    MOMENTUM_NONE("Change since {from} cannot be measured: {reason}", "无法计算 {from} 年以来的变化：{reason}"),
    MOMENTUM_NOTE(
            "The diffusion index is the percentage of indicators that improved, those unchanged counted as half: above"
                    + " 50, more improved than got worse. The composite index is 100 in {from} and also reflects the size"
                    + " of the changes.",
            "扩散指数为改善指标所占百分比，持平指标按一半计入：高于 50 表示改善多于恶化。合成指数以 {from} 年为 " + "100，还反映变化幅度。"),
    RISEN("Rose", "上升"),
    UNCHANGED("Unchanged", "持平"),
    FALLEN("Fell", "下降"),
    DIFFUSION("Diffusion index", "扩散指数"),
    COMPOSITE("Composite index", "合成指数"),

    TRENDS_CONVERGED(
            "{node}: {nouns} converged from {first} to {last}; their spread fell from {a} to {b}",
            "{node}：{first}—{last} 年{noun}之间的差距缩小，变异系数由 {a} 降至 {b}"),
    TRENDS_DIVERGED(
            "{node}: {nouns} diverged from {first} to {last}; their spread rose from {a} to {b}",
            "{node}：{first}—{last} 年{noun}之间的差距扩大，变异系数由 {a} 升至 {b}"),
    TRENDS_NONE("{node}: convergence cannot be determined: {reason}", "{node}：无法判断差距是否缩小：{reason}"),
    TRENDS_ONE("There is one scored period; a trend needs two", "仅有一个评分时期，趋势至少需要两个时期"),
    CATCHING_UP("{Nouns} with low scores grew faster (β {b}, p {p}).", "落后{noun}增长更快（β 为 {b}，p {p}）。"),
    NOT_CATCHING_UP(
            "{Nouns} with low scores did not clearly grow faster (β {b}, p {p}).", "落后{noun}的增长并未明显更快（β 为 {b}，p {p}）。"),
    TRENDS_NOTE(
            "Spread is the coefficient of variation (standard deviation divided by the mean) over the {nouns} "
                    + "scored in every period. Growth is compound, per period; ranks gained are positive.",
            "变异系数为标准差除以均值，仅含各时期均有得分的{noun}。增长率为每期复合增长率，名次上升为正。"),
    GROWTH("Growth", "增长率"),
    SLOPE("Slope", "斜率"),
    RANKS("Ranks", "名次"),
    PLACES("Ranks gained", "名次变化");

    private final String en;
    private final String zh;

    ReadingWords(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
