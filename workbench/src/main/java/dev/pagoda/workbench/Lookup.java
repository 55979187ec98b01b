package dev.pagoda.workbench;

import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds units and nodes by what a user types: a code, or a name in either language. What is not there is a mistake, told with its cure. */
public final class Lookup {
    private final Project project;
    private final List<String> mistakes = new ArrayList<>();

    public Lookup(Project project) {
        this.project = project;
    }

    /** All that was not found so far. */
    public List<String> mistakes() {
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
            mistakes.add("There is no unit '" + typed + "'."
                    + Suggestion.closest(typed, known)
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse(" Use a code or a name of the units file."));
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
        mistakes.add("There is no node '" + typed + "'. " + Suggestion.cure(typed, known));
        return Optional.empty();
    }
}
