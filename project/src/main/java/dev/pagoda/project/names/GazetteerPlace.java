// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.names;

import dev.pagoda.core.model.Name;

/**
 * A place of the gazetteer.
 *
 * @param code by GB/T 2260
 * @param name its usual name, in Chinese without 省 or 市
 */
public record GazetteerPlace(String code, Level level, Name name) {
    /** What kind of place it is. A municipality stands among provinces and among cities. */
    public enum Level {
        PROVINCE,
        MUNICIPALITY,
        CITY
    }

    /** Whether a table of provinces, or one of cities, would hold it. */
    public boolean isAmong(Level wanted) {
        return level == wanted || level == Level.MUNICIPALITY;
    }

    /** Whether this is the province that a city belongs to. */
    public boolean holds(GazetteerPlace city) {
        return level == Level.PROVINCE && city.level == Level.CITY && city.code.startsWith(code.substring(0, 2));
    }
}
