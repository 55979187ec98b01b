// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Word;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Gathers the columns of a table, in their order; each has words in English and Chinese. */
public final class Columns<R> {
    private final List<TableColumn<R>> columns = new ArrayList<>();
    private final List<Function<R, Statistic>> statistics = new ArrayList<>();

    private Columns<R> add(String name, Measure measure, String en, String zh, Function<R, Object> value) {
        columns.add(new TableColumn<>(name, measure, new Name(en, zh), Name.NONE, value));
        return this;
    }

    /** What the last column means, where its words do not say all. */
    public Columns<R> meaning(String en, String zh) {
        TableColumn<R> last = columns.remove(columns.size() - 1);
        columns.add(new TableColumn<>(last.name(), last.measure(), last.words(), new Name(en, zh), last.value()));
        return this;
    }

    public Columns<R> text(String name, String en, String zh, Function<R, String> value) {
        return add(name, Measure.TEXT, en, zh, value::apply);
    }

    public Columns<R> choice(String name, String en, String zh, Function<R, Enum<?>> value) {
        return text(name, en, zh, row -> Word.of(value.apply(row)));
    }

    public Columns<R> unit(String name, String en, String zh, Function<R, String> code) {
        return add(name, Measure.UNIT, en, zh, code::apply);
    }

    public Columns<R> unit(Function<R, String> code) {
        return unit("unit", "Unit", "单元", code);
    }

    public Columns<R> node(String name, String en, String zh, Function<R, String> code) {
        return add(name, Measure.NODE, en, zh, code::apply);
    }

    public Columns<R> node(Function<R, String> code) {
        return node("node", "Node", "节点", code);
    }

    public Columns<R> flag(String name, String en, String zh, Predicate<R> value) {
        return add(name, Measure.FLAG, en, zh, value::test);
    }

    public Columns<R> period(String name, String en, String zh, ToDoubleFunction<R> value) {
        return number(name, Measure.PERIOD, en, zh, value);
    }

    public Columns<R> period(ToDoubleFunction<R> value) {
        return period("period", "Period", "时期", value);
    }

    public Columns<R> count(String name, String en, String zh, ToDoubleFunction<R> value) {
        return number(name, Measure.COUNT, en, zh, value);
    }

    public Columns<R> number(String name, String en, String zh, ToDoubleFunction<R> value) {
        return number(name, Measure.NUMBER, en, zh, value);
    }

    public Columns<R> number(String name, Measure measure, String en, String zh, ToDoubleFunction<R> value) {
        return add(name, measure, en, zh, value::applyAsDouble);
    }

    public Columns<R> points(String name, String en, String zh, ToDoubleFunction<R> value) {
        return number(name, Measure.POINTS, en, zh, value);
    }

    public Columns<R> share(String name, String en, String zh, ToDoubleFunction<R> value) {
        return number(name, Measure.SHARE, en, zh, value);
    }

    public Columns<R> rank(String name, String en, String zh, ToDoubleFunction<R> value) {
        return number(name, Measure.RANK, en, zh, value);
    }

    public Columns<R> places(String name, String en, String zh, ToDoubleFunction<R> value) {
        return number(name, Measure.PLACES, en, zh, value);
    }

    /** A number that may be missing for a reason, which the column of {@link #why} tells. */
    public Columns<R> statistic(String name, String en, String zh, Function<R, Statistic> value) {
        statistics.add(value);
        return number(name, en, zh, row -> value.apply(row).value());
    }

    /** Why the first of the statistics so far that is not there could not be computed. */
    public Columns<R> why() {
        return why(row -> statistics.stream()
                .map(statistic -> statistic.apply(row).reason())
                .filter(reason -> reason != Reason.COMPUTED && reason != Reason.NOT_ASKED)
                .findFirst()
                .map(reason -> reason.text().en())
                .orElse(""));
    }

    public Columns<R> why(Function<R, String> reason) {
        return text("why_missing", "Why missing", "缺失原因", reason);
    }

    public AnswerTable<R> table(String name, String en, String zh, Supplier<Stream<R>> rows) {
        return new AnswerTable<>(name, new Name(en, zh), columns, rows, false);
    }
}
