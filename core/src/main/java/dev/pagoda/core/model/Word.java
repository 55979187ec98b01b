// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A constant as files and commands write it: {@code LAST_PERIOD} is {@code last-period}. */
public final class Word {
    private Word() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constants of a type by their words, the given one first and the others as declared. */
    public static <E extends Enum<E>> Map<String, E> all(E first) {
        Map<String, E> all = new LinkedHashMap<>();
        all.put(of(first), first);
        for (E constant : first.getDeclaringClass().getEnumConstants()) {
            all.put(of(constant), constant);
        }
        return all;
    }
}
