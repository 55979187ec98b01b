package dev.pagoda.report.readings;

import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.Phrase;

/** The words of the chapter of further readings in both languages. Names in braces are filled in. */
public enum ReadingWords implements Phrase {
    TITLE("Further readings", "延伸解读"),
    NOTE(
            "What the scores tell beyond their order. Nothing here changes a rank; every number is in"
                    + " results/readings/.",
            "得分在名次之外还说明了什么。本章内容不影响名次，全部数值见 results/readings/。"),
    WHY_MISSING("{missing}: {reasons}.", "{missing}：{reasons}。"),
    LEFT_OUT("Left out: {names} ({reason}).", "未纳入：{names}（{reason}）。"),
    AND_MORE("{names} and {n} more", "{names}等（另有 {n} 个）"),
    UNIT("Unit", "评价单元"),
    NODE("Node", "节点"),
    MEMBERS("Members", "成员"),
    CUT("The first {k} of {n} units are shown; all are in {file}.", "仅显示 {n} 个单元中的前 {k} 个，全部见 {file}。"),

    GROUPS_HEADLINE(
            "{group} leads the {grouping} with a mean of {mean}, {ratio} times that of all",
            "按{grouping}比较，{group}平均得分最高（{mean} 分），为总体均值的 {ratio} 倍"),
    GROUPS_NONE("The {grouping} cannot be compared: {reason}", "无法比较{grouping}：{reason}"),
    GROUPS_NOTE(
            "Spread is the standard deviation over the mean (coefficient of variation); the smaller, the more alike"
                    + " the members are.",
            "离散程度为变异系数（标准差除以均值），数值越小，组内单元越接近。"),
    INEQUALITY(
            "{share} of the inequality of the scores lies between the groups, the rest within them (Theil’s T"
                + " {total}). The Gini coefficient is {gini}: {between} between the groups, {within} within, {overlap}"
                + " where they overlap. A group of one unit has nothing within, so many small groups raise the share"
                + " between.",
            "得分差异的 {share} 来自组间，其余来自组内（泰尔指数 T 为 {total}）。基尼系数为 {gini}：组间占 {between}，组内占 {within}，组间重叠占"
                    + " {overlap}。单个单元的组没有组内差异，小组越多，组间占比越高。"),
    GROUP("Group", "群组"),
    MEAN("Mean", "均值"),
    WEIGHTED("Weighted by {column}", "以{column}加权"),
    RATIO("Ratio to all", "与总体之比"),
    SPREAD("Spread", "离散程度"),
    LEADER("Leader", "组内首位"),
    IN_PLACES("In the first {k}", "前 {k} 名内"),
    ALL("All", "全部"),
    QUOTIENTS("Location quotients: where there is more than {base} would let expect", "区位商：相对于{base}的集中程度"),
    QUOTIENTS_NOTE(
            "A group’s share of the indicator over its share of {base}: above 1 it has more than its share.",
            "群组占该指标总量的份额除以其占{base}的份额，大于 1 表示相对集中。"),

    SPACE_ALIKE("Near units have like scores: Moran’s I is {i} (p {p})", "邻近单元得分相近：莫兰指数 I 为 {i}（p {p}）"),
    SPACE_UNLIKE("Near units have unlike scores: Moran’s I is {i} (p {p})", "邻近单元得分相异：莫兰指数 I 为 {i}（p {p}）"),
    SPACE_NONE(
            "Near units score no more alike than far ones: Moran’s I is {i} (p {p})",
            "邻近单元的得分并不比远处更相近：莫兰指数 I 为 {i}（p {p}）"),
    SPACE_UNKNOWN("Whether near units have like scores cannot be told: {reason}", "无法判断邻近单元得分是否相近：{reason}"),
    SPACE_NOTE(
            "Near means: {near}. Moran’s I above {expected} means alike, below it unlike. p tells how often chance"
                + " goes as far on that side{dealt}; below 0.05 counts as a pattern. Of {n} units about {k} stand out"
                + " by chance alone.",
            "邻近的含义：{near}。莫兰指数高于 {expected} 为相近，低于则为相异。p 为偶然情况下同侧达到该数值的概率{dealt}，小于 0.05 视为有空间格局。{n} 个单元中，仅因偶然也会有约 {k}"
                    + " 个突出。"),
    DEALT(", by {k} random orders", "（随机排列 {k} 次）"),
    NEAR_DISTANCE("nearness falls with distance", "邻近程度随距离递减"),
    NEAR_NEAREST("the {k} nearest units", "距离最近的 {k} 个单元"),
    NEAR_BAND("units within {k} km", "{k} 公里以内的单元"),
    NEAR_PAIRS("the pairs that the method file names", "方法文件列出的相邻单元"),
    MORAN("Moran’s\u00a0I", "莫兰指数\u00a0I"),
    P("p", "p"),
    PATTERN("Near units are", "邻近单元"),
    ALIKE("alike", "相近"),
    UNLIKE("unlike", "相异"),
    NO_PATTERN("no pattern", "无明显格局"),
    STANDING_OUT("Standing out (p at most 0.05)", "显著突出的单元（p ≤ 0.05）"),
    NOBODY("none", "无"),
    NEXT("; ", "；"),

    QUADRANTS_HEADLINE("High in both {first} and {second}: {n} of {m} units", "{first}与{second}均高的有 {n} 个单元（共 {m} 个）"),
    QUADRANTS_NOTE(
            "High begins at the lines: {x} in {first}, {y} in {second} ({threshold}). Names that find no room stand in"
                    + " the lists below.",
            "以两条线为界：{first} {x} 分，{second} {y} 分（{threshold}）。图中放不下的名称见下方列表。"),
    BY_MEAN("their means", "均值"),
    BY_MEDIAN("their medians", "中位数"),
    BY_STATEMENT("as the method file states", "方法文件设定"),
    BOTH("High in both", "两项均高"),
    ONLY("High in {node} only", "仅{node}高"),
    NEITHER("High in neither", "两项均不高"),

    CLUSTERS_HEADLINE(
            "The units fall into {k} clusters, which {plain} (silhouette {s})", "单元分为 {k} 类，{plain}（轮廓系数 {s}）"),
    CLUSTERS_NONE("The units cannot be sorted into clusters: {reason}", "无法对单元聚类：{reason}"),
    PLAIN("are plain to see", "类别界限清晰"),
    FAINT("are faint", "类别界限较弱"),
    HARDLY("hardly stand apart", "类别几乎没有界限"),
    CLUSTERS_NOTE(
            "Clusters hold units with like scores in the nodes below ({method}), the one with the highest scores"
                    + " first. A silhouette above 0.5 means plain clusters, below 0.25 hardly any.",
            "同类单元在下列节点上得分相近（{method}），按得分由高到低排列。轮廓系数大于 0.5 表示界限清晰，小于 0.25 表示几乎没有界限。"),
    K_MEANS("k-means", "k 均值聚类"),
    TREE("hierarchical", "层次聚类"),
    CLUSTER("Cluster", "类别"),
    SILHOUETTE("Silhouette", "轮廓系数"),

    COUPLING_HEADLINE(
            "{n} of {m} units are coordinated; {unit} most of all, at {d}", "{m} 个单元中有 {n} 个达到协调，其中{unit}最高（{d}）"),
    COUPLING_NONE("How well the dimensions go together cannot be told: {reason}", "无法判断各维度是否协调：{reason}"),
    COUPLING_NOTE(
            "D, the coordination degree, is the root of C × T: C tells how even {nodes} are, T how high. From 0.5 on a"
                    + " unit counts as coordinated. Where C is close to 1 for most units, D says little more than T.",
            "协调度 D 为 C × T 的平方根：耦合度 C 表示{nodes}是否均衡，T 表示总体水平。D 不低于 0.5 视为协调。若多数单元的 C 接近 1，则 D 主要反映 T。"),
    CLASS("Class", "等级"),
    FROM("D from", "D 起点"),
    ALL_UNITS("Every unit", "全部单元"),

    MOMENTUM_UP(
            "More indicators rose than fell since {from}: the diffusion index is {d}",
            "{from} 年以来上升的指标多于下降的指标：扩散指数为 {d}"),
    MOMENTUM_DOWN(
            "More indicators fell than rose since {from}: the diffusion index is {d}",
            "{from} 年以来下降的指标多于上升的指标：扩散指数为 {d}"),
    MOMENTUM_EVEN("As many indicators rose as fell since {from}", "{from} 年以来上升与下降的指标持平"),
    MOMENTUM_NONE("There is no momentum since {from} to read: {reason}", "无法计算 {from} 年以来的景气变化：{reason}"),
    MOMENTUM_NOTE(
            "The diffusion index is the share of indicators that improved, in percent, those unchanged counted as"
                + " half: above 50 more improved than got worse. The composite index is 100 in {from} and also tells"
                + " by how much.",
            "扩散指数为改善指标所占百分比，持平指标按一半计入：高于 50 表示改善多于恶化。合成指数以 {from} 年为 100，还反映变化幅度。"),
    RISEN("Rose", "上升"),
    UNCHANGED("Unchanged", "持平"),
    FALLEN("Fell", "下降"),
    DIFFUSION("Diffusion index", "扩散指数"),
    COMPOSITE("Composite index", "合成指数"),

    TRENDS_CONVERGED(
            "{node}: units came closer from {first} to {last}; their spread fell from {a} to {b}",
            "{node}：{first}—{last} 年单元之间的差距缩小，变异系数由 {a} 降至 {b}"),
    TRENDS_DIVERGED(
            "{node}: units drew apart from {first} to {last}; their spread rose from {a} to {b}",
            "{node}：{first}—{last} 年单元之间的差距扩大，变异系数由 {a} 升至 {b}"),
    TRENDS_NONE("{node}: whether units came closer cannot be told: {reason}", "{node}：无法判断差距是否缩小：{reason}"),
    TRENDS_ONE("There is one scored period; a trend needs two", "仅有一个评分时期，趋势至少需要两个时期"),
    CATCHING_UP("Units behind grew faster (β {b}, p {p}).", "落后单元增长更快（β 为 {b}，p {p}）。"),
    NOT_CATCHING_UP("Units behind did not clearly grow faster (β {b}, p {p}).", "落后单元的增长并未明显更快（β 为 {b}，p {p}）。"),
    TRENDS_NOTE(
            "Spread is the standard deviation over the mean, of the units with a score in every period. Growth is"
                    + " compound, for each period; places gained are positive.",
            "变异系数为标准差除以均值，仅含各时期均有得分的单元。增长率为每期复合增长率，名次上升为正。"),
    GROWTH("Growth", "增长率"),
    SLOPE("Slope", "斜率"),
    RANKS("Ranks", "名次"),
    PLACES("Places gained", "名次变化");

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
