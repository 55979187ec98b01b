package dev.pagoda.project.framework;

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

/** The rows of the framework as a tree: who is whose child, which rows are indicators, and whether all of them hang on one index. */
public final class FrameworkTree {
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

    /** Whether a node may lack children that it was meant to have, or have others, so that there is no use in checking what they add up to. */
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
            problems.error(
                    "unknown-parent",
                    line.at("parent"),
                    "The parent of '" + code + "' is " + Quoted.of(parent) + ", which is no code in this file.",
                    () -> Hint.known(parent, others(code)));
        } else if (FrameworkReader.isDenominator(above)) {
            isWhole = false;
            areAllSuspect = true;
            problems.error(
                    "unknown-parent",
                    line.at("parent"),
                    "The parent of '" + code + "' is '" + parent + "', which is a denominator.",
                    "Name a dimension; a denominator divides an indicator that names it in column denominator.");
        } else {
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(code);
        }
    }

    private List<String> others(String code) {
        List<String> others = new ArrayList<>(nodes());
        others.remove(code);
        return others;
    }

    /** The parent that was perhaps meant. Better one too many than one too few: nothing is said of the children of a suspect. */
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
            problems.error(
                    "no-index",
                    Location.of(file.path()),
                    "No row is the index: every row has a parent.",
                    "Add a row with the code of the index and no parent, and name it as parent of the dimensions.");
        }
        for (String root : roots) {
            if (!root.equals(roots.get(0))) {
                isWhole = false;
                suspects.addAll(roots);
                problems.error(
                        "two-indices",
                        line(root).at("parent"),
                        "'" + root + "' has no parent, but '" + roots.get(0) + "' is the index already.",
                        "Write its parent; if it only divides others, write `denominator` as its kind.");
            }
        }
        if (roots.size() == 1 && !children.containsKey(roots.get(0))) {
            isWhole = false;
            problems.error(
                    "index-without-children",
                    line(roots.get(0)).at("code"),
                    "The index '" + roots.get(0) + "' has no children.",
                    "Add dimensions or indicators that name it as their parent.");
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
                problems.error(
                        "circle",
                        line(at).at("parent"),
                        "The parents go round in a circle: " + String.join(" → ", circle) + ".",
                        "Give one of them a parent nearer to the index.");
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
                problems.error(
                        "too-deep",
                        line(code).at("code"),
                        "'" + code + "' stands more than 20 levels deep.",
                        "Use fewer levels.");
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
