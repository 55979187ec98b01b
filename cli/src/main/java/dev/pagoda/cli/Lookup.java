package dev.pagoda.cli;

import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** Finds units and nodes by what a user types: a code, or a name in either language. */
final class Lookup {
    private final Project project;
    private final Output output;

    Lookup(Project project, Output output) {
        this.project = project;
        this.output = output;
    }

    /** The place of a unit among the units. */
    int unit(String typed) {
        Unit unit = project.findUnit(typed).orElseThrow(() -> {
            List<String> known = new ArrayList<>();
            project.units()
                    .forEach(one ->
                            known.addAll(List.of(one.name().en(), one.name().zh(), one.code())));
            known.removeIf(String::isEmpty);
            return output.wrongUsage("There is no unit '" + typed + "'."
                    + Suggestion.closest(typed, known)
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse(" Use a code or a name of the units file."));
        });
        return project.units().indexOf(unit);
    }

    /** The number of a node. */
    int node(String typed) {
        List<Node> nodes = project.framework().nodes();
        for (int node = 0; node < nodes.size(); node++) {
            Node one = nodes.get(node);
            if (one.code().equalsIgnoreCase(typed)
                    || one.name().en().equalsIgnoreCase(typed)
                    || one.name().zh().equals(typed)) {
                return node;
            }
        }
        List<String> known = nodes.stream().map(Node::code).toList();
        throw output.wrongUsage("There is no node '" + typed + "'. " + Suggestion.cure(typed, known));
    }
}
