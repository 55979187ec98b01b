package dev.pagoda.exchange;

import static com.jerolba.carpet.model.FieldTypes.DOUBLE;
import static com.jerolba.carpet.model.FieldTypes.INTEGER;
import static com.jerolba.carpet.model.FieldTypes.STRING;
import static com.jerolba.carpet.model.FieldTypes.writeRecordModel;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.WriteRecordModelType;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * Apache Parquet: the observations that count with their sources, and scores, ranks, tiers and coverage of every scored period, unit and node. What is not there is null.
 * The numbers are the engine's, to the bit.
 */
final class ParquetExport {
    private static final WriteRecordModelType<Observation> OBSERVATIONS = writeRecordModel(Observation.class)
            .withField("unit", STRING.notNull(), Observation::unit)
            .withField("indicator", STRING.notNull(), Observation::indicator)
            .withField("period", Observation::period)
            .withField("value", DOUBLE, one -> number(one.value()))
            .withField("status", STRING.notNull(), one -> one.status().name().toLowerCase(Locale.ROOT))
            .withField("source", STRING, one -> text(one.source().address()))
            .withField("source_title", STRING, one -> text(one.source().title()))
            .withField("quote", STRING, one -> text(one.source().quote()))
            .withField("note", STRING, one -> text(one.note()));

    private static final WriteRecordModelType<Scored> SCORES = writeRecordModel(Scored.class)
            .withField("period", Scored::period)
            .withField("unit", STRING.notNull(), Scored::unit)
            .withField("node", STRING.notNull(), Scored::node)
            .withField("score", DOUBLE, one -> number(one.score()))
            .withField("rank", DOUBLE, one -> number(one.rank()))
            .withField("tier", INTEGER, one -> one.tier() == 0 ? null : Integer.valueOf(one.tier()))
            .withField("coverage", DOUBLE, one -> number(one.coverage()));

    /** What a run found of one unit at one node in one period; NaN and tier 0 where there is nothing. */
    private record Scored(int period, String unit, String node, double score, double rank, int tier, double coverage) {}

    private final Project project;
    private final Result result;

    ParquetExport(Project project, Result result) {
        this.project = project;
        this.result = result;
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "observations.parquet",
                bytes(Observation.class, OBSERVATIONS, project.evidence().chosen()));
        files.put("scores.parquet", bytes(Scored.class, SCORES, scores()));
        return files;
    }

    private List<Scored> scores() {
        List<Scored> rows = new ArrayList<>();
        new ResultGrids(result)
                .each((period, unit, node, row, number) -> rows.add(new Scored(
                        period,
                        unit.code(),
                        node.code(),
                        result.score(number, row),
                        result.rank(number, row),
                        result.tier(number, row),
                        result.coverage(number, row))));
        return rows;
    }

    private static <T> byte[] bytes(Class<T> type, WriteRecordModelType<T> model, List<T> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (CarpetWriter<T> writer = new CarpetWriter.Builder<>(bytes, type)
                    .withWriteRecordModel(model)
                    .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                    .withCodecFactory(new Uncompressed())
                    .build()) {
                writer.write(rows);
            }
            return ParquetFooter.inOrder(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory takes every byte
        }
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
