// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.core.model.Problem;
import java.util.List;
import java.util.Map;

/** Everything wrong with a project folder. */
public record ProblemsAnswer(String folder, List<Problem> problems) implements Answer {
    @Override
    public String name() {
        return "problems";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("project", folder);
    }

    @Override
    public List<AnswerTable<?>> tables() {
        return List.of(new Columns<Problem>()
                .text("id", "Id", "编号", Problem::id)
                .choice("severity", "Severity", "级别", Problem::severity)
                .text("file", "File", "文件", problem -> problem.at().file())
                .count("line", "Line", "行", problem -> problem.at().line())
                .count("column", "Column", "列", problem -> problem.at().column())
                .text(
                        "message_en",
                        "Message",
                        "英文说明",
                        problem -> problem.message().en())
                .text(
                        "message_zh",
                        "Message in Chinese",
                        "说明",
                        problem -> problem.message().zh())
                .text("cure_en", "Cure", "英文对策", problem -> problem.cure().en())
                .text(
                        "cure_zh",
                        "Cure in Chinese",
                        "对策",
                        problem -> problem.cure().zh())
                .table("problems", "Problems", "问题", problems::stream));
    }
}
