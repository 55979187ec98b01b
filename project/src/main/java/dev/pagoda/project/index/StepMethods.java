// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * Which method a step uses for a node, as far as checks of the data need to know: its entry below {@code per} or
 * {@code at}, or else the node's own column, or else the step's. The compiler binds methods and their parameters.
 */
public final class StepMethods {
    /** A method by name, with the mappings that its parameters may stand in, the nearest first. */
    public record ChosenMethod(String method, List<Setting.Entries> settings) {
        public ChosenMethod {
            settings = List.copyOf(settings);
        }

        public boolean isSet(String parameter) {
            return settings.stream()
                    .flatMap(entries -> entries.get(parameter).stream())
                    .findFirst()
                    .filter(value ->
                            value instanceof Setting.Text text && text.value().equals("true"))
                    .isPresent();
        }
    }

    private final Setting.Entries settings;
    private final String nested;
    private final String fallback;

    private StepMethods(Setting.Entries settings, String nested, String fallback) {
        this.settings = settings;
        this.nested = nested;
        this.fallback = fallback;
    }

    /**
     * The methods of a step; {@code nested} is the key of the settings for single nodes, {@code fallback} the method
     * when none is named.
     */
    public static StepMethods of(Optional<Step> step, String nested, String fallback) {
        return new StepMethods(step.map(Step::settings).orElse(Setting.Entries.NONE), nested, fallback);
    }

    /**
     * The choice for a node; {@code path} are the node and the nodes above it to whose entries it listens, nearest
     * first.
     */
    public ChosenMethod choice(String own, List<String> path) {
        String method = own.isEmpty() ? method(settings).orElse(fallback) : own;
        if (settings.get(nested).orElse(Setting.Entries.NONE) instanceof Setting.Entries single) {
            for (String code : path) {
                Optional<Setting> value = single.get(code);
                if (value.isPresent()) {
                    Setting.Entries nearest =
                            value.get() instanceof Setting.Entries entries ? entries : Setting.Entries.NONE;
                    return new ChosenMethod(method(value.get()).orElse(method), List.of(nearest, settings));
                }
            }
        }
        return new ChosenMethod(method, List.of(settings));
    }

    private static Optional<String> method(Setting value) {
        Setting named =
                value instanceof Setting.Entries entries ? entries.get("method").orElse(entries) : value;
        return named instanceof Setting.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
