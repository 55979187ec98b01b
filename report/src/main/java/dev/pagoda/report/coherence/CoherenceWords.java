package dev.pagoda.report.coherence;

import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.Phrase;

/** The words of the chapter on coherence in both languages. Names in braces are filled in. */
enum CoherenceWords implements Phrase {
    TITLE("Coherence", "统计一致性"),
    HEADLINE("{n} weaknesses, first of all: {label}", "发现 {n} 处薄弱环节，首先是：{label}"),
    HEADLINE_ONE("One weakness: {label}", "发现 1 处薄弱环节：{label}"),
    HEADLINE_NONE("Nothing in the framework is weak by the usual limits", "按通行标准，指标体系没有薄弱环节"),
    HEADLINE_UNJUDGED("There are too few units or indicators to judge the framework", "单元或指标过少，无法检验指标体系"),
    NOTE(
            "How the framework holds together statistically, over the {n} ranked units. A correlation says what goes"
                + " along with what in these data, not what causes what; a limit is a reason to look, not a verdict.",
            "依据 {n} 个参评单元，检验指标体系在统计上是否成立。相关只说明这些数据中哪些同步变化，并不说明因果；超出界限只是提示复核，并非结论。"),
    FEW_UNITS("With {n} units correlations swing widely: take all of this as a hint.", "仅有 {n} 个单元，相关系数波动很大，以下内容仅供参考。"),
    VERDICT("Coherence over {units} ranked units: {n} findings.", "统计一致性（{units} 个参评单元）：发现 {n} 处薄弱环节。"),
    VERDICT_ONE("Coherence over {units} ranked units: {n} finding.", "统计一致性（{units} 个参评单元）：发现 {n} 处薄弱环节。"),
    VERDICT_NONE(
            "Coherence over {units} ranked units: nothing in the framework is weak by the usual limits.",
            "统计一致性（{units} 个参评单元）：按通行标准，指标体系没有薄弱环节。"),
    VERDICT_UNJUDGED(
            "Coherence over {units} ranked units: too few units or indicators to judge the framework.",
            "统计一致性（{units} 个参评单元）：单元或指标过少，无法检验指标体系。"),
    WEIGHT("{share} of the weight", "占权重 {share}"),
    TRY("Try: ", "建议："),
    MORE_ITEMS("{n} more", "等（共 {n} 个）"),
    REST("{n} more findings", "其余 {n} 项发现"),
    REST_ONE("{n} more finding", "其余 {n} 项发现"),

    CORRELATIONS(
            "Indicators of one dimension correlate {within} on average, those of different ones {across}",
            "同一维度内指标的平均相关系数为 {within}，不同维度之间为 {across}"),
    CORRELATIONS_WITHIN("Indicators correlate {within} on average", "指标间的平均相关系数为 {within}"),
    CORRELATIONS_NONE("There are no two indicators to correlate", "没有两项指标可计算相关"),
    CORRELATIONS_NOTE(
            "Product-moment correlation r (Pearson) of the scores, where more is better throughout. What belongs"
                + " together should be darker within a frame than outside it; the second hue marks pairs of which one"
                + " falls where the other rises.",
            "标准化得分（均为越高越好）的积矩相关系数 r（皮尔逊）。同属一个维度的，框内颜色应比框外更深；另一种色调表示此升彼降。"),
    CORRELATIONS_CUT(
            "The first {k} of {n} indicators are shown; all are in correlations.csv.",
            "仅显示 {n} 项指标中的前 {k} 项，全部见 correlations.csv。"),
    KEY_CORRELATION("r × 100", "r × 100"),
    KEY_FRAME("framed: one dimension", "框内：同一维度"),

    DIMENSIONS("{m} of {n} nodes are of one piece", "{n} 个节点中有 {m} 个内部一致"),
    DIMENSIONS_NOTE(
            "Of one piece: one component with an eigenvalue above 1 (Kaiser’s rule), and Cronbach’s α of at least"
                    + " {limit}. r is the correlation with the index.",
            "内部一致：特征值大于 1 的主成分只有一个（凯泽准则），且克朗巴哈系数 α 不低于 {limit}。r 为与总指数的相关系数。"),
    NODE("Node", "节点"),
    CHILDREN("Children", "下级数"),
    ALPHA("α", "α"),
    ALPHA_BEST("Highest α without", "剔除后最高 α"),
    KMO("KMO", "KMO"),
    BARTLETT("Bartlett p", "巴特利特 p"),
    ABOVE_ONE("Components above 1", "特征值大于 1"),
    FIRST_SHARE("First component", "第一主成分"),
    WITH_INDEX("r", "r"),
    SCREE_ALT("Eigenvalues of the components of each node", "各节点主成分的特征值"),
    SCREE_NOTE(
            "Eigenvalues of the children’s correlations, component by component: the gentler the slope, the more is"
                    + " measured at once.",
            "下级节点相关矩阵的特征值，按主成分排列：坡度越缓，同时衡量的内容越多。"),
    FIRST_EXPLAINS("{share} in the first", "第一主成分 {share}"),
    KEY_ABOVE("above 1", "大于 1"),
    KEY_BELOW("not above 1", "不大于 1"),
    KEY_LINE("1: as much as one child by itself", "1：相当于单个下级节点"),

    IMPORTANCE_MORE(
            "{name} bears on the index more than its weight says: {importance} of the importance, {weight} of the"
                    + " weight",
            "{name}对总指数的影响高于权重：影响占 {importance}，权重占 {weight}"),
    IMPORTANCE_LESS(
            "{name} bears on the index less than its weight says: {importance} of the importance, {weight} of the"
                    + " weight",
            "{name}对总指数的影响低于权重：影响占 {importance}，权重占 {weight}"),
    IMPORTANCE_AS_MEANT("What bears on the index is what the weights say", "各维度对总指数的影响与权重相符"),
    IMPORTANCE_NONE("Weights and importance", "权重与影响"),
    IMPORTANCE_NOTE(
            "A weight says how much a child is meant to count; its importance is the share of the variance of the"
                    + " score above that would go were the child known, as a share of the sum (first-order effect, η²)."
                    + " Ratios from {least} to {most} are usual.",
            "权重表示设定的重要性；影响是已知该节点后上级得分方差减少的份额（一阶效应 η²），并按合计折算为占比。比值通常在 {least} 与 {most} 之间。"),
    IMPORTANCE_ALT("Share of weight and share of importance of each dimension", "各维度的权重占比与影响占比"),
    IMPORTANCE_WITHIN("Within each dimension", "各维度之内"),
    IMPORTANCE_FEW("Importance cannot be computed: it needs eight units that differ.", "无法计算影响：至少需要 8 个有差异的单元。"),
    KEY_WEIGHT("share of the weight", "权重占比"),
    KEY_IMPORTANCE("share of the importance", "影响占比"),
    RATIO("ratio", "比值"),

    AVAILABILITY("{share} of the values of the ranked units were observed", "参评单元的观测值覆盖率为 {share}"),
    AVAILABILITY_LEAST(
            "{share} of the values of the ranked units were observed, the fewest of {name} ({least})",
            "参评单元的观测值覆盖率为 {share}，其中{name}最低（{least}）"),
    AVAILABILITY_NOTE(
            "Before anything was filled in. The shaded figure of a dimension is the share of its indicators that were"
                    + " observed, in percent; its indicators follow one by one.",
            "填补之前的情况。维度列的数字为其下指标有观测值的百分比，其后为各项指标。"),
    KEY_OBSERVED("observed", "有观测值"),
    KEY_MISSING("missing", "缺失"),
    KEY_SHARE("share observed, in %", "观测占比（%）"),
    KEY_LOW("below {share}", "低于 {share}"),
    AVAILABILITY_CUT(
            "The first {k} of {n} units are shown; all are in availability.csv.",
            "仅显示 {n} 个单元中的前 {k} 个，全部见 availability.csv。"),

    INDICATORS("Every indicator", "全部指标"),
    OBSERVED("Observed", "观测占比"),
    SKEW_BEFORE("Skewness before", "处理前偏度"),
    SKEW_AFTER("after", "处理后"),
    KURTOSIS_BEFORE("Kurtosis before", "处理前峰度"),
    WITH_OWN("r with its own", "与所属维度 r"),
    CLOSEST("Closest other", "最接近的其他维度"),
    WITHOUT("α without", "剔除后 α"),
    DENOMINATORS("Indicators and denominators", "指标与分母"),
    DENOMINATORS_NOTE(
            "Correlation of each indicator with each denominator, as it came in and after dividing.",
            "各指标除以分母前后与各分母的相关系数。"),
    DENOMINATOR("Denominator", "分母"),
    BEFORE("r before", "除前 r"),
    AFTER("r after", "除后 r"),
    BY_IT("divided by it", "以此为分母"),
    BY_ANOTHER("by another", "用其他分母"),
    BY_NOTHING("by nothing", "未除"),
    TABLES(
            "All figures, with rank correlations: results/coherence/. What each one means: docs/coherence.md.",
            "全部数值（含秩相关与各种关系）见 results/coherence/；各指标含义见 docs/coherence.md。"),

    NEEDED("{reason}: {n} of {limit}", "{reason}：{n}，至少需 {limit}"),
    AT_MOST("{reason}: {n}, at most {limit}", "{reason}：{n}，至多 {limit}");

    private final String en;
    private final String zh;

    CoherenceWords(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
