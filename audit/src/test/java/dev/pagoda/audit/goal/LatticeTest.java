// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatticeTest {
    @Test
    void has_the_decimals_of_the_number_with_the_most() {
        assertThat(Lattice.of(new double[] {120, Double.NaN, 7}).decimals()).isZero();
        assertThat(Lattice.of(new double[] {0.1, 2.675, 41610.9}).decimals()).isEqualTo(3);
        assertThat(Lattice.of(new double[] {13.06234279, 13.115889706}).decimals())
                .isEqualTo(9);
        assertThat(Lattice.of(new double[] {}).decimals()).isZero();
    }

    @Test
    void has_no_more_digits_than_a_double_tells_apart() {
        assertThat(Lattice.of(new double[] {1 / 3.0}).decimals()).isEqualTo(15);
        assertThat(Lattice.of(new double[] {1 / 3.0, 123456789}).decimals()).isEqualTo(6);
        assertThat(Lattice.of(new double[] {3e15}).decimals()).isZero();
    }

    @Test
    void its_numbers_are_the_doubles_that_are_read_from_their_decimals() {
        Lattice lattice = new Lattice(2);
        assertThat(lattice.value(lattice.nearest(72550.36) + 1)).isEqualTo(72550.37);
        assertThat(lattice.value(-29)).isEqualTo(-0.29);
    }

    @Test
    void goes_up_to_a_value_and_not_beyond() {
        Lattice lattice = new Lattice(1);
        assertThat(lattice.upTo(2.46, 1)).isEqualTo(24);
        assertThat(lattice.upTo(2.46, -1)).isEqualTo(25);
        assertThat(lattice.upTo(-2.46, 1)).isEqualTo(-25);
        assertThat(lattice.upTo(0.1 * 3, 1)).isEqualTo(3);
        assertThat(lattice.upTo(0.7 + 0.1, 1)).isEqualTo(8); // 0.7999999999999999 is meant to be 0.8
    }
}
