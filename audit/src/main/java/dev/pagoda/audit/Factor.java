// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Something that is varied in a robustness analysis: one cause of uncertainty, told apart from the others in the
 * sensitivity analysis.
 */
public sealed interface Factor {
    /** Its name in the method file. */
    String name();

    /** What people call it, as the method file says; {@link Name#NONE} if it does not. */
    Name title();

    /** The same factor with a title. */
    Factor titled(Name title);

    /**
     * The method is one of several, each as likely as the others; the first is the one of the index.
     *
     * @param slot what is varied: the name of a step, {@code variants} or {@code without}
     */
    record Methods(String name, Name title, String slot, List<Alternative> alternatives) implements Factor {
        public Methods {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Methods titled(Name other) {
            return new Methods(name, other, slot, alternatives);
        }
    }

    /** The children of some dimensions are weighed otherwise; dimensions are numbers of nodes. */
    record Weights(String name, Name title, List<Integer> dimensions, Spread spread) implements Factor {
        public Weights {
            dimensions = List.copyOf(dimensions);
        }

        @Override
        public Weights titled(Name other) {
            return new Weights(name, other, dimensions, spread);
        }
    }

    /**
     * The data are otherwise.
     *
     * @param draws how many data sets are drawn; a replication takes one of them
     */
    record Data(String name, Name title, int draws, List<DataError> errors) implements Factor {
        public Data {
            errors = List.copyOf(errors);
        }

        @Override
        public Data titled(Name other) {
            return new Data(name, other, draws, errors);
        }
    }
}
