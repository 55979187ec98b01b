package dev.pagoda.answers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The results as CSV tables: the ranking of the edition, all scores, and every cell through every step. UTF-8, line feeds; numbers are the shortest text
 * that reads back to the same number; a missing one is an empty field. Rows are written as they are made, so memory does not grow with the table.
 */
public final class ResultTables {
    private final Edition edition;

    public ResultTables(Edition edition) {
        this.edition = edition;
    }

    /** Writes {@code ranking.csv}, {@code scores.csv} and {@code cells.csv} into a folder. */
    public void writeTo(Path folder) throws IOException {
        write(folder.resolve("ranking.csv"), this::ranking);
        write(folder.resolve("scores.csv"), this::scores);
        write(folder.resolve("cells.csv"), this::cells);
    }

    /** The ranked units best first, then the others with the reason why they are not; score and rank at every node. */
    public void ranking(Writer writer) throws IOException {
        rows(writer, rows -> new RankingRows(edition).write(rows));
    }

    /** A row for every scored period, unit and node. */
    public void scores(Writer writer) throws IOException {
        rows(writer, rows -> new ScoreRows(edition).write(rows));
    }

    /** A row for every cell of a scored period, and for every value of an earlier one: where it comes from and what each step made of it. */
    public void cells(Writer writer) throws IOException {
        rows(writer, rows -> new CellRows(edition).write(rows));
    }

    private interface Filling {
        void into(Writer writer) throws IOException;
    }

    private interface Rows {
        void into(CsvRows rows);
    }

    private static void write(Path file, Filling filling) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            filling.into(writer);
        }
    }

    private static void rows(Writer writer, Rows filling) throws IOException {
        CsvRows rows = new CsvRows(writer);
        try {
            filling.into(rows);
            rows.flush();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause(); // the caller expects a full disk to be told as what it is
        }
    }
}
