// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;

/** What can be wrong with a setting, whichever step or analysis it belongs to. */
final class SettingFaults {
    static final Fault MISSING_METHOD = Fault.error(
            "missing-method",
            "No {family} method is given for {whose}.",
            "未给{whose}指定{family}方法。",
            "Add 'method: {first}', or another of: {names}.",
            "请添加 'method: {first}'，或以下之一：{names}。");
    static final Fault UNKNOWN_METHOD = Fault.error(
            "unknown-method", "There is no {family} method '{name}'.", "没有名为“{name}”的{family}方法。", "{help}", "{help}");
    static final Fault MISSING_PARAMETER = Fault.error(
            "missing-parameter",
            "The method {method} needs '{name}' for {whose}.",
            "用于{whose}的方法 {method} 缺少参数 '{name}'。",
            "Give {expectation}{where}. Meaning of '{name}': {description}.",
            "请给出{expectation}{where}。'{name}' 的含义：{description}。");
    static final Fault WRONG_PARAMETER = Fault.error(
            "wrong-parameter",
            "'{name}' is {shown}; expected {expectation}.",
            "'{name}' 的值是{shown}，应为{expectation}。",
            "Write {expectation}. Meaning of '{name}': {description}.",
            "请写{expectation}。'{name}' 的含义：{description}。");
    static final Fault IMPOSSIBLE_PARAMETER = Fault.error(
            "impossible-parameter",
            "The method {method} cannot take these parameters: {reason}.",
            "方法 {method} 不能使用这些参数：{reason}。",
            "Change the parameters so that this holds.",
            "请修改参数以满足这一条件。");
    static final Fault UNKNOWN_KEY =
            Fault.error("unknown-key", "'{key}' is not a setting here.", "此处没有名为 '{key}' 的设置。", "{help}", "{help}");
    static final Fault WRONG_TYPE = Fault.error(
            "wrong-type",
            "Expected {expectation}, found {shown}.",
            "此处应为{expectation}，实际是{shown}。",
            "Write {expectation}.",
            "请写{expectation}。");
    static final Fault NO_SHARE = Fault.error(
            "wrong-type",
            "Expected a number from 0 to 1, found {shown}.",
            "此处应为 0 到 1 之间的数，实际是{shown}。",
            "Write a share such as 0.6.",
            "请写比例，例如 0.6。");
    static final Fault UNKNOWN_UNIT =
            Fault.error("unknown-unit", "There is no unit '{code}'.", "没有代码为“{code}”的单元。", "{help}", "{help}");
    static final Fault UNKNOWN_INDICATOR = Fault.error(
            "unknown-indicator", "There is no indicator '{code}'.", "没有代码为“{code}”的指标。", "{help}", "{help}");
    static final Fault UNKNOWN_GROUPING =
            Fault.error("unknown-grouping", "There is no grouping '{name}'.", "没有名为“{name}”的分组方式。", "{help}", "{help}");
    static final Fault LEARN_FROM = Fault.error(
            "wrong-parameter",
            "'learn-from' is {shown}; expected edition, all or a period.",
            "'learn-from' 的值是{shown}，应为 edition、all 或某个时期。",
            "Write 'edition', 'all' or a base period such as 2020.",
            "请写 'edition'、'all' 或基期，例如 2020。");

    static final Template IN_COLUMN =
            new Template(" here, or in the column '{name}' of the framework file", "（写在此处，或写在指标体系文件的 '{name}' 列中）");
    static final Name EMPTY = new Name("empty", "空值");
    static final Template QUOTED = new Template("'{text}'", "“{text}”");
    static final Name A_LIST = new Name("a list", "列表");
    static final Name A_GROUP = new Name("a group of settings", "一组设置");
    static final Name A_METHOD = new Name("the name of a method", "方法名称");
    static final Name A_UNIT = new Name("the code of a unit", "单元代码");
    static final Name REMOVE = new Name("Remove it.", "请删去。");
    static final Name UNITS_FILE = new Name("Use a code from the units file.", "请使用单元文件中的代码。");
    static final Name FRAMEWORK_FILE = new Name("Use codes of indicators from the framework file.", "请使用指标体系文件中的指标代码。");
    static final Name ADD_GROUPING = new Name(
            "Add a column to the units file and name it under 'groupings'.", "请在单元文件中添加一列，并在 'groupings' 中写明列名。");

    private SettingFaults() {}
}
