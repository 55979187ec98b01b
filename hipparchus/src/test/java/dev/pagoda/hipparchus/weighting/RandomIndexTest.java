// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomIndexTest {
    /**
     * Saaty (2005, 2008), Saaty (1980), and the means of 100,000 random matrices by Alonso and Lamata (2006), table 1.
     */
    @ParameterizedTest
    @CsvSource({
        "3, 0.52, 0.58, 0.5245",
        "4, 0.89, 0.90, 0.8815",
        "5, 1.11, 1.12, 1.1086",
        "6, 1.25, 1.24, 1.2479",
        "7, 1.35, 1.32, 1.3417",
        "8, 1.40, 1.41, 1.4056",
        "9, 1.45, 1.45, 1.4499",
        "10, 1.49, 1.49, 1.4854",
        "11, 1.52, 1.51, 1.5141",
        "12, 1.54, 1.48, 1.5365",
        "13, 1.56, 1.56, 1.5551",
        "14, 1.58, 1.57, 1.5713",
        "15, 1.59, 1.59, 1.5838"
    })
    void each_size_has_the_published_index(int n, double saaty, double saaty1980, double alonsoLamata) {
        assertThat(RandomIndex.SAATY.of(n, 0)).isEqualTo(saaty);
        assertThat(RandomIndex.SAATY_1980.of(n, 0)).isEqualTo(saaty1980);
        assertThat(RandomIndex.ALONSO_LAMATA.of(n, 0)).isCloseTo(alonsoLamata, within(n < 5 ? 0.05 : 0.02));
    }

    /** The table of 1980 came of fewer matrices: it is 0.06 off for three children and for twelve. */
    @Test
    void each_size_has_about_the_mean_consistency_index_of_random_comparisons() {
        RandomGenerator random = new SplittableRandom(1980);
        for (int n = 3; n <= 15; n++) {
            int times = n < 8 ? 20_000 : 2_000;
            double sum = 0;
            for (int i = 0; i < times; i++) {
                sum += consistencyIndex(judgedAtRandom(n, random));
            }
            double mean = sum / times;
            assertThat(RandomIndex.SAATY.of(n, 0)).as("%s children", n).isCloseTo(mean, within(0.015));
            assertThat(RandomIndex.SAATY_1980.of(n, 0)).as("%s children", n).isCloseTo(mean, within(0.07));
        }
    }

    /** One of 1/9, 1/8 … 1 … 9 for each pair, all as likely. */
    private static double[][] judgedAtRandom(int n, RandomGenerator random) {
        double[][] ratios = new double[n][n];
        for (int i = 0; i < n; i++) {
            ratios[i][i] = 1;
            for (int j = 0; j < i; j++) {
                int step = random.nextInt(17) - 8;
                ratios[i][j] = step < 0 ? 1.0 / (1 - step) : 1.0 + step;
                ratios[j][i] = 1 / ratios[i][j];
            }
        }
        return ratios;
    }

    /** By the power method, whose vector sums to 1, so that its next sum is the eigenvalue. */
    private static double consistencyIndex(double[][] ratios) {
        int n = ratios.length;
        double[] vector = new double[n];
        Arrays.fill(vector, 1.0 / n);
        double eigenvalue = 0;
        for (int step = 0; step < 40; step++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i] += ratios[i][j] * vector[j];
                }
            }
            eigenvalue = Arrays.stream(next).sum();
            for (int i = 0; i < n; i++) {
                vector[i] = next[i] / eigenvalue;
            }
        }
        return (eigenvalue - n) / (n - 1);
    }

    @Test
    void beyond_the_tables_the_line_of_alonso_and_lamata_goes_on() {
        assertThat(RandomIndex.SAATY.of(16, 0))
                .isEqualTo(RandomIndex.ALONSO_LAMATA.of(16, 0))
                .isCloseTo(1.5978, within(5e-5));
    }
}
