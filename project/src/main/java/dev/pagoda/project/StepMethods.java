package dev.pagoda.project;

import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * Which method a step uses for a node, and with which settings: the node's own column, then its entry below {@code per} or {@code at}, then the step's. Only as
 * far as checks of the data need it; the compiler binds methods.
 */
final class StepMethods {
    /** A method by name with the mapping that its parameters stand in. */
    record Choice(String method, Setting.Entries settings) {
        boolean isSet(String parameter) {
            return settings.get(parameter)
                    .filter(value -> value instanceof Setting.Text text && text.value().equals("true"))
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

    /** @param nested key of the settings for single nodes; {@code fallback} is the method when none is named */
    static StepMethods of(Optional<Step> step, String nested, String fallback) {
        return new StepMethods(step.map(Step::settings).orElse(Setting.Entries.NONE), nested, fallback);
    }

    /** The choice for a node; {@code path} are the node and the nodes above it to whose settings it listens, nearest first. */
    Choice choice(String own, List<String> path) {
        if (!own.isEmpty()) {
            return new Choice(own, settings);
        }
        if (settings.get(nested).orElse(Setting.Entries.NONE) instanceof Setting.Entries single) {
            for (String code : path) {
                Optional<Setting> value = single.get(code);
                if (value.isPresent()) {
                    return choice(value.get());
                }
            }
        }
        return choice(settings);
    }

    private Choice choice(Setting value) {
        if (value instanceof Setting.Text text) {
            return new Choice(text.value(), Setting.Entries.NONE);
        }
        Setting.Entries entries = value instanceof Setting.Entries found ? found : Setting.Entries.NONE;
        String method = entries.get("method")
                .map(named -> named instanceof Setting.Text text ? text.value() : "")
                .orElse(fallback);
        return new Choice(method, entries);
    }
}
