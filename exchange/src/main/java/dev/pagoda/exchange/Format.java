// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.Result;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a project can be exported to. */
public enum Format {
    /** Two tables of COINr, and the method file. */
    COINR {
        @Override
        public Map<String, byte[]> files(Project project, Result result) {
            return bytes(new CoinrExport(project).files());
        }
    },
    /** Observations and scores in SDMX-CSV 2.0. */
    SDMX {
        @Override
        public Map<String, byte[]> files(Project project, Result result) {
            return bytes(new SdmxExport(project, result).files());
        }
    },
    /** A data package, from which the whole project can be made again. */
    DATAPACKAGE {
        @Override
        public Map<String, byte[]> files(Project project, Result result) {
            return bytes(new PackageExport(project, result).files());
        }
    },
    /** A workbook of the edition, with live formulas. */
    XLSX {
        @Override
        public Map<String, byte[]> files(Project project, Result result) {
            return Map.of(project.id() + ".xlsx", new WorkbookExport(project, result).bytes());
        }
    },
    /** Observations and scores in Apache Parquet, for data frames and data warehouses. */
    PARQUET {
        @Override
        public Map<String, byte[]> files(Project project, Result result) {
            return new ParquetExport(project, result).files();
        }
    };

    /**
     * The files of the export by their paths; of a project and the result of its method. The same project gives the
     * same bytes.
     */
    public abstract Map<String, byte[]> files(Project project, Result result);

    /** Its name on the command line. */
    @Override
    public String toString() {
        return Word.of(this);
    }

    private static Map<String, byte[]> bytes(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
