// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.plan.Result;
import java.util.List;
import java.util.stream.Collectors;

/** What the numbers of a result stand for; a number below 0 stands for nobody. */
record Codes(Result result) {
    String unit(int place) {
        return place < 0 ? "" : result.methodology().units().get(place).code();
    }

    /** Several, with spaces between them. */
    String units(List<Integer> places) {
        return places.stream().map(this::unit).collect(Collectors.joining(" "));
    }

    Name name(int place) {
        return result.methodology().units().get(place).name();
    }

    String node(int node) {
        return result.framework().nodes().get(node).code();
    }

    String column(int column) {
        return result.framework().columns().get(column);
    }
}
