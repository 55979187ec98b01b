package dev.pagoda.audit;

import java.util.List;

/** Something that is varied in a robustness analysis: one cause of uncertainty, told apart from the others in the sensitivity analysis. */
public sealed interface Factor {
    /** Its name in the method file. */
    String name();

    /**
     * The method is one of several, each as likely as the others; the first is the one of the index.
     *
     * @param slot what is varied: the name of a step, {@code variants} or {@code without}
     */
    record Methods(String name, String slot, List<Alternative> alternatives) implements Factor {
        public Methods {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The children of some dimensions are weighed otherwise; dimensions are numbers of nodes. */
    record Weights(String name, List<Integer> dimensions, Spread spread) implements Factor {
        public Weights {
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * The data are otherwise.
     *
     * @param draws how many data sets are drawn; a replication takes one of them
     */
    record Data(String name, int draws, List<DataError> errors) implements Factor {
        public Data {
            errors = List.copyOf(errors);
        }
    }
}
