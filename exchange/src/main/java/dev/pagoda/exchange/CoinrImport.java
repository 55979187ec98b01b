// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Name;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.framework.FrameworkColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project folder from the two tables of COINr: iData, one row a unit (and year), and iMeta, one row a column or node.
 */
final class CoinrImport {
    static final Name FROM = new Name("COINr tables (iData, iMeta)", "COINr 数据表（iData、iMeta）");

    /** Columns of the framework file that iMeta says in columns of its own, or that have no counterpart there. */
    private static final Set<String> SAID_BY_META = Set.of(
            "code",
            "parent",
            "kind",
            "name_en",
            "name_zh",
            "weight",
            "direction",
            "measured_in",
            "denominator",
            "lag",
            "target");

    /**
     * Columns of the framework file that COINr does not know, and that stand in iMeta under their own name where there
     * is anything to say.
     */
    static final List<String> FURTHER = FrameworkColumns.ALL.stream()
            .filter(column -> !SAID_BY_META.contains(column))
            .toList();

    /** Those of them that a denominator has. */
    private static final List<String> OF_DENOMINATORS = List.of(
            "measured_in_zh",
            "definition",
            "definition_zh",
            "caliber",
            "caliber_zh",
            "source_type",
            "source_type_zh",
            "note",
            "note_zh");

    private final ForeignFiles files;
    private final CoinrMeta meta;
    private final CoinrData data;
    private final List<Review> reviews = new ArrayList<>();
    private final CodeBook codes = new CodeBook();
    private final Map<String, String> codeOf = new LinkedHashMap<>();

    CoinrImport(Head data, Head meta, ForeignFiles files) {
        this.files = files;
        this.meta = new CoinrMeta(meta, files);
        this.data = new CoinrData(data, this.meta, files, reviews);
    }

    /** The folder; {@code index} is its method file if one came along. */
    Optional<Draft> draft(String id, Optional<String> index) {
        boolean isTree = meta.check();
        boolean areRows = data.check(); // also where the tree is none, so that all mistakes come at once
        if (!isTree || !areRows) {
            return Optional.empty();
        }
        for (String code : meta.codes(CoinrMeta.AGGREGATE, CoinrMeta.INDICATOR, CoinrMeta.DENOMINATOR)) {
            codeOf.put(code, codes.keep(code));
        }
        Map<String, String> made = new LinkedHashMap<>();
        List<Integer> periods = data.periods();
        String root = meta.root();
        Name title = name(root);
        boolean denominates = meta.codes(CoinrMeta.INDICATOR).stream()
                .anyMatch(code -> !meta.text(code, "Denominator").isEmpty());
        made.put(
                Draft.INDEX,
                index.orElseGet(() -> MethodText.fresh(id, title, periods, data.groupings(), denominates)));
        made.put(Draft.FRAMEWORK, framework(root).csv());
        made.put(Draft.UNITS, data.units().csv());
        made.put(Draft.DATA, data.observations(codeOf).csv());
        if (index.isEmpty()) {
            reviews.add(Review.of(
                    Draft.INDEX,
                    0,
                    "the tables do not say how they were worked on: the steps are the usual chain",
                    "原表未记录处理方法，步骤采用通用流程"));
        }
        return files.hasErrors() ? Optional.empty() : Optional.of(new Draft(FROM, made, reviews));
    }

    private Grid framework(String root) {
        List<String> columns = new ArrayList<>(List.of(
                "code",
                "parent",
                "kind",
                "name_en",
                "name_zh",
                "weight",
                "direction",
                "measured_in",
                "denominator",
                "target"));
        columns.addAll(FURTHER);
        Grid grid = new Grid(2, columns);
        addNode(grid, root, "");
        for (String code : meta.codes(CoinrMeta.DENOMINATOR)) {
            Map<String, String> row = row(code);
            row.put("kind", "denominator");
            OF_DENOMINATORS.forEach(column -> row.put(column, meta.text(code, column)));
            reviewCode(code, grid.add(row));
        }
        return grid;
    }

    private Map<String, String> row(String code) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", codeOf.getOrDefault(code, code));
        row.put("name_en", name(code).en());
        row.put("name_zh", name(code).zh());
        if (!meta.is(CoinrMeta.AGGREGATE, code)) {
            row.put("measured_in", meta.text(code, "Unit"));
        }
        return row;
    }

    private void addNode(Grid grid, String code, String parent) {
        Map<String, String> row = row(code);
        row.put("parent", parent.isEmpty() ? "" : codeOf.getOrDefault(parent, parent));
        row.put("weight", parent.isEmpty() ? "" : meta.text(code, "Weight"));
        if (meta.is(CoinrMeta.INDICATOR, code)) {
            row.put("direction", meta.text(code, "Direction").equals("-1") ? "-" : "+");
            row.put("target", meta.text(code, "Target"));
            String denominator = meta.text(code, "Denominator");
            row.put("denominator", codeOf.getOrDefault(denominator, denominator));
        }
        FURTHER.forEach(column -> row.put(column, meta.text(code, column)));
        reviewCode(code, grid.add(row));
        for (String child : meta.children(code)) {
            addNode(grid, child, code);
        }
    }

    private void reviewCode(String code, int line) {
        String kept = codeOf.getOrDefault(code, code);
        if (!kept.equals(code)) {
            reviews.add(Review.of(
                    Draft.FRAMEWORK,
                    line,
                    "'" + code + "' cannot be a code here and became '" + kept + "'",
                    "“" + code + "”不能作为代码，已改为“" + kept + "”"));
        }
    }

    private Name name(String code) {
        String name = meta.text(code, "iName").isEmpty() ? code : meta.text(code, "iName");
        String chinese = meta.text(code, "iName_zh");
        return chinese.isEmpty() && Chinese.isIn(name)
                ? new Name("", name)
                : new Name(name.equals(chinese) ? "" : name, chinese);
    }
}
