// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.core.model.Language;

/** The words of the terminal in both languages. */
enum TerminalWords {
    RANK("Rank", "名次"),
    UNIT("Unit", "单元"),
    POINTS("Points", "得分"),
    TIER("Tier", "档"),
    WEIGHT("weight", "权重"),
    IN_INDEX("in the index", "占总指数"),
    OBSERVED("observed", "观测值"),
    SOURCE("source", "来源"),
    ALSO("also", "另见"),
    SAME("the same value", "数值一致"),
    NOT_USED("not used", "未采用"),
    MISSING("missing", "缺失"),
    METHOD("Method", "主方法"),
    UNCHANGED("unchanged", "不变"),
    BEFORE_DIVISION("before division", "除以分母之前"),
    DIVIDED("divided by its denominator", "除以分母"),
    IMPUTED("imputed", "填补"),
    WINSORISED("winsorised", "缩尾"),
    LOGGED("logged", "取对数"),
    TRANSFORMED("transformed", "变换"),
    TRIMMED("trimmed", "截尾"),
    SCORED("points", "得分"),
    NOT_RANKED("not ranked", "不参与排名"),
    ASSOCIATED("associated or observed only", "仅作参照"),
    COVERAGE("too few indicators observed", "观测指标不足"),
    ZEROS("too many zeros", "零值过多"),
    DROPPED("dropped by the project", "项目设定排除"),
    NO_SCORE("no score", "无得分"),
    WHEN_NOT("When not", "不宜"),
    FORMULA("Formula", "公式"),
    PARAMETERS("Parameters", "参数"),
    METHOD_FILE("index.yaml", "index.yaml"),
    REFERENCE("Source", "出处"),
    ALSO_A_COLUMN("also read from the column of its name in framework.csv", "也可写在 framework.csv 的同名列中"),
    REPORT("Report", "报告"),
    RESULTS("Results", "结果"),
    MADE_FROM("Made DIR from TABLES.", "已由TABLES生成 DIR。"),
    TO_REVIEW("Please review (also in REVIEW.md):", "请核对以下事项（亦见 REVIEW.md）："),
    NO_PROBLEMS("No problems.", "没有问题。"),
    WRITTEN("Written", "已写入");

    private final String en;
    private final String zh;

    TerminalWords(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
