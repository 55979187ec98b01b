// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds units and nodes by what a user types: a code, or a name in either language. What is not there is a mistake,
 * told with its cure.
 */
public final class Lookup {
    private static final Template NO_UNIT = new Template("There is no unit '{word}'. {help}", "没有名为“{word}”的单元。{help}");
    private static final Template NO_NODE = new Template("There is no node '{word}'. {help}", "没有名为“{word}”的节点。{help}");
    private static final Name USE_UNIT = new Name("Use a code or a name from the units file.", "请使用单元文件中的代码或名称。");

    private final Project project;
    private final List<Name> mistakes = new ArrayList<>();

    public Lookup(Project project) {
        this.project = project;
    }

    /** All that was not found so far. */
    public List<Name> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The place of a unit among the units. */
    public Optional<Integer> unit(String typed) {
        Optional<Unit> unit = project.findUnit(typed);
        if (unit.isEmpty()) {
            List<String> known = new ArrayList<>();
            project.units()
                    .forEach(one ->
                            known.addAll(List.of(one.name().en(), one.name().zh(), one.code())));
            known.removeIf(String::isEmpty);
            mistakes.add(NO_UNIT.with("word", typed, "help", Suggestion.help(typed, known, USE_UNIT)));
        }
        return unit.map(project.units()::indexOf);
    }

    /** The number of a node. */
    public Optional<Integer> node(String typed) {
        List<Node> nodes = project.framework().nodes();
        for (int node = 0; node < nodes.size(); node++) {
            Node one = nodes.get(node);
            if (one.code().equalsIgnoreCase(typed)
                    || one.name().en().equalsIgnoreCase(typed)
                    || one.name().zh().equals(typed)) {
                return Optional.of(node);
            }
        }
        List<String> known = nodes.stream().map(Node::code).toList();
        mistakes.add(NO_NODE.with("word", typed, "help", Suggestion.help(typed, known)));
        return Optional.empty();
    }
}
