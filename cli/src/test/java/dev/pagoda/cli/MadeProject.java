// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small project made of a seed: any methods with any parameters, on data that are sound or nasty. The same seed makes
 * the same project.
 */
final class MadeProject {
    static final int EDITION = 2022;
    private static final List<String> STATUS = List.of("", "ranked", "ranked", "ranked", "associated", "observed");
    private static final List<String> KINDS = List.of("points", "rank", "pair", "best-to-other", "other-to-worst");
    private static final List<String> WEIGHTS = List.of("0", "1e308", "-1", "1e-308", "50", "");
    private static final List<String> VALUES = List.of(
            "0", "-5", "1e300", "-1e308", "1e-300", "5e-324", "123456789012345678", "123456789012345679", "100");

    final Chance chance;
    final List<String> units = new ArrayList<>();
    final List<String> indicators = new ArrayList<>();
    /** The children of a dimension; Z is the index. */
    final Map<String, List<String>> children = new TreeMap<>();

    final int periods;
    /** Whether indicators may have a denominator, and whether they have goalposts. */
    final boolean divides;

    final boolean bounds;
    private final Map<String, String> files = new TreeMap<>();

    MadeProject(long seed) {
        chance = new Chance(seed);
        for (int i = 1, last = chance.in(1, 4) ? chance.from(1, 3) : chance.from(4, 9); i <= last; i++) {
            units.add("U" + i);
        }
        children.put("Z", List.of("A", "B", "C").subList(0, chance.from(1, 3)));
        for (String dimension : children.get("Z")) {
            children.put(
                    dimension,
                    List.of(dimension + 1, dimension + 2, dimension + 3).subList(0, chance.from(1, 3)));
            indicators.addAll(children.get(dimension));
        }
        periods = chance.in(3, 4) ? 1 : chance.from(2, 4);
        divides = chance.in(1, 4);
        bounds = chance.in(1, 2);
        files.put("units.csv", unitsFile());
        files.put("framework.csv", frameworkFile());
        files.put("observations/data.csv", observationsFile());
        if (chance.in(1, 2)) {
            files.put("panel/answers.csv", panelFile());
        }
        files.put("index.yaml", new MadeMethod(this).text());
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String unitsFile() {
        StringBuilder text = new StringBuilder("code,name_en,name_zh,status,cluster,lon,lat\n");
        boolean all = chance.in(1, 2);
        for (String unit : units) {
            String cluster = chance.in(5, 6) ? chance.of(List.of("E", "W")) : "";
            text.append(unit)
                    .append(",Unit ")
                    .append(unit)
                    .append(",单元")
                    .append(unit)
                    .append(',');
            text.append(all ? "" : chance.of(STATUS))
                    .append(',')
                    .append(cluster)
                    .append(',');
            text.append(chance.from(-180, 180))
                    .append(',')
                    .append(chance.from(-90, 90))
                    .append('\n');
        }
        return text.toString();
    }

    private String frameworkFile() {
        StringBuilder text = new StringBuilder(
                "code,parent,kind,name_en,name_zh,weight,direction,denominator,low,high,target,reference,coverage,lag\n");
        boolean nasty = chance.in(1, 15);
        boolean lags = chance.in(1, 20);
        text.append("Z,,,Index,指数,,,,,,,,,\n");
        children.forEach((parent, codes) -> {
            for (String code : codes) {
                boolean leaf = code.length() > 1;
                String weight = nasty
                        ? chance.of(WEIGHTS)
                        : List.of("1", "0.5", "0.33333333333333").get(codes.size() - 1);
                text.append(code)
                        .append(',')
                        .append(parent)
                        .append(",,Node ")
                        .append(code)
                        .append(",节点")
                        .append(code);
                text.append(',').append(weight).append(',').append(leaf ? chance.of(List.of("+", "+", "-")) : "");
                text.append(',').append(leaf && divides && chance.in(1, 3) ? "POP" : "");
                text.append(',').append(leaf && bounds ? "0" : "").append(',').append(leaf && bounds ? "60" : "");
                text.append(',').append(leaf && bounds ? chance.number() : "").append(',');
                text.append(leaf && bounds ? chance.number() : "").append(',');
                text.append(!leaf && chance.in(1, 8) ? "0.5" : "").append(',');
                text.append(leaf && periods > 1 && lags && chance.in(1, 3) ? "1" : "")
                        .append('\n');
            }
        });
        return text.append(divides ? "POP,,denominator,People,人口,,,,,,,,,\n" : "")
                .toString();
    }

    private String observationsFile() {
        StringBuilder text = new StringBuilder("unit,indicator,period,value,status\n");
        int newest = chance.in(29, 30) ? EDITION : EDITION - 1;
        List<String> columns = new ArrayList<>(indicators);
        if (files.get("framework.csv").contains("POP,,")) {
            columns.add("POP");
        }
        for (String column : columns) {
            int kind = chance.in(7, 8) ? 0 : chance.from(1, 9);
            int gaps = chance.in(3, 4) ? 0 : chance.from(1, chance.in(9, 10) ? 4 : 10);
            for (int period = newest - periods + 1; period <= newest; period++) {
                for (String unit : units) {
                    String value = chance.in(gaps, 10) ? "" : value(kind);
                    text.append(unit)
                            .append(',')
                            .append(column)
                            .append(',')
                            .append(period)
                            .append(',')
                            .append(value);
                    text.append(',').append(value.isEmpty() ? "missing" : chance.of(List.of("", "", "estimated")));
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private String value(int kind) {
        double x = chance.uniform();
        return switch (kind) {
            case 0 -> String.valueOf(Math.rint(x * 10_000) / 100);
            case 1 -> "7";
            case 2 -> "0";
            case 3 -> String.valueOf(chance.from(0, 2));
            case 4 -> String.valueOf(Math.rint(-x * 100));
            case 5 -> String.valueOf(x * 1e307 * 10);
            case 6 -> String.valueOf(x * 1e-307);
            case 7 -> "1234567890123456" + chance.from(10, 99);
            case 8 -> chance.of(VALUES);
            default -> chance.in(1, 5) ? "1e6" : String.valueOf(Math.rint(x * 10));
        };
    }

    private String panelFile() {
        StringBuilder text = new StringBuilder("expert,round,kind,node,than,value\n");
        boolean whole = chance.in(9, 10);
        children.forEach((parent, codes) -> {
            for (String kind : KINDS) {
                for (int expert = 1; expert <= 2; expert++) {
                    for (int i = 0; i < codes.size(); i++) {
                        for (int j = 0; j < codes.size(); j++) {
                            String than = needsOther(kind) ? codes.get(j) : "";
                            if ((needsOther(kind) ? isAsked(kind, codes, i, j) : j == 0)
                                    && (whole || chance.in(4, 5))) {
                                String value = chance.in(whole ? 499 : 4, whole ? 500 : 5)
                                        ? String.valueOf(kind.equals("rank") ? i + 1 : chance.from(1, 9))
                                        : chance.number();
                                text.append("E")
                                        .append(expert)
                                        .append(",1,")
                                        .append(kind)
                                        .append(',');
                                text.append(codes.get(i))
                                        .append(',')
                                        .append(than)
                                        .append(',')
                                        .append(value)
                                        .append('\n');
                            }
                        }
                    }
                }
            }
        });
        return text.toString();
    }

    private static boolean needsOther(String kind) {
        return !kind.equals("points") && !kind.equals("rank");
    }

    private static boolean isAsked(String kind, List<String> codes, int i, int j) {
        int last = codes.size() - 1;
        return switch (kind) {
            case "pair" -> i < j;
            case "best-to-other" -> i == 0 && j > 0;
            default -> j == last && i > 0 && i < last;
        };
    }
}
