// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a small table (framework, units, groups) as lines. */
public final class Lines {
    private static final Fault NO_ROWS = Fault.error(
            "no-rows",
            "The file has a header but no rows.",
            "文件只有表头，没有数据行。",
            "Add rows, or remove the file.",
            "请添加数据行，或删除该文件。");
    private static final Fault DUPLICATE_CODE = Fault.error(
            "duplicate-code",
            "The code {code} is used twice, first in line {line}.",
            "代码{code}重复，首次在第 {line} 行。",
            "Give one of them another code, or remove it.",
            "请更改其中一个代码，或删除该行。");

    private final Problems problems;

    public Lines(Problems problems) {
        this.problems = problems;
    }

    /** The rows; empty if required columns are missing, and then the problems say so. */
    public Optional<List<Line>> read(Sheet sheet, Collection<String> known, Name advice, String... required) {
        Iterator<SheetRow> rows = sheet.iterator();
        Optional<Header> found = Header.read(sheet, rows, problems);
        return found.isEmpty() ? Optional.empty() : read(sheet, found.get(), rows, known, advice, required);
    }

    private Optional<List<Line>> read(
            Sheet sheet,
            Header header,
            Iterator<SheetRow> rows,
            Collection<String> known,
            Name advice,
            String... required) {
        if (!header.check(known, advice, required)) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        boolean any = false;
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            any = true;
            lines.add(line(header, row, header.fits(row)));
        }
        if (!any) {
            problems.add(NO_ROWS, Location.of(sheet.name()));
        }
        return Optional.of(lines);
    }

    private Line line(Header header, SheetRow row, boolean isWhole) {
        List<String> texts = new ArrayList<>();
        List<Location> places = new ArrayList<>();
        for (int field = 0; field < header.size(); field++) {
            texts.add(row.text(field));
            places.add(row.at(field));
        }
        return new Line(header, texts, places, isWhole, problems);
    }

    /** The lines with a good code that no line above them has; the others become problems. */
    public List<Line> withDistinctCodes(List<Line> lines) {
        Map<String, Line> seen = new HashMap<>();
        List<Line> distinct = new ArrayList<>();
        for (Line line : lines) {
            boolean isGood = line.isWhole() ? line.hasGoodCode() : line.has("code");
            if (!isGood) {
                continue;
            }
            Line first = seen.putIfAbsent(line.text("code"), line);
            if (first == null) {
                distinct.add(line);
            } else {
                problems.add(
                        DUPLICATE_CODE,
                        line.at("code"),
                        "code",
                        Quoted.of(line.text("code")),
                        "line",
                        first.at("code").line());
            }
        }
        return distinct;
    }
}
