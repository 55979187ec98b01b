package dev.pagoda.core.plan;

/**
 * Ranks and tiers at all nodes.
 *
 * @param ranked by row, whether its unit is ranked
 * @param places {@code places[node][row]}: 1 the best; NaN for a unit that is not ranked
 * @param tiers {@code tiers[node][row]}: 1 the best; 0 for a unit in none
 */
record Ranks(boolean[] ranked, double[][] places, int[][] tiers) {}
