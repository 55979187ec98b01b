// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.intake.Fact;
import dev.pagoda.exchange.intake.Intake;
import dev.pagoda.exchange.intake.PageReading;
import dev.pagoda.exchange.intake.Remark;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import dev.pagoda.project.framework.FrameworkColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project folder from printed tables. What the tables do not say is guessed, and said to be. */
final class PlainImport {
    private static final Name FROM = new Name("a plain table", "普通表格");
    private static final String ROOT = "INDEX";

    private final List<ForeignTable> tables;
    private final ForeignFiles files;
    private final Map<String, String> titles;
    private final List<Review> reviews = new ArrayList<>();

    /** @param titles names of columns that a description of the table gives */
    PlainImport(List<ForeignTable> tables, ForeignFiles files, Map<String, String> titles) {
        this.tables = tables;
        this.files = files;
        this.titles = titles;
    }

    Optional<Draft> draft(String id, String title) {
        Intake intake = new Intake(files);
        List<PageReading> readings = intake.read(tables, titles);
        UnitRegister units = new UnitRegister(files);
        readings.forEach(reading -> reading.units().forEach(units::add));
        JoinedValues panel = new JoinedValues(files, units);
        readings.forEach(reading -> reading.indicators().forEach(panel::add));
        readings.forEach(reading -> reading.facts().forEach(panel::add));
        List<Integer> periods = panel.periods();
        if (files.hasErrors()) {
            return Optional.empty();
        }
        intake.leftOut().forEach(this::review);
        readings.forEach(reading -> reading.questions().forEach(this::review));
        if (periods.isEmpty()) {
            reviews.add(Review.question(
                    Draft.INDEX,
                    0,
                    "the data name no year: write the true one as the edition",
                    "数据未注明年份，请将 edition 改为实际年份"));
        }
        Name name = title.isEmpty() ? Chinese.name(id) : Chinese.name(title);
        Map<String, String> codes = new LinkedHashMap<>();
        Grid framework = framework(name, panel, codes);
        Map<String, String> made = new LinkedHashMap<>();
        made.put(
                Draft.INDEX,
                MethodText.fresh(id, name, periods.isEmpty() ? List.of(1) : periods, units.groupings(), false));
        made.put(Draft.FRAMEWORK, framework.csv());
        made.put(Draft.UNITS, units.grid(reviews).csv());
        made.put(Draft.DATA, panel.observations(codes, reviews).csv());
        reviews.add(Review.of(
                Draft.INDEX, 0, "the steps are the usual chain, nothing that the table says", "步骤为通用流程，并非表中内容"));
        return Optional.of(new Draft(
                FROM, made, reviews, readings.stream().map(PageReading::account).toList()));
    }

    private void review(Remark remark) {
        reviews.add(new Review(Draft.DATA, 0, remark.text(), remark.isQuestion()));
    }

    private Grid framework(Name title, JoinedValues panel, Map<String, String> codes) {
        Grid grid = new Grid(2, FrameworkColumns.ALL);
        CodeBook given = new CodeBook();
        given.keep(ROOT);
        grid.add("code", ROOT, "name_en", title.en(), "name_zh", title.zh());
        reviews.add(Review.of(
                Draft.FRAMEWORK, 0, "one level of equal weights: add dimensions, and weigh", "仅一级、等权：请补充维度并确定权重"));
        panel.indicators()
                .forEach((key, indicator) -> codes.put(key, indicator(grid, given, indicator, codes.size() + 1)));
        return grid;
    }

    /** The name of a column that a description gives another name. */
    private String original(String name) {
        return titles.entrySet().stream()
                .filter(entry ->
                        name.equals(entry.getValue()) || entry.getValue().startsWith(name + " ("))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /** Adds the row of an indicator and answers its code. */
    private String indicator(Grid grid, CodeBook given, Fact.NamedIndicator indicator, int number) {
        String proposal =
                CodeBook.ascii(indicator.english().isEmpty() ? original(indicator.name()) : indicator.english());
        String code = proposal.isEmpty() ? given.numbered("X", number) : given.free(proposal);
        String unit = indicator.measure();
        String word = DirectionGuess.word(indicator.name() + " " + indicator.english());
        Name name = indicator.english().isEmpty()
                ? Chinese.name(indicator.name())
                : new Name(indicator.english(), indicator.name());
        int line = grid.addIndicator(ROOT, code, name, !word.isEmpty(), unit);
        String measured = unit.isEmpty() ? "no unit of measurement found" : "measured in " + unit;
        String zhUnit = unit.isEmpty() ? "未找到计量单位" : "计量单位“" + unit + "”";
        reviews.add(Review.of(
                Draft.FRAMEWORK,
                line,
                code + " '" + indicator.name() + "': "
                        + (word.isEmpty()
                                ? "more is taken to be better"
                                : "less is taken to be better, for '" + word + "'")
                        + "; " + measured,
                code + "“" + indicator.name() + "”：" + (word.isEmpty() ? "按正向指标处理" : "因含“" + word + "”按负向指标处理") + "；"
                        + zhUnit));
        return code;
    }
}
