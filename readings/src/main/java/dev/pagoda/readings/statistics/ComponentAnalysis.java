// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * Principal components of standardised columns: eigenvectors of their correlation matrix, the largest eigenvalue first.
 * The sign of each is chosen so that its elements sum to a positive number.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4; Kaiser (1960) for the number of
 * components.
 *
 * @param units rows that no column lacks; the others have no part in it
 * @param centres {@code [column]}: means that were taken off
 * @param scales {@code [column]}: standard deviations (n − 1) that were divided by
 * @param eigenvalues {@code [component]}: variances of the components; they sum to the number of columns
 * @param eigenvectors {@code [component][column]}: of length 1
 * @param scores {@code [component][row]}: {@code Σ_j eigenvector_j · z_j}; NaN for a row that a column lacks
 */
public record ComponentAnalysis(
        int units,
        double[] centres,
        double[] scales,
        double[] eigenvalues,
        double[][] eigenvectors,
        double[][] scores) {
    /**
     * Components of {@code columns[column][row]}; at least two columns that vary and three complete rows are needed.
     */
    public static Attempt<ComponentAnalysis> of(double[][] columns) {
        return CompleteColumns.of(columns, 2)
                .then(complete -> new Attempt.Found<>(of(complete, columns.length == 0 ? 0 : columns[0].length)));
    }

    private static ComponentAnalysis of(CompleteColumns complete, int allRows) {
        int k = complete.values().length;
        EigenDecompositionSymmetric eigen = CompleteColumns.eigen(complete.correlations());
        double[] centres = new double[k];
        double[] scales = new double[k];
        double[][] eigenvectors = new double[k][];
        double[] eigenvalues = new double[k];
        for (int j = 0; j < k; j++) {
            Sample sample = Sample.of(complete.values()[j]);
            centres[j] = sample.mean();
            scales[j] = sample.standardDeviation();
            eigenvectors[j] = turned(eigen.getEigenvector(j).toArray());
            eigenvalues[j] = Math.max(0, eigen.getEigenvalue(j)); // rounding may lead below an eigenvalue of 0
        }
        double[][] scores = new double[k][allRows];
        for (int component = 0; component < k; component++) {
            Arrays.fill(scores[component], Double.NaN);
            for (int i = 0; i < complete.rows().length; i++) {
                double score = 0;
                for (int j = 0; j < k; j++) {
                    score += eigenvectors[component][j] * ((complete.values()[j][i] - centres[j]) / scales[j]);
                }
                scores[component][complete.rows()[i]] = score;
            }
        }
        return new ComponentAnalysis(complete.rows().length, centres, scales, eigenvalues, eigenvectors, scores);
    }

    /**
     * The vector, or its opposite if that has the positive sum; of two columns with opposite elements the first becomes
     * positive.
     */
    private static double[] turned(double[] vector) {
        double sum = 0;
        for (double element : vector) {
            sum += element;
        }
        boolean isOpposed = Math.abs(sum) < 1e-9 ? vector[0] < 0 : sum < 0;
        return isOpposed ? Arrays.stream(vector).map(element -> -element).toArray() : vector;
    }

    public int count() {
        return eigenvalues.length;
    }

    /** Share of the variance of all columns that a component, from 0, explains. */
    public double share(int component) {
        return eigenvalues[component] / eigenvalues.length;
    }

    /** Share that a component, from 0, and those before it explain together. */
    public double cumulativeShare(int component) {
        double sum = 0;
        for (int i = 0; i <= component; i++) {
            sum += share(i);
        }
        return Math.min(1, sum);
    }

    /** Loading of a column, which is its correlation with a component: {@code eigenvector · √eigenvalue}. */
    public double correlation(int component, int column) {
        return eigenvectors[component][column] * Math.sqrt(eigenvalues[component]);
    }

    /** How many components explain more than one column does: those with an eigenvalue above 1 (Kaiser's rule). */
    public int aboveOne() {
        return Math.toIntExact(
                Arrays.stream(eigenvalues).filter(value -> value > 1 + 1e-9).count());
    }
}
