// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static com.jerolba.carpet.model.FieldTypes.BOOLEAN;
import static com.jerolba.carpet.model.FieldTypes.DOUBLE;
import static com.jerolba.carpet.model.FieldTypes.INTEGER;
import static com.jerolba.carpet.model.FieldTypes.STRING;
import static com.jerolba.carpet.model.FieldTypes.writeRecordModel;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.WriteRecordModelType;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.RankingAnswer;
import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.answers.table.TableColumn;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * Apache Parquet: the observations that count with their sources, and the tables of the results. What is not there is
 * null. The numbers are the engine's, to the bit.
 */
final class ParquetExport {
    private final Project project;
    private final Result result;

    ParquetExport(Project project, Result result) {
        this.project = project;
        this.result = result;
    }

    Map<String, byte[]> files() {
        List<AnswerTable<?>> tables = new ArrayList<>(List.of(observations()));
        tables.addAll(new RankingAnswer(new Edition(project, result)).tables());
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables.forEach(table -> files.put(table.name() + ".parquet", bytes(table)));
        return files;
    }

    private AnswerTable<?> observations() {
        return new Columns<Observation>()
                .unit(Observation::unit)
                .text("indicator", "Indicator", "指标", Observation::indicator)
                .period(Observation::period)
                .number("value", "Value", "数值", Observation::value)
                .choice("status", "Status", "状态", Observation::status)
                .text("source", "Source", "来源地址", one -> one.source().address())
                .text(
                        "source_title",
                        "Title of the source",
                        "来源",
                        one -> one.source().title())
                .text("quote", "Quote", "原文", one -> one.source().quote())
                .text("note", "Note", "备注", Observation::note)
                .table("observations", "Observations", "观测值", () -> project.evidence().chosen().stream());
    }

    /** A row of any table, as the library wants it: a record. */
    private record Row<R>(R of) {}

    private static <R> byte[] bytes(AnswerTable<R> table) {
        @SuppressWarnings("unchecked") // a class literal knows no parameter
        Class<Row<R>> type = (Class<Row<R>>) (Class<?>) Row.class;
        WriteRecordModelType<Row<R>> model = writeRecordModel(type);
        for (TableColumn<R> column : table.columns()) {
            switch (column.measure()) {
                case FLAG -> model.withField(column.name(), BOOLEAN, row -> (Boolean) value(column, row));
                case COUNT, PERIOD -> model.withField(column.name(), INTEGER, row -> whole(value(column, row)));
                case TEXT, UNIT, NODE -> model.withField(column.name(), STRING, row -> text(value(column, row)));
                default -> model.withField(column.name(), DOUBLE, row -> number(value(column, row)));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Stream<R> rows = table.rows().get()) {
            try (CarpetWriter<Row<R>> writer = new CarpetWriter.Builder<>(bytes, type)
                    .withWriteRecordModel(model)
                    .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                    .withCodecFactory(new Uncompressed())
                    .build()) {
                for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                    writer.write(new Row<>(each.next()));
                }
            }
            return ParquetFooter.inOrder(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory takes every byte
        }
    }

    private static <R> Object value(TableColumn<R> column, Row<R> row) {
        return column.value().apply(row.of());
    }

    private static @Nullable Double number(Object value) {
        return ((Double) value).isNaN() ? null : (Double) value;
    }

    private static @Nullable Integer whole(Object value) {
        return ((Double) value).isNaN() ? null : Integer.valueOf(((Double) value).intValue());
    }

    private static @Nullable String text(Object value) {
        return value.toString().isEmpty() ? null : value.toString();
    }
}
