// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.core.model.Name;
import dev.pagoda.readings.coherence.Weakness;
import dev.pagoda.report.page.Sentence;
import dev.pagoda.report.page.Voice;
import java.util.List;
import java.util.Set;

/**
 * What a finding of weakness is about, and how it is said in both languages: what is weak, why it matters, what to try.
 * Names in braces are filled in; the item is one entry of the list.
 */
enum WeakTopic {
    REDUNDANT(
            true,
            Set.of(Weakness.REDUNDANT),
            new Name("Redundant", "信息重复"),
            new Name("Within {parent}, these are almost the same: {list}.", "{parent}下有信息高度重叠者：{list}。"),
            new Name("{one} – {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name("What they share is counted twice and so weighs more than intended.", "两者共有的信息被重复计算，实际权重高于设定。"),
            new Name(
                    "Keep the one with the better sources, merge the two, or halve their weights.",
                    "保留来源更可靠的一项，或将两项合并，或将权重各减一半。")),
    NEGATIVE(
            true,
            Set.of(Weakness.NEGATIVE),
            new Name("Offsetting each other", "相互抵消"),
            new Name("Within {parent}, these move in opposite directions: {list}.", "{parent}下有此升彼降者：{list}。"),
            new Name("{one} – {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "In the average, one cancels what the other adds, and the score reflects neither.",
                    "取平均时一方抵消另一方，得分难以反映其中任何一项。"),
            new Name(
                    "Check the direction of both. If it is right, put them into different dimensions, or report one "
                            + "outside the index.",
                    "核对两者的方向；若方向无误，可分置于不同维度，或将其中一项在指数之外列示。")),
    AGAINST_INDEX(
            false,
            Set.of(Weakness.AGAINST_INDEX),
            new Name("Opposed to the index", "与总指数方向相反"),
            new Name("These fall as the index rises: {list}.", "下列各项在总指数上升时反而下降：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "{Nouns} that do well here tend to rank low, which the total hides.",
                    "在此表现好的{noun}总体名次偏低，而总分掩盖了这一点。"),
            new Name(
                    "Check direction and treatment first; then whether it belongs in this index.",
                    "先核对方向与异常值处理，再考虑其是否属于本指数。")),
    AGAINST_PARENT(
            true,
            Set.of(Weakness.WEAK_IN_PARENT),
            new Name("Opposed to its own dimension", "与所属维度方向相反"),
            new Name("Within {parent}, these fall as its score rises: {list}.", "{parent}得分上升时，下列各项反而下降：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name("The score penalises what this part of it is meant to reward.", "得分惩罚了该部分所应奖励的内容。"),
            new Name("Check the direction; if it is right, move it elsewhere.", "核对方向；若方向无误，则应归入别处。")),
    CLOSER(
            true,
            Set.of(Weakness.CLOSER_TO_OTHER),
            new Name("Closer to another dimension", "更接近其他维度"),
            new Name(
                    "These correlate more with another dimension than with their own, {parent}: {list}.",
                    "下列各项与其他维度的相关高于所属的{parent}：{list}。"),
            new Name(
                    "{one} (r\u00a0=\u00a0{figure} with {other}, {own} with its own)",
                    "{one}（与{other}的 r\u00a0=\u00a0{figure}，与所属维度的 r\u00a0=\u00a0{own}）"),
            new Name(
                    "Readers take the score of a dimension for what its name says; this part of it measures something "
                            + "else.",
                    "读者按名称理解维度得分，而这一部分衡量的却是别的内容。"),
            new Name("Move it to that dimension, or explain in its definition why it stays.", "移至该维度，或在定义中说明保留的理由。")),
    WEAK(
            true,
            Set.of(Weakness.WEAK_IN_PARENT),
            new Name("Little effect on the score", "作用微弱"),
            new Name("These hardly affect the score of {parent}: {list}.", "{parent}的得分几乎不受下列各项影响：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name("Their weight is nominal: other values would hardly change the score.", "其权重只是名义上的：数值变化几乎不影响得分。"),
            new Name(
                    "Check data and scale; then raise the weight, make it a dimension of its own, or drop it.",
                    "先核对数据与量纲；再考虑提高权重、单列维度或删除。")),
    SILENT(
            false,
            Set.of(),
            new Name("Unrelated to the index", "与总指数几乎无关"),
            new Name("Almost unrelated to the index: {list}.", "下列指标与总指数几乎不相关：{list}。"),
            new Name("{one} (r\u00a0=\u00a0{figure})", "{one}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "They take work to collect but do not distinguish {nouns} in the ranking.",
                    "收集需要投入，却不能在排名中区分各{noun}。"),
            new Name("Report what is important in itself outside the index; drop the rest.", "本身重要的可在指数之外列示，其余可删除。")),
    RELIABILITY(
            true,
            Set.of(Weakness.UNRELIABLE),
            new Name("Low internal consistency", "内部一致性不足"),
            new Name(
                    "The parts of {parent} measure different things (Cronbach’s α {figure}; {limit} is usual).{more}",
                    "{parent}内部一致性不足：克隆巴赫 α 系数为 {figure}，低于通常要求的 {limit}。{more}"),
            new Name(" Without {one} it would be {figure}.", "剔除{one}后为 {figure}。"),
            new Name(
                    "A low α means that the average represents none of its parts well.",
                    "α 偏低说明各部分衡量的内容不同，其平均值难以代表任何一项。"),
            new Name(
                    "Begin with the part without which α rises most: move it, drop it, or split the dimension.",
                    "从剔除后 α 上升最多的一项入手：移出、删除，或拆分该维度。")),
    SEVERAL(
            true,
            Set.of(Weakness.SEVERAL_COMPONENTS),
            new Name("Several things in one", "包含多个方面"),
            new Name(
                    "{parent} measures several things: {figure} components have an eigenvalue above 1, and the first "
                            + "explains {share} of the variance.",
                    "{parent}包含多个方面：特征值大于 1 的主成分有 {figure} 个，第一主成分解释 {share} 的方差。"),
            Name.NONE,
            new Name(
                    "One score represents several things; {nouns} strong in one and weak in another look alike.",
                    "一个得分代表了几个不同方面，此长彼短的{noun}看起来相近。"),
            new Name(
                    "Group the parts by the component they load on (components.csv), or make two dimensions.",
                    "按主成分载荷（components.csv）重新归组，或拆成两个维度。")),
    FIRST(
            true,
            Set.of(Weakness.WEAK_FIRST_COMPONENT),
            new Name("No common direction", "缺少共同方向"),
            new Name(
                    "The first component of {parent} explains {share} of the variance of its parts; {limit} is usual.",
                    "{parent}的第一主成分解释其组成部分方差的 {share}，低于通常要求的 {limit}。"),
            Name.NONE,
            new Name("An average of parts without a common direction is hard to interpret.", "各部分缺少共同方向，其平均值难以解释。"),
            new Name(
                    "Group the parts by what they have in common (components.csv), or report them one by one.",
                    "按共同性重新归组（components.csv），或逐项列示。")),
    ADEQUACY(
            true,
            Set.of(Weakness.INADEQUATE),
            new Name("Little in common", "共同性不足"),
            new Name(
                    "The parts of {parent} have in common only what single pairs share (Kaiser–Meyer–Olkin measure "
                            + "{figure}; {limit} is usual).",
                    "{parent}各部分的共同性仅存在于个别配对之间（KMO 值 {figure}，通常要求 {limit}）。"),
            Name.NONE,
            new Name("A single score has little to represent.", "单一得分缺少可以代表的共同内容。"),
            new Name("Add indicators of the same thing, or split the dimension.", "补充衡量同一内容的指标，或拆分该维度。")),
    UNCORRELATED(
            true,
            Set.of(Weakness.UNCORRELATED),
            new Name("Possibly unrelated", "可能互不相关"),
            new Name(
                    "The parts of {parent} may be unrelated: Bartlett’s test gives p\u00a0=\u00a0{figure}.",
                    "{parent}的各部分可能互不相关：巴特利特球形检验 p\u00a0=\u00a0{figure}。"),
            Name.NONE,
            new Name("A single score has little to represent.", "单一得分缺少可以代表的共同内容。"),
            new Name("Add indicators of the same thing, or split the dimension.", "补充衡量同一内容的指标，或拆分该维度。")),
    IMPORTANCE(
            true,
            Set.of(Weakness.MORE_IMPORTANT, Weakness.LESS_IMPORTANT),
            new Name("Weights and influence differ", "权重与影响不符"),
            new Name(
                    "The influence of the parts of {parent} differs from their weights: {list}.",
                    "{parent}各部分的实际影响与权重不符：{list}。"),
            new Name(
                    "{one} ({importance} of the importance at {weight} of the weight)",
                    "{one}（影响占 {importance}，权重占 {weight}）"),
            new Name(
                    "Readers take weights for importance. A part that varies more, or moves with the others, counts"
                            + " for more than its weight.",
                    "读者把权重当作重要性；变化较大或与其他部分同步的，实际影响会高于权重。"),
            new Name(
                    "Adjust the weights towards the intended importance, or treat and rescale what dominates.",
                    "按预期的重要性调整权重，或调整主导部分的异常值处理与标准化。")),
    STILL_SIZE(
            false,
            Set.of(Weakness.STILL_SIZE),
            new Name("Still measuring size", "仍反映规模"),
            new Name(
                    "Adjusted for size, yet still closely related to the denominator: {list}.",
                    "下列指标除以分母后仍与分母高度相关：{list}。"),
            new Name("{one} with {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name(
                    "The division was meant to remove the effect of size; large {nouns}, or small ones, still have an "
                            + "advantage.",
                    "除以分母本为消除规模影响，规模大或小的{noun}却仍占优势。"),
            new Name("Use another denominator, or the logarithm of the ratio.", "改用其他分母，或对比值取对数。")),
    MEASURES_SIZE(
            false,
            Set.of(Weakness.MEASURES_SIZE),
            new Name("Measuring size", "反映规模"),
            new Name("Not adjusted for size, and closely tied to it: {list}.", "下列指标未除以分母，与规模高度相关：{list}。"),
            new Name("{one} with {other} (r\u00a0=\u00a0{figure})", "{one}与{other}（r\u00a0=\u00a0{figure}）"),
            new Name("The index rewards large {nouns} for being large.", "规模大的{noun}会因规模本身获得高分。"),
            new Name(
                    "If performance relative to size is meant, name a denominator in framework.csv; if absolute size"
                            + " is meant, say so in the definition.",
                    "若意在衡量相对水平，请在 framework.csv 中指定分母；若意在衡量总量，请在定义中说明。")),
    OUTLIERS(
            false,
            Set.of(Weakness.OUTLIERS),
            new Name("Outliers remain", "仍有异常值"),
            new Name("A few {nouns} stretch the scores of: {list}.", "下列指标的得分被少数{noun}拉开：{list}。"),
            new Name("{one} (skewness {figure})", "{one}（偏度 {figure}）"),
            new Name(
                    "They take up most of the scale; the others are compressed and hardly distinguished.",
                    "少数{noun}占据了大部分量程，其余{noun}挤在一起，难以区分。"),
            new Name(
                    "Treat the outliers (winsorise, log), or score by ranks or between goalposts.",
                    "进行异常值处理（缩尾、取对数），或改用名次、门柱值计分。")),
    MISSING(
            false,
            Set.of(Weakness.MISSING),
            new Name("Too little data", "数据不足"),
            new Name("Observed for too few {nouns}: {list}.", "有观测值的{noun}占比过低：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name("Scores then depend on imputed values or gaps.", "得分在很大程度上取决于插补值或缺失值。"),
            new Name("Find another source, or drop the indicator.", "寻找其他来源，或删除该指标。")),
    ZEROS(
            false,
            Set.of(Weakness.ZEROS),
            new Name("Mostly zeros", "零值过多"),
            new Name("Few values differ from zero: {list}.", "非零值占比过低：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name(
                    "{Nouns} with zero cannot be distinguished, and the few others appear extreme.",
                    "零值{noun}无法区分，其余少数{noun}则显得突出。"),
            new Name("Use a longer period, a wider definition, or a yes-or-no indicator.", "延长统计期、放宽口径，或改为是否型指标。")),
    FEW_VALUES(
            false,
            Set.of(Weakness.FEW_VALUES),
            new Name("Few distinct values", "取值过少"),
            new Name(
                    "Many {nouns} have the same value; the share of distinct values is low: {list}.",
                    "许多{noun}取值相同，不同取值的占比偏低：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name(
                    "It sorts {nouns} into a few classes and does not distinguish within them.",
                    "该指标只把{noun}分成几类，类内无法区分。"),
            new Name(
                    "Look for a finer measure; if it is a class by nature, score it as one.",
                    "寻找更精细的度量；若本为分类，则按分类计分。")),
    CONSTANT(
            false,
            Set.of(Weakness.CONSTANT),
            new Name("No variation", "没有差异"),
            new Name("All {nouns} have the same score: {list}.", "所有{noun}得分相同：{list}。"),
            new Name("{one}", "{one}"),
            new Name("It adds the same to every {noun} and changes no rank.", "该项给每{counter}加上相同的分数，不改变任何名次。"),
            new Name("Check the data; drop it if it stays.", "核对数据；若仍如此，则删除。")),
    UNITS(
            false,
            Set.of(),
            new Name("Ranked on little data", "数据偏少"),
            new Name("Ranked, although little of their data was observed: {list}.", "参与排名但观测值偏少：{list}。"),
            new Name("{one} ({share})", "{one}（{share}）"),
            new Name("Their ranks depend on imputed values or gaps.", "其名次取决于插补值或缺失值。"),
            new Name(
                    "Fill the gaps, or let a step 'screen' rank only {nouns} with more coverage.",
                    "补齐数据，或用筛选步骤（screen）仅对覆盖率更高的{noun}排名。"));

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

    String label(Voice voice) {
        return voice.say(label);
    }

    Sentence weak(Voice voice) {
        return Sentence.of(voice.say(weak));
    }

    Sentence item(Voice voice) {
        return Sentence.of(voice.say(item));
    }

    String why(Voice voice) {
        return voice.say(why);
    }

    String cure(Voice voice) {
        return voice.say(cure);
    }

    /** What is weak, the item, why and what to try, for translators and tests. */
    List<Name> words() {
        return List.of(label, weak, item, why, cure);
    }
}
