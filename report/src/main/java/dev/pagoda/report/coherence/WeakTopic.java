package dev.pagoda.report.coherence;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.readings.coherence.Weakness;
import dev.pagoda.report.page.Sentence;
import java.util.List;
import java.util.Set;

/**
 * What a finding of weakness is about, and how it is said in both languages: what is weak, why it matters, what to try. Names in braces are filled in; the
 * item is one entry of the list.
 */
enum WeakTopic {
    REDUNDANT(
            true,
            Set.of(Weakness.REDUNDANT),
            new Name("Telling the same", "信息重复"),
            new Name("In {parent}, almost the same is told twice: {list}.", "{parent}中有节点几乎在重复同一信息：{list}。"),
            new Name("{one} – {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "What two of them share counts double, so it weighs more than was meant.",
                    "两者共有的部分被重复计算，实际权重高于设定。"),
            new Name(
                    "Keep the one with the better sources, merge the two into one, or halve their weights.",
                    "保留来源更可靠的一项，或将两项合并为一项，或将权重各减一半。")),
    NEGATIVE(
            true,
            Set.of(Weakness.NEGATIVE),
            new Name("Working against each other", "相互抵消"),
            new Name("In {parent}, one falls where the other rises: {list}.", "{parent}中有节点此升彼降：{list}。"),
            new Name("{one} – {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "In the mean one takes away what the other adds, so the score says little of either.",
                    "取平均时一方会抵消另一方，得分难以反映其中任何一项。"),
            new Name(
                    "Check the direction of both. If it is right, put them into different dimensions, or show one"
                            + " beside the index.",
                    "核对两者的方向；若方向无误，可分置于不同维度，或将其中一项在指数之外列示。")),
    AGAINST_INDEX(
            false,
            Set.of(Weakness.AGAINST_INDEX),
            new Name("Against the index", "与总指数方向相反"),
            new Name("These fall where the index rises: {list}.", "下列节点在总指数上升时反而下降：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "Units that do well here are ranked low by all the rest, and the total hides it.",
                    "在此表现好的单元在其余部分得分偏低，而总分掩盖了这一点。"),
            new Name(
                    "Check direction and treatment first; then ask whether it belongs in this index.",
                    "先核对方向与异常值处理，再考虑其是否属于本指数。")),
    AGAINST_PARENT(
            true,
            Set.of(Weakness.WEAK_IN_PARENT),
            new Name("Against its own dimension", "与所属维度方向相反"),
            new Name("In {parent}, these fall where its score rises: {list}.", "{parent}得分上升时，下列节点反而下降：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "The score punishes what this part of it rewards, and says little of either.",
                    "得分惩罚了该部分所奖励的内容，两者都难以反映。"),
            new Name("Check the direction; if it is right, it belongs elsewhere.", "核对方向；若方向无误，则应归入别处。")),
    CLOSER(
            true,
            Set.of(Weakness.CLOSER_TO_OTHER),
            new Name("Closer to another dimension", "更接近其他维度"),
            new Name(
                    "What goes more with another dimension than with {parent}, its own: {list}.",
                    "与其他维度的相关高于所属的{parent}：{list}。"),
            new Name(
                    "{one} (r\u00a0=\u00a0{figure} with {other}, {own} with its own)",
                    "{one}（与{other}的 r\u00a0=\u00a0{figure}，与所属维度的 r\u00a0=\u00a0{own}）"),
            new Name(
                    "Readers take the score of a dimension for what its name says; this part of it measures something"
                            + " else.",
                    "读者按名称理解维度得分，而这一部分衡量的却是别的内容。"),
            new Name("Move it to that dimension, or say in its definition why it stays.", "移至该维度，或在定义中说明保留的理由。")),
    WEAK(
            true,
            Set.of(Weakness.WEAK_IN_PARENT),
            new Name("Hardly showing", "作用微弱"),
            new Name("In {parent}, these hardly show in the score: {list}.", "{parent}的得分中几乎看不出下列节点：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "Their weight stands on paper: were they other than they are, the score would be much the same.",
                    "其权重只是名义上的：数值变化几乎不影响得分。"),
            new Name(
                    "Check the data and the scale; then raise the weight, give it a dimension of its own, or drop it.",
                    "先核对数据与量纲；再考虑提高权重、单列维度或删除。")),
    SILENT(
            false,
            Set.of(),
            new Name("Silent in the index", "对总指数几无影响"),
            new Name("Of the index these say nothing: {list}.", "下列指标与总指数几乎不相关：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "They take work to collect, and do not tell units apart in the ranking.", "收集它们需要投入，却不能在排名中区分各单元。"),
            new Name("What matters by itself can be shown beside the index; the rest can go.", "本身重要的可在指数之外列示，其余可删除。")),
    RELIABILITY(
            true,
            Set.of(Weakness.UNRELIABLE),
            new Name("Not of one piece", "内部一致性不足"),
            new Name(
                    "The children of {parent} do not hang together: Cronbach’s α is {figure}, and {limit} is asked"
                            + " for.{more}",
                    "{parent}的下级节点一致性不足：克朗巴哈系数 α 为 {figure}，应达到 {limit}。{more}"),
            new Name(" Without {one} it would be {figure}.", "剔除{one}后为 {figure}。"),
            new Name(
                    "A low α says that they measure different things, and their mean none of them well.",
                    "α 偏低说明它们衡量的内容不同，其平均值难以代表任何一项。"),
            new Name(
                    "Begin with the child without which α rises most: move it, drop it, or split the dimension.",
                    "从剔除后 α 上升最多的一项入手：移出、删除，或拆分该维度。")),
    SEVERAL(
            true,
            Set.of(Weakness.SEVERAL_COMPONENTS),
            new Name("Several things in one", "包含多个方面"),
            new Name(
                    "{parent} measures several things: {figure} components have an eigenvalue above 1, and the first"
                            + " explains {share} of the variance.",
                    "{parent}包含多个方面：特征值大于 1 的主成分有 {figure} 个，第一主成分解释 {share} 的方差。"),
            Name.NONE,
            new Name(
                    "One score stands for several; units that are strong in one and weak in the other look alike.",
                    "一个得分代表了几件不同的事，此长彼短的单元看起来相近。"),
            new Name(
                    "Group the children by the component they load on (components.csv), or make two dimensions of it.",
                    "按主成分载荷（components.csv）重新归组，或拆成两个维度。")),
    FIRST(
            true,
            Set.of(Weakness.WEAK_FIRST_COMPONENT),
            new Name("No common direction", "缺少共同方向"),
            new Name(
                    "The first component of {parent} explains {share} of the variance of its children; {limit} is"
                            + " asked for.",
                    "{parent}的第一主成分只解释下级节点方差的 {share}，应达到 {limit}。"),
            Name.NONE,
            new Name("Most of what the children say is lost in their mean.", "取平均后，下级节点的大部分信息都会丢失。"),
            new Name(
                    "Group the children by what they share (components.csv), or show them one by one.",
                    "按共同性重新归组（components.csv），或逐项列示。")),
    ADEQUACY(
            true,
            Set.of(Weakness.INADEQUATE),
            new Name("Little in common", "共同性不足"),
            new Name(
                    "What the children of {parent} share lies in single pairs: the Kaiser–Meyer–Olkin measure is"
                            + " {figure}, and {limit} is asked for.",
                    "{parent}下级节点的共同性仅存在于个别配对之间：KMO 值为 {figure}，应达到 {limit}。"),
            Name.NONE,
            new Name("There is little that a single score could stand for.", "单一得分缺少可以代表的共同内容。"),
            new Name("Add indicators of the same thing, or split the dimension.", "补充衡量同一内容的指标，或拆分该维度。")),
    UNCORRELATED(
            true,
            Set.of(Weakness.UNCORRELATED),
            new Name("Perhaps unrelated", "可能互不相关"),
            new Name(
                    "The children of {parent} may be unrelated: Bartlett’s test gives p\u00a0=\u00a0{figure}.",
                    "{parent}的下级节点可能互不相关：巴特利特球形检验 p\u00a0=\u00a0{figure}。"),
            Name.NONE,
            new Name("There is little that a single score could stand for.", "单一得分缺少可以代表的共同内容。"),
            new Name("Add indicators of the same thing, or split the dimension.", "补充衡量同一内容的指标，或拆分该维度。")),
    IMPORTANCE(
            true,
            Set.of(Weakness.MORE_IMPORTANT, Weakness.LESS_IMPORTANT),
            new Name("Weight and importance apart", "权重与影响不符"),
            new Name(
                    "In {parent}, what bears on the score is not what the weights say: {list}.",
                    "{parent}得分的实际影响与权重不符：{list}。"),
            new Name(
                    "{one} ({importance} of the importance at {weight} of the weight)",
                    "{one}（影响占 {importance}，权重占 {weight}）"),
            new Name(
                    "Readers take weights for importance. What varies more, or goes along with the others, bears more"
                            + " than its weight.",
                    "读者把权重当作重要性；变化较大或与其他节点同步的，实际影响会高于权重。"),
            new Name(
                    "Move the weights towards the importance that is meant, or treat and scale what dominates"
                            + " otherwise.",
                    "按预期的重要性调整权重，或调整主导节点的异常值处理与标准化。")),
    STILL_SIZE(
            false,
            Set.of(Weakness.STILL_SIZE),
            new Name("Still measuring size", "仍反映规模"),
            new Name("Divided, and yet going along with what divides them: {list}.", "下列指标除以分母后仍与分母高度相关：{list}。"),
            new Name("{one} with {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "Dividing was to take size out; large units, or small ones, still have an advantage.",
                    "除以分母本为消除规模影响，大单元或小单元却仍占优势。"),
            new Name("Try another denominator, or take the logarithm of the ratio.", "改用其他分母，或对比值取对数。")),
    MEASURES_SIZE(
            false,
            Set.of(Weakness.MEASURES_SIZE),
            new Name("Measuring size", "反映规模"),
            new Name("Divided by nothing, and going along with size: {list}.", "下列指标未除以分母，与规模高度相关：{list}。"),
            new Name("{one} with {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name("The index rewards large units for being large.", "指数会因规模大而给出高分。"),
            new Name(
                    "If strength for its size is meant, name a denominator in framework.csv; if sheer strength is"
                            + " meant, say so in the definition.",
                    "若意在衡量相对水平，请在 framework.csv 中指定分母；若意在衡量总量，请在定义中说明。")),
    OUTLIERS(
            false,
            Set.of(Weakness.OUTLIERS),
            new Name("Outliers left", "仍有异常值"),
            new Name("A few units stretch the scores of these: {list}.", "下列得分被少数单元拉开：{list}。"),
            new Name("{one} (skewness {figure})", "{one}（偏度 {figure}）"),
            new Name(
                    "They take up the scale; all the others are pressed together and hardly told apart.",
                    "少数单元占据了整个量程，其余单元挤在一起，难以区分。"),
            new Name(
                    "Treat it (winsorise, log), or score it by ranks or between goalposts.",
                    "进行异常值处理（缩尾、取对数），或改用名次、门柱值计分。")),
    MISSING(
            false,
            Set.of(Weakness.MISSING),
            new Name("Too little data", "数据不足"),
            new Name("Observed for too few units: {list}.", "有观测值的单元占比过低：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name("What is filled in or left out is a guess, and scores rest on it.", "填补或略去都是推测，得分却以此为基础。"),
            new Name("Find another source, or drop the indicator.", "寻找其他来源，或删除该指标。")),
    ZEROS(
            false,
            Set.of(Weakness.ZEROS),
            new Name("Mostly zeros", "零值过多"),
            new Name("Few values are other than zero: {list}.", "非零值占比过低：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name(
                    "Units with zero cannot be told apart, and the few others stand far out.", "零值单元无法区分，其余少数单元则显得突出。"),
            new Name("Take a longer period, a wider definition, or a yes-or-no indicator.", "延长统计期、放宽口径，或改为是否型指标。")),
    FEW_VALUES(
            false,
            Set.of(Weakness.FEW_VALUES),
            new Name("Few different values", "取值过少"),
            new Name(
                    "Many units share a value; so few values are different ones: {list}.", "许多单元取值相同，不同取值的占比为：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name("It sorts units into a few classes and does not tell them apart within.", "它只把单元分成几类，类内无法区分。"),
            new Name(
                    "Look for a finer measure; if it is a class by nature, score it as one.",
                    "寻找更精细的度量；若本为分类，则按分类计分。")),
    CONSTANT(
            false,
            Set.of(Weakness.CONSTANT),
            new Name("No difference", "毫无差异"),
            new Name("The same score for all units: {list}.", "所有单元得分相同：{list}。"),
            new Name("{one}", "{one}"),
            new Name("It adds the same to everybody and changes no rank.", "它给每个单元加上相同的分数，不改变任何名次。"),
            new Name("Check the data; drop it if it stays.", "核对数据；若仍如此，则删除。")),
    UNITS(
            false,
            Set.of(),
            new Name("Ranked on little data", "数据偏少的单元"),
            new Name("Ranked, though little of them was observed: {list}.", "参与排名但观测值偏少：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name("Their places hang on what was filled in or left out.", "其名次取决于填补值或缺失项。"),
            new Name("Fill the gaps, or ask for more coverage in the step 'screen'.", "补齐数据，或在筛选步骤中提高覆盖率要求。"));

    private final boolean byParent;
    private final Set<Weakness> kinds;
    private final Name label;
    private final Name weak;
    private final Name item;
    private final Name why;
    private final Name cure;

    WeakTopic(boolean byParent, Set<Weakness> kinds, Name label, Name weak, Name item, Name why, Name cure) {
        this.byParent = byParent;
        this.kinds = kinds;
        this.label = label;
        this.weak = weak;
        this.item = item;
        this.why = why;
        this.cure = cure;
    }

    /** The topic under which a kind of weakness is told; without one it stands in the tables alone. */
    boolean tellsOf(Weakness weakness) {
        return kinds.contains(weakness);
    }

    /** Whether each dimension has a finding of its own. */
    boolean isByParent() {
        return byParent;
    }

    String label(Language language) {
        return label.in(language);
    }

    Sentence weak(Language language) {
        return Sentence.of(weak.in(language));
    }

    Sentence item(Language language) {
        return Sentence.of(item.in(language));
    }

    String why(Language language) {
        return why.in(language);
    }

    String cure(Language language) {
        return cure.in(language);
    }

    /** What is weak, the item, why and what to try, for translators and tests. */
    List<Name> words() {
        return List.of(label, weak, item, why, cure);
    }
}
