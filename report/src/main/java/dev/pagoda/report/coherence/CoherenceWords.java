// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.Phrase;

/** The words of the chapter on coherence in both languages. Names in braces are filled in. */
enum CoherenceWords implements Phrase {
    TITLE("Coherence", "统计一致性"),
    HEADLINE("{n} points to watch, the most important: {label}", "发现 {n} 处值得注意，首先是：{label}"),
    HEADLINE_ONE("One point to watch: {label}", "发现 1 处值得注意：{label}"),
    HEADLINE_NONE("By the usual criteria, the framework has no weak spots", "按通行标准，指标体系没有薄弱环节"),
    HEADLINE_UNJUDGED("Too few {nouns} or indicators to assess the framework", "{noun}或指标过少，无法检验指标体系"),
    NOTE(
            "Statistical properties of the framework, over the {n} ranked {nouns}. A correlation describes these "
                    + "data and proves no cause; a limit exceeded is a reason to look again, not a verdict.",
            "依据 {n} " + "个参评{noun}，检验指标体系在统计上是否成立。相关只描述这些数据，并不说明因果；超出界限只是提示复核，并非结论。"),
    FEW_UNITS(
            "With {n} {nouns}, correlations are very uncertain; read all of this as a hint.",
            "仅有 {n} {counter}，相关系数很不稳定，以下内容仅供参考。"),
    VERDICT("Coherence over {units} ranked {nouns}: {n} findings.", "统计一致性（{units} 个参评{noun}）：发现 {n} 处薄弱环节。"),
    VERDICT_ONE("Coherence over {units} ranked {nouns}: {n} finding.", "统计一致性（{units} 个参评{noun}）：发现 {n} 处薄弱环节。"),
    VERDICT_NONE(
            "Coherence over {units} ranked {nouns}: by the usual criteria, the framework has no weak spots.",
            "统计一致性（{units} 个参评{noun}）：按通行标准，指标体系没有薄弱环节。"),
    VERDICT_UNJUDGED(
            "Coherence over {units} ranked {nouns}: too few {nouns} or indicators to assess the framework.",
            "统计一致性（{units} 个参评{noun}）：{noun}或指标过少，无法检验指标体系。"),
    WEIGHT("{share} of the weight", "占权重 {share}"),
    TRY("Possible remedy: ", "改进办法："),
    MORE_ITEMS("{n} more", "等（共 {n} 个）"),
    REST("{n} more findings", "其余 {n} 项发现"),
    REST_ONE("{n} more finding", "其余 {n} 项发现"),

    CORRELATIONS(
            "Indicators correlate {within} on average within dimensions, {across} between them",
            "同一维度内指标的平均相关系数为 {within}，不同维度之间为 {across}"),
    CORRELATIONS_WITHIN("Indicators correlate {within} on average", "指标间的平均相关系数为 {within}"),
    CORRELATIONS_NONE("No two indicators can be correlated", "没有两项指标可计算相关"),
    CORRELATIONS_NOTE(
            "Correlation r (Pearson) of the scores, on which higher is better throughout. Cells within a frame, "
                    + "of one dimension, should be darker than those outside; the second hue marks pairs that move in "
                    + "opposite directions.",
            "得分（均为越高越好）的积矩相关系数 " + "r（皮尔逊）。框内为同一维度，颜色应比框外更深；另一种色调表示此升彼降。"),
    CORRELATIONS_CUT(
            "The first {k} of {n} indicators are shown; all are in correlations.csv.",
            "仅显示 {n} 项指标中的前 {k} 项，全部见 correlations.csv。"),
    KEY_CORRELATION("r × 100", "r × 100"),
    KEY_FRAME("framed: one dimension", "框内：同一维度"),

    DIMENSIONS("{m} of {n} nodes are internally consistent", "{n} 个节点中有 {m} 个内部一致"),
    DIMENSIONS_NOTE(
            "Internally consistent: only one component has an eigenvalue above 1 (Kaiser’s rule), and Cronbach’s "
                    + "α is at least {limit}. r is the correlation with the index.",
            "内部一致：特征值大于 1 的主成分只有一个（凯泽准则），且克隆巴赫 α 系数不低于 {limit}。r " + "为与总指数的相关系数。"),
    NODE("Node", "节点"),
    CHILDREN("Children", "下级数"),
    ALPHA("α", "α"),
    ALPHA_BEST("Highest α if one is dropped", "剔除一项后最高 α"),
    KMO("KMO", "KMO"),
    BARTLETT("Bartlett p", "巴特利特 p"),
    ABOVE_ONE("Components above 1", "特征值大于 1"),
    FIRST_SHARE("First component", "第一主成分"),
    WITH_INDEX("r", "r"),
    SCREE_ALT("Eigenvalues of the components of each node", "各节点主成分的特征值"),
    SCREE_NOTE(
            "Eigenvalues of the correlations between the parts of a node, component by component: the gentler "
                    + "the slope, the more different things are measured.",
            "下级节点相关矩阵的特征值，按主成分排列：坡度越缓，所含内容越多。"),
    FIRST_EXPLAINS("{share} in the first", "第一主成分 {share}"),
    KEY_ABOVE("above 1", "大于 1"),
    KEY_BELOW("not above 1", "不大于 1"),
    KEY_LINE("1: as much as a single part", "1：相当于单个下级节点"),

    IMPORTANCE_MORE(
            "{name} influences the index more than its weight suggests: {importance} of the importance, {weight} "
                    + "of the weight",
            "{name}对总指数的影响高于权重：影响占 {importance}，权重占 {weight}"),
    IMPORTANCE_LESS(
            "{name} influences the index less than its weight suggests: {importance} of the importance, {weight} "
                    + "of the weight",
            "{name}对总指数的影响低于权重：影响占 {importance}，权重占 {weight}"),
    IMPORTANCE_AS_MEANT("The influence of the dimensions matches their weights", "各维度对总指数的影响与权重相符"),
    IMPORTANCE_NONE("Weights and importance", "权重与影响"),
    IMPORTANCE_NOTE(
            "A weight is how much a part is meant to count. Its importance is the share of the variance of the score"
                    + " that would disappear if the part were known, as a share of the sum (first-order effect, η²)."
                    + " Ratios from {least} to {most} are usual.",
            "权重表示设定的重要程度；影响是已知该部分后得分方差减少的份额（一阶效应 " + "η²），并按合计折算为占比。比值通常在 {least} 与 {most} 之间。"),
    IMPORTANCE_ALT("Share of weight and share of importance of each dimension", "各维度的权重占比与影响占比"),
    IMPORTANCE_WITHIN("Within each dimension", "各维度之内"),
    IMPORTANCE_FEW(
            "Importance cannot be computed: it takes at least eight different {nouns}.", "无法计算影响：至少需要 8 个不同的{noun}。"),
    KEY_WEIGHT("share of the weight", "权重占比"),
    KEY_IMPORTANCE("share of the importance", "影响占比"),
    RATIO("ratio", "比值"),

    AVAILABILITY("{share} of the data on the ranked {nouns} were observed", "参评{noun}的数据观测率为 {share}"),
    AVAILABILITY_LEAST(
            "{share} of the data on the ranked {nouns} were observed; the share is lowest in {name} ({least})",
            "参评{noun}的数据观测率为 {share}，其中{name}最低（{least}）"),
    AVAILABILITY_NOTE(
            "Before imputation. The shaded figure of a dimension is the percentage of its indicators that were "
                    + "observed; the indicators follow one by one.",
            "插补之前的情况。维度列的数字为其下指标有观测值的百分比，其后为各项指标。"),
    KEY_OBSERVED("observed", "有观测值"),
    KEY_MISSING("missing", "缺失"),
    KEY_SHARE("share observed, in %", "观测占比（%）"),
    KEY_LOW("below {share}", "低于 {share}"),
    AVAILABILITY_CUT(
            "The first {k} of {n} {nouns} are shown; all are in availability.csv.",
            "仅显示 {n} {counter}中的前 {k} 个，全部见 availability.csv。"),

    INDICATORS("All indicators", "全部指标"),
    OBSERVED("Observed", "观测占比"),
    SKEW_BEFORE("Skewness before", "处理前偏度"),
    SKEW_AFTER("after", "处理后"),
    KURTOSIS_BEFORE("Kurtosis before", "处理前峰度"),
    WITH_OWN("r with own dimension", "与所属维度 r"),
    CLOSEST("Closest other dimension", "最接近的其他维度"),
    WITHOUT("α if dropped", "剔除后 α"),
    DENOMINATORS("Indicators and denominators", "指标与分母"),
    DENOMINATORS_NOTE(
            "Correlation of each indicator with each denominator, before and after division.", "各指标除以分母前后与各分母的相关系数。"),
    DENOMINATOR("Denominator", "分母"),
    BEFORE("r before", "除前 r"),
    AFTER("r after", "除后 r"),
    BY_IT("divided by it", "以此为分母"),
    BY_ANOTHER("divided by another", "用其他分母"),
    BY_NOTHING("not divided", "未除"),
    TABLES(
            "All figures, with rank correlations, are in results/coherence/; docs/coherence.md explains them.",
            "全部数值（含秩相关）见 results/coherence/；各项含义见 docs/coherence.md。"),

    NEEDED("{reason}: {n}; at least {limit} needed", "{reason}：{n}，至少需 {limit}"),
    AT_MOST("{reason}: {n}; at most {limit} allowed", "{reason}：{n}，至多 {limit}");

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
