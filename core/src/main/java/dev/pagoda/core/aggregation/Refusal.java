// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;

/** The messages about scores that an aggregation cannot take. */
final class Refusal {
    private Refusal() {}

    static NotComputable notPositive(String mean, int child, int row) {
        return new NotComputable(
                new Name(mean + " needs scores above 0", mean + " 要求得分大于 0"),
                new Name(
                        "Let scores start above 0 (normalise by min-max with lower: 1), aggregate this node by arithmetic, or"
                                + " treat the indicator.",
                        "请让得分从大于 0 起（min-max 标准化并写 lower: 1），或对该节点用 arithmetic 合成，或处理该指标。"),
                child,
                row);
    }

    static NotComputable negative(String mean, int child, int row) {
        return new NotComputable(
                new Name(mean + " needs scores that are not negative", mean + " 要求得分不为负"),
                new Name(
                        "Use a normalisation without negative scores, such as min-max, or aggregate this node by arithmetic.",
                        "请改用不产生负分的标准化（如 min-max），或对该节点用 arithmetic 合成。"),
                child,
                row);
    }

    /** The coefficient of variation is a share of the mean. */
    static NotComputable meanNotPositive(String penalty, int child, int row) {
        return new NotComputable(
                new Name(penalty + " needs units whose mean score is above 0", penalty + " 要求单元的平均得分大于 0"),
                new Name(
                        "Let scores lie above 0 (normalise by z-score with mean: 100 and sd: 10, or by min-max), or aggregate"
                                + " this node by mean-min.",
                        "请让得分大于 0（z-score 标准化并写 mean: 100、sd: 10，或用 min-max），或对该节点用 mean-min 合成。"),
                child,
                row);
    }

    static NotComputable tooFewUnits(String method) {
        return new NotComputable(
                new Name(
                        method + " compares units, and fewer than two ranked units have a score here",
                        method + " 对单元作相互比较，而此处有得分的参评单元不足两个"),
                new Name(
                        "Rank more units, fill the gaps, or aggregate this node by arithmetic.",
                        "请增加参评单元，补齐缺失值，或对该节点用 arithmetic 合成。"));
    }

    static NotComputable noScale(String method, int child, int row) {
        return new NotComputable(
                new Name(
                        method + " needs a child whose scores differ, and all ranked units have the same here",
                        method + " 要求下级得分有差异，而此处所有参评单元得分相同"),
                new Name(
                        "Leave this child out of the framework or set its weight to 0, or aggregate this node by arithmetic.",
                        "请从框架中去掉该下级，或将其权重设为 0，或对该节点用 arithmetic 合成。"),
                child,
                row);
    }

    static NotComputable alike(String method) {
        return new NotComputable(
                new Name(
                        method
                                + " needs ranked units that differ, and they are all alike in the children that one of them has",
                        method + " 要求参评单元之间有差异，而它们在已有的下级上完全相同"),
                new Name(
                        "Check the scores of the children, or aggregate this node by arithmetic.",
                        "请检查各下级的得分，或对该节点用 arithmetic 合成。"));
    }
}
