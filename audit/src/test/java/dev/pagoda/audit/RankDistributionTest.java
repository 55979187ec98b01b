// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankDistributionTest {
    private static final RankDistribution TEN = new RankDistribution(new long[] {1, 3, 5, 1, 0});

    @Test
    void quantiles_are_ranks_that_occurred() {
        assertThat(TEN.quantile(0)).isEqualTo(1);
        assertThat(TEN.quantile(0.1)).isEqualTo(1);
        assertThat(TEN.quantile(0.11)).isEqualTo(2);
        assertThat(TEN.median()).isEqualTo(3);
        assertThat(TEN.quantile(1)).isEqualTo(4);
    }

    @Test
    void an_interval_is_the_middle_of_the_replications() {
        assertThat(TEN.best(0.9)).isEqualTo(1);
        assertThat(TEN.worst(0.9)).isEqualTo(4);
        assertThat(TEN.best(0.5)).isEqualTo(2);
        assertThat(TEN.worst(0.5)).isEqualTo(3);
    }

    @Test
    void shares_and_means_count_every_replication() {
        assertThat(TEN.inTop(2)).isEqualTo(0.4);
        assertThat(TEN.inTop(99)).isEqualTo(1);
        assertThat(TEN.share(3)).isEqualTo(0.5);
        assertThat(TEN.mean()).isEqualTo(2.6);
    }

    @Test
    void a_unit_that_never_had_a_rank_has_no_quantile() {
        RankDistribution none = new RankDistribution(new long[3]);
        assertThat(none.median()).isZero();
        assertThat(none.mean()).isNaN();
    }

    @Test
    void a_group_ends_where_its_first_is_surely_ahead() {
        double[][] ahead = {{0, 0.8, 0.99, 1}, {0.2, 0, 0.6, 0.99}, {0.01, 0.4, 0, 0.7}, {0, 0.01, 0.3, 0}};
        assertThat(Tied.groups(ahead, new int[] {0, 1, 2, 3}, 0.95)).containsExactly(2, 2);
        assertThat(Tied.groups(ahead, new int[] {0, 1, 2, 3}, 0.5)).containsExactly(1, 1, 1, 1);
        assertThat(Tied.groups(new double[0][], new int[0], 0.5)).isEmpty();
    }
}
