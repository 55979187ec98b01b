// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import java.util.List;
import java.util.Map;

/** Methods with what they do, when not to use them, and their parameters. */
public record MethodsAnswer(List<Of> methods) implements Answer {
    /** One method of a family. */
    public record Of(Catalogue<?> catalogue, Method<?> method) {}

    private record Taken(Of of, Parameter<?> parameter) {}

    @Override
    public String name() {
        return "methods";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }

    @Override
    public List<AnswerTable<?>> tables() {
        return List.of(list(), parameters());
    }

    private AnswerTable<?> list() {
        return new Columns<Of>()
                .text("family", "Family", "类别", one -> one.catalogue().family())
                .text("method", "Method", "方法", one -> one.method().name())
                .text("title_en", "Title", "英文名称", one -> one.method().title().en())
                .text(
                        "title_zh",
                        "Chinese title",
                        "名称",
                        one -> one.method().title().zh())
                .text(
                        "summary_en",
                        "Summary",
                        "英文说明",
                        one -> one.method().summary().en())
                .text(
                        "summary_zh",
                        "Chinese summary",
                        "说明",
                        one -> one.method().summary().zh())
                .text(
                        "caution_en",
                        "When not",
                        "英文注意",
                        one -> one.method().caution().en())
                .text(
                        "caution_zh",
                        "When not, in Chinese",
                        "不宜",
                        one -> one.method().caution().zh())
                .text("formula", "Formula", "公式", one -> one.method().formula())
                .text("source", "Reference", "出处", one -> one.method().source())
                .table("methods", "Methods", "方法", methods::stream);
    }

    private AnswerTable<?> parameters() {
        return new Columns<Taken>()
                .text("family", "Family", "类别", row -> row.of().catalogue().family())
                .text("method", "Method", "方法", row -> row.of().method().name())
                .text("parameter", "Parameter", "参数", row -> row.parameter().name())
                .text(
                        "expects_en",
                        "Expects",
                        "取值（英文）",
                        row -> row.parameter().expectation().en())
                .text(
                        "expects_zh",
                        "Expects, in Chinese",
                        "取值",
                        row -> row.parameter().expectation().zh())
                .flag(
                        "required",
                        "Required",
                        "必填",
                        row -> row.parameter().fallback().isEmpty())
                .text(
                        "default",
                        "Default",
                        "缺省值",
                        row -> row.parameter().writtenFallback().orElse(""))
                .flag(
                        "of_indicator",
                        "Also a column of the framework",
                        "也可作指标体系的一列",
                        row -> row.parameter().isOfIndicator())
                .text(
                        "description_en",
                        "Description",
                        "英文说明",
                        row -> row.parameter().description().en())
                .text(
                        "description_zh",
                        "Chinese description",
                        "说明",
                        row -> row.parameter().description().zh())
                .table(
                        "parameters",
                        "Parameters",
                        "参数",
                        () -> methods.stream()
                                .flatMap(of -> of.method().parameters().stream().map(one -> new Taken(of, one))));
    }
}
