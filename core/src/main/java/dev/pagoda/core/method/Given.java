// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import java.util.HashMap;
import java.util.Map;

/** The values of a method's parameters, all of them, as the project gives them or by default. */
public final class Given {
    private final Map<String, Object> values;

    public Given(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** All parameters at their defaults; for methods that require none. */
    public static Given defaults(Method<?> method) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter<?> parameter : method.parameters()) {
            parameter.fallback().ifPresent(value -> values.put(parameter.name(), value));
        }
        return new Given(values);
    }

    /** These values, with one changed. */
    public Given with(String name, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(name, value);
        return new Given(changed);
    }

    @SuppressWarnings("unchecked") // the compiler parsed the value by this parameter
    public <T> T get(Parameter<T> parameter) {
        Object value = values.get(parameter.name());
        if (value == null) {
            throw new IllegalArgumentException("parameter " + parameter.name() + " is not given");
        }
        return (T) value;
    }

    public Map<String, Object> values() {
        return values;
    }
}
