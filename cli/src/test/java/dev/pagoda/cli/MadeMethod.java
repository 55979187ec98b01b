// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.plan.StepKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The method file of a made project: each step with any method of its catalogue, a robustness analysis, readings. */
final class MadeMethod {
    private static final List<String> ALONE = List.of("IMPUTE", "TREAT", "TIER");

    private final MadeProject project;
    private final Chance chance;
    private final StringBuilder text = new StringBuilder();

    MadeMethod(MadeProject project) {
        this.project = project;
        this.chance = project.chance;
    }

    String text() {
        text.append("format: 1\nid: made\ntitle: { en: Made, zh: 生成 }\nedition: ");
        text.append(MadeProject.EDITION).append("\ngroupings: [cluster]\nsteps:\n");
        if (project.divides || chance.in(1, 10)) {
            text.append("  - denominate\n");
        }
        if (chance.in(1, 4)) {
            text.append("  - screen: { coverage: ").append(chance.fraction()).append(", non-zero: ");
            text.append(chance.fraction());
            text.append(chance.in(1, 6) ? ", drop: [" + String.join(", ", project.units) + "]" : "")
                    .append(" }\n");
        }
        for (StepKind kind : StepKind.values()) {
            if (kind.catalogue().isPresent() && (!ALONE.contains(kind.name()) || chance.in(1, 2))) {
                String learnFrom = kind != StepKind.AGGREGATE && kind != StepKind.TIER && chance.in(1, 8)
                        ? ", learn-from: " + chance.of(List.of("all", "edition", project.periods > 1 ? "2021" : "2022"))
                        : "";
                text.append("  - ")
                        .append(kind.text())
                        .append(": ")
                        .append(method(kind, learnFrom))
                        .append('\n');
            }
            if (kind == StepKind.RANK && chance.in(1, 2)) {
                text.append("  - rank: { ties: ")
                        .append(chance.of(List.of("min", "max", "mean", "dense")))
                        .append(" }\n");
            }
        }
        text.append("variants:\n  other: { ").append(oneStep()).append(" }\n");
        if (chance.in(5, 6)) {
            robustness();
        }
        if (chance.in(1, 2)) {
            readings();
        }
        return text.toString();
    }

    private String oneStep() {
        StepKind kind = chance.of(List.of(StepKind.NORMALISE, StepKind.WEIGH, StepKind.AGGREGATE));
        return kind.text() + ": " + method(kind, "");
    }

    /** A method of a step with parameters, most of them left at their defaults. */
    private String method(StepKind kind, String more) {
        Catalogue<?> catalogue = kind.catalogue().orElseThrow();
        Method<?> method = chance.of(catalogue.methods());
        return "{ method: " + method.name() + parameters(method, catalogue) + more + " }";
    }

    private String parameters(Method<?> method, Catalogue<?> catalogue) {
        int odds = chance.in(1, 2) ? 0 : 3;
        return method.parameters().stream()
                .filter(parameter -> parameter.fallback().isEmpty() && (!parameter.isOfIndicator() || !project.bounds)
                        || chance.in(odds, 10))
                .map(parameter -> ", " + parameter.name() + ": " + value(parameter, catalogue))
                .collect(Collectors.joining());
    }

    private String value(Parameter<?> parameter, Catalogue<?> catalogue) {
        return switch (parameter.kind()) {
            case NUMBER -> chance.number();
            case FRACTION -> chance.fraction();
            case INTEGER -> chance.whole();
            case FLAG -> chance.of(List.of("true", "false"));
            case CHOICE -> chance.of(parameter.choices());
            case NUMBERS -> numbers(parameter);
            case UNIT -> chance.of(project.units);
            case GROUPING -> "cluster";
            case METHOD -> chance.of(catalogue.names());
            case TEXT -> "words";
            case CODES -> "[" + chance.of(project.indicators) + "]";
        };
    }

    private String numbers(Parameter<?> parameter) {
        int count = parameter.name().equals("direction")
                ? project.children.get("Z").size()
                : parameter.name().equals("points") ? 3 : parameter.name().equals("cuts") ? 2 : chance.from(1, 4);
        Stream<String> numbers = Stream.generate(chance::number).limit(count);
        return "["
                + (chance.in(2, 3)
                                ? numbers.sorted(Comparator.comparingDouble(Double::parseDouble))
                                        .distinct()
                                : numbers)
                        .collect(Collectors.joining(", "))
                + "]";
    }

    private void robustness() {
        text.append("robustness:\n  seed: 1\n  replications: 100\n");
        text.append("  sampling: ")
                .append(chance.of(List.of("random", "sobol", "halton")))
                .append('\n');
        text.append(chance.in(1, 3) ? "  failures: count\n" : "");
        text.append(chance.in(1, 8) ? "  cells: " + chance.fraction() + "\n" : "");
        text.append(chance.in(1, 20) ? "  interval: " + chance.fraction() + "\n" : "");
        text.append(chance.in(1, 20) ? "  top: " + chance.whole() + "\n" : "");
        text.append("  vary:\n");
        for (int i = 1, last = chance.from(1, 3); i <= last; i++) {
            text.append("    f").append(i).append(": { ").append(factor(i)).append(" }\n");
        }
        String target = chance.of(List.of("mean-rank-shift", "{ rank: U1 }", "{ score: U1 }", "{ top: 2 }"));
        text.append("  sensitivity: { base: ")
                .append(chance.of(List.of("0", "16", "16")))
                .append(", resamples: 100");
        text.append(", second-order: ")
                .append(chance.in(1, 3))
                .append(", target: ")
                .append(target)
                .append(" }\n");
    }

    private String factor(int number) {
        if (number == 1) {
            return chance.in(1, 2)
                    ? "weights: { noise: " + (chance.in(1, 20) ? chance.number() : "0.25") + " }"
                    : "weights: { dirichlet: " + (chance.in(1, 10) ? chance.number() : "50") + " }";
        }
        return switch (chance.from(0, 5)) {
            case 0 -> "normalise: [" + method(StepKind.NORMALISE, "") + "]";
            case 1 -> "aggregate: [" + method(StepKind.AGGREGATE, "") + "]";
            case 2 -> "weigh: [" + method(StepKind.WEIGH, "") + "]";
            case 3 -> "variants: [other]";
            case 4 -> "without: [" + chance.of(chance.in(1, 2) ? project.indicators : project.units) + "]";
            default ->
                "data: { errors: [" + chance.of(List.of("rounding", "sources", "imputed", "{ relative: 0.1 }"))
                        + "], draws: 4 }";
        };
    }

    private void readings() {
        text.append("readings:\n");
        List<String> all = new ArrayList<>(List.of("A", "Z"));
        all.addAll(project.indicators);
        String include = chance.in(1, 4) ? "include: scored" : "include: ranked";
        reading("groups", include + (chance.in(1, 2) ? ", weights: A1, sizes: [A1]" : ""));
        reading(
                "space",
                include + ", permutations: 99, neighbourhood: "
                        + chance.of(
                                List.of("inverse-distance", "nearest, k: " + chance.whole(), "band, cut-off: 5000")));
        reading("quadrants", include + ", first: " + chance.of(all) + ", second: " + chance.of(all));
        reading(
                "clusters",
                include + ", clusters: " + chance.whole() + ", method: "
                        + chance.of(
                                List.of("k-means", "hierarchical, linkage: " + chance.of(List.of("ward", "single")))));
        reading("coupling", include + (chance.in(1, 10) ? ", full: " + chance.number() : ""));
        reading("momentum", include);
        reading("trends", include + (chance.in(1, 10) ? ", confidence: " + chance.fraction() : ""));
        text.append("  {}\n".repeat(text.toString().endsWith("readings:\n") ? 1 : 0));
    }

    private void reading(String key, String settings) {
        if (chance.in(1, 3)) {
            text.append("  ").append(key).append(": { ").append(settings).append(" }\n");
        }
    }
}
