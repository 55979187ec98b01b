// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.workbench.GoalWish;
import java.util.List;
import picocli.CommandLine.Option;

/** What a user may wish for in {@code pagoda goal}, as it was typed. */
final class GoalOptions {
    @Option(names = "--places", paramLabel = "N", description = "How many places to gain (default: 1).")
    private String places = "";

    @Option(names = "--rank", paramLabel = "K", description = "The rank to reach, instead.")
    private String rank = "";

    @Option(names = "--overtake", paramLabel = "UNIT", description = "The unit to overtake, instead.")
    private String overtake = "";

    @Option(
            names = "--only",
            paramLabel = "CODE",
            split = ",",
            description = "Indicators, or nodes with all indicators below, that may change: A11,B2 (default: all).")
    private List<String> only = List.of();

    @Option(names = "--except", paramLabel = "CODE", split = ",", description = "Those that may not change.")
    private List<String> except = List.of();

    @Option(
            names = "--at-most",
            paramLabel = "LIMIT",
            split = ",",
            description = {
                "How far observed values may change: 20%% for all, A11=10%% or A11=+500 for one.",
                "Default: up to the best value of the ranked units, or to the indicator's goalpost if that is better."
            })
    private List<String> limits = List.of();

    @Option(
            names = "--include-missing",
            description = "Indicators that the unit has no value of may change too, by reporting one.")
    private boolean missing;

    @Option(
            names = "--rivals",
            paramLabel = "fixed|trend",
            description = {
                "What the other units do meanwhile (default: fixed, they stay as they are).",
                "trend: each of their values moves on by one period as it last changed."
            })
    private String rivals = "fixed";

    GoalWish typed() {
        return new GoalWish(places, rank, overtake, only, except, limits, missing, rivals);
    }
}
