// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import static dev.pagoda.project.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import dev.pagoda.project.files.ProblemText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to take long or to fill the memory are read or refused soon. */
class HostileFolderTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        Texts.goodFolder(folder);
    }

    private ProjectReading readSoon() {
        long start = System.nanoTime();
        ProjectReading reading = ProjectFolder.read(folder);
        ProblemText.render(reading.problems(), reading.sources(), Language.EN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(reading.project()).isEmpty();
        return reading;
    }

    @Test
    void a_header_of_half_a_million_columns() throws IOException {
        write(folder, "observations/2022.csv", "unit" + ",x".repeat(490_000) + "\n110000\n");
        assertThat(Texts.ids(readSoon().problems())).contains("too-many-columns");
    }

    @Test
    void a_hundred_thousand_rows_of_one_cell() throws IOException {
        StringBuilder rows = new StringBuilder("unit,indicator,period,value\n");
        for (int i = 0; i < 100_000; i++) {
            rows.append("110000,A1,2022,").append(i).append('\n');
        }
        write(folder, "observations/2022.csv", rows.toString());
        assertThat(Texts.ids(readSoon().problems())).contains("disagreeing-sources");
    }

    @Test
    void a_chain_of_ten_thousand_dimensions() throws IOException {
        StringBuilder rows = new StringBuilder("code,parent,name_en,direction\nN0,,Index,\n");
        for (int i = 1; i < 10_000; i++) {
            rows.append("N")
                    .append(i)
                    .append(",N")
                    .append(i - 1)
                    .append(",Node,\nL")
                    .append(i)
                    .append(",N")
                    .append(i)
                    .append(",Leaf,+\n");
        }
        write(folder, "framework.csv", rows.toString());
        assertThat(Texts.ids(readSoon().problems())).contains("too-deep");
    }

    @Test
    void a_circle_of_ten_thousand_nodes_and_as_many_orphans() throws IOException {
        StringBuilder rows = new StringBuilder("code,parent,name_en,direction\nZ,,Index,\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("N").append(i).append(",N").append((i + 1) % 10_000).append(",Node,\n");
            rows.append("O").append(i).append(",nowhere").append(i).append(",Orphan,+\n");
        }
        write(folder, "framework.csv", rows.toString());
        assertThat(Texts.ids(readSoon().problems())).contains("circle", "unknown-parent");
    }

    @Test
    void a_hundred_thousand_unknown_units() throws IOException {
        StringBuilder units = new StringBuilder("code,name_en,cluster\n");
        StringBuilder rows = new StringBuilder("unit,indicator,period,value\n");
        for (int i = 0; i < 3000; i++) {
            units.append("unit-").append(i).append(",Unit ").append(i).append(",\n");
        }
        for (int i = 0; i < 100_000; i++) {
            rows.append("unit_").append(i).append("x,A1,2022,1\n");
        }
        write(folder, "units.csv", units.toString());
        write(folder, "observations/2022.csv", rows.toString());
        assertThat(Texts.ids(readSoon().problems())).contains("unknown-unit");
    }

    @Test
    void a_workbook_that_unpacks_to_a_gigabyte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1024; i++) {
                zip.write(block);
            }
        }
        Files.write(folder.resolve("observations/bomb.xlsx"), bytes.toByteArray());
        assertThat(Texts.ids(readSoon().problems())).contains("cell-too-long");
    }
}
