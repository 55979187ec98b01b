// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A statistic, or why it cannot be computed. */
public sealed interface Attempt<T> {
    /** It could be computed. */
    record Found<T>(T value) implements Attempt<T> {}

    /**
     * It could not.
     *
     * @param count how many rows or columns there are; 0 where the obstacle is another
     * @param limit how many are needed, or allowed at most; 0 where the obstacle is another
     * @param columns the columns that stand in the way, by number; empty where no single ones do
     */
    record Refused<T>(Obstacle obstacle, int count, int limit, List<Integer> columns) implements Attempt<T> {
        public Refused {
            columns = List.copyOf(columns);
        }
    }

    static <T> Attempt<T> refused(Obstacle obstacle) {
        return new Refused<>(obstacle, 0, 0, List.of());
    }

    static <T> Attempt<T> refused(Obstacle obstacle, int count, int limit) {
        return new Refused<>(obstacle, count, limit, List.of());
    }

    /** The statistic, if there is one. */
    default Optional<T> found() {
        return this instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
    }

    /** Why there is none. */
    default Optional<Refused<T>> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused) : Optional.empty();
    }

    /** What follows from the statistic; the same obstacle if there is none. */
    default <S> Attempt<S> then(Function<T, Attempt<S>> next) {
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.obstacle(), refused.count(), refused.limit(), refused.columns());
        }
        return next.apply(((Found<T>) this).value());
    }
}
