// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.NamedFile;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of the framework as a tree: who is whose child, which rows are indicators, and whether all of them hang on
 * one index.
 */
public final class FrameworkTree {
    private static final Fault UNKNOWN_PARENT = Fault.error(
            "unknown-parent",
            "The parent of '{code}' is {parent}, which is not a code in this file.",
            "“{code}”的上级{parent}不是本文件中的代码。",
            "{hint}",
            "{hint}");
    private static final Fault DENOMINATOR_AS_PARENT = Fault.error(
            "unknown-parent",
            "The parent of '{code}' is '{parent}', which is a denominator.",
            "“{code}”的上级“{parent}”是分母。",
            "Name a dimension; a denominator divides an indicator that names it in column denominator.",
            "请写维度；若要除以该分母，请写在指标的 denominator 列。");
    private static final Fault NO_INDEX = Fault.error(
            "no-index",
            "No row is the index: every row has a parent.",
            "没有指数行：每一行都有上级。",
            "Add a row with the code of the index and no parent, and name it as the parent of the dimensions.",
            "请添加一行，写指数的代码而不写上级，并将其作为各维度的上级。");
    private static final Fault TWO_INDICES = Fault.error(
            "two-indices",
            "'{code}' has no parent, but '{index}' is already the index.",
            "“{code}”没有上级，但指数已是“{index}”。",
            "Write its parent; if it only divides others, write `denominator` as its kind.",
            "请写其上级；若它只作分母，kind 写 `denominator`。");
    private static final Fault INDEX_WITHOUT_CHILDREN = Fault.error(
            "index-without-children",
            "The index '{code}' has no children.",
            "指数“{code}”没有下级。",
            "Add dimensions or indicators that name it as their parent.",
            "请添加以它为上级的维度或指标。");
    private static final Fault CIRCLE = Fault.error(
            "circle",
            "The parents form a circle: {path}.",
            "上级关系成环：{path}。",
            "Give one of them a parent nearer to the index.",
            "请为其中一个改写更靠近指数的上级。");
    private static final Fault TOO_DEEP = Fault.error(
            "too-deep", "'{code}' is more than 20 levels deep.", "“{code}”的层级超过 20 层。", "Use fewer levels.", "请减少层级。");

    private static final int DEEPEST = 20;
    private static final int MOST_GUESSES = 20;
    private static final int MOST_NAMED = 20;

    private final Map<String, Line> lines;
    private final NamedFile file;
    private final Problems problems;
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();
    private final List<Line> dropped;
    private final Set<String> suspects = new HashSet<>();
    private boolean isWhole = true;
    private boolean areAllSuspect;
    private int guesses;

    public FrameworkTree(FrameworkReader.Reading reading, NamedFile file, Problems problems) {
        this.lines = reading.lines();
        this.dropped = reading.dropped();
        this.file = file;
        this.problems = problems;
        lines.forEach((code, line) -> {
            if (!FrameworkReader.isDenominator(line)) {
                hang(code, line);
            }
        });
        checkRoots();
        refuseCircles();
        refuseDepth();
        dropped.forEach(line -> suspects.add(line.text("parent")));
    }

    /**
     * Whether a node may lack children that it was meant to have, or have others, so that there is no use in checking
     * what they add up to.
     */
    public boolean isSuspect(String code) {
        return areAllSuspect || suspects.contains(code);
    }

    /** Whether every row has a code of its own, so that any other code is unknown. */
    public boolean areCodesKnown() {
        return dropped.isEmpty() && !indicators().isEmpty();
    }

    private void hang(String code, Line line) {
        String parent = line.text("parent");
        if (parent.isEmpty()) {
            roots.add(code);
            return;
        }
        Line above = lines.get(parent);
        if (above == null) {
            isWhole = false;
            Optional<String> meant = guesses++ < MOST_GUESSES ? guessParent(parent, code) : Optional.empty();
            meant.ifPresentOrElse(suspects::add, () -> areAllSuspect = true);
            problems.add(UNKNOWN_PARENT, line.at("parent"), () ->
                    new Object[] {"code", code, "parent", Quoted.of(parent), "hint", Hint.known(parent, others(code))});
        } else if (FrameworkReader.isDenominator(above)) {
            isWhole = false;
            areAllSuspect = true;
            problems.add(DENOMINATOR_AS_PARENT, line.at("parent"), "code", code, "parent", parent);
        } else {
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(code);
        }
    }

    private List<String> others(String code) {
        List<String> others = new ArrayList<>(nodes());
        others.remove(code);
        return others;
    }

    /**
     * The parent that was perhaps meant. Better one too many than one too few: nothing is said of the children of a
     * suspect.
     */
    private Optional<String> guessParent(String wrong, String code) {
        List<String> others = others(code);
        return Hint.closest(wrong, others)
                .or(() -> others.stream()
                        .filter(other -> other.length() <= 2 && wrong.startsWith(other))
                        .findFirst());
    }

    private void checkRoots() {
        if (roots.isEmpty() && !lines.isEmpty()) {
            isWhole = false;
            problems.add(NO_INDEX, Location.of(file.path()));
        }
        for (String root : roots) {
            if (!root.equals(roots.get(0))) {
                isWhole = false;
                suspects.addAll(roots);
                problems.add(TWO_INDICES, line(root).at("parent"), "code", root, "index", roots.get(0));
            }
        }
        if (roots.size() == 1 && !children.containsKey(roots.get(0))) {
            isWhole = false;
            problems.add(INDEX_WITHOUT_CHILDREN, line(roots.get(0)).at("code"), "code", roots.get(0));
        }
    }

    private void refuseCircles() {
        Set<String> settled = new LinkedHashSet<>();
        for (String code : nodes()) {
            Set<String> path = new LinkedHashSet<>();
            String at = code;
            while (!at.isEmpty() && lines.containsKey(at) && !settled.contains(at) && !path.contains(at)) {
                path.add(at);
                at = line(at).text("parent");
            }
            if (path.contains(at)) {
                isWhole = false;
                suspects.addAll(roots);
                suspects.addAll(path);
                List<String> circle = new ArrayList<>(path);
                circle.subList(0, circle.indexOf(at)).clear();
                circle.add(at);
                if (circle.size() > MOST_NAMED) {
                    circle.subList(MOST_NAMED / 2, circle.size() - MOST_NAMED / 2)
                            .clear();
                    circle.add(MOST_NAMED / 2, "…");
                }
                problems.add(CIRCLE, line(at).at("parent"), "path", String.join(" → ", circle));
            }
            settled.addAll(path);
        }
    }

    private void refuseDepth() {
        if (!isWhole) {
            return;
        }
        for (String code : nodes()) {
            int depth = 0;
            for (String at = code; !at.isEmpty() && depth <= DEEPEST; at = line(at).text("parent")) {
                depth++;
            }
            if (depth > DEEPEST) {
                isWhole = false;
                problems.add(TOO_DEEP, line(code).at("code"), "code", code);
                return;
            }
        }
    }

    /** Whether every node hangs on the one index. */
    public boolean isWhole() {
        return isWhole && roots.size() == 1;
    }

    public String root() {
        return roots.get(0);
    }

    public boolean isRoot(String code) {
        return line(code).text("parent").isEmpty();
    }

    public Line line(String code) {
        Line line = lines.get(code);
        if (line == null) {
            throw new IllegalArgumentException("no row has the code " + code);
        }
        return line;
    }

    /** Codes of all dimensions and indicators, in the order of the file. */
    public List<String> nodes() {
        return FrameworkReader.nodes(lines);
    }

    public List<String> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** Nodes without children; a childless index is none. */
    public List<String> indicators() {
        return nodes().stream()
                .filter(code -> !children.containsKey(code) && !isRoot(code))
                .toList();
    }

    public List<String> dimensions() {
        return nodes().stream().filter(children::containsKey).toList();
    }

    public List<String> denominators() {
        return lines.keySet().stream()
                .filter(code -> FrameworkReader.isDenominator(line(code)))
                .toList();
    }

    /** The node and those above it, nearest first; cut where the tree is broken. */
    public List<String> path(String code) {
        List<String> path = new ArrayList<>();
        for (String at = code; lines.containsKey(at) && path.size() <= DEEPEST; at = line(at).text("parent")) {
            path.add(at);
        }
        return path;
    }

    public boolean isDimension(String code) {
        return children.containsKey(code);
    }

    /** Codes of what can be observed: indicators in the order of the file, then denominators. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(indicators());
        columns.addAll(denominators());
        return columns;
    }

    /** Codes of what can be observed by their names in both languages. */
    public Map<String, String> columnsByName() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String code : columns()) {
            for (String column : List.of("name_en", "name_zh")) {
                if (line(code).has(column)) {
                    byName.putIfAbsent(line(code).text(column), code);
                }
            }
        }
        return byName;
    }
}
