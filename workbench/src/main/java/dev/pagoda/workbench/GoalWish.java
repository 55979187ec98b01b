// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import java.util.List;

/**
 * What a user wishes for a unit, as it was typed; {@link GoalReader} makes sense of it. An empty text is a wish that
 * was not made.
 *
 * @param places how many places to gain
 * @param rank the rank to reach
 * @param overtake the unit to overtake
 * @param only codes of what may change
 * @param except codes of what may not
 * @param limits such as {@code 20%} and {@code A11=+500}
 * @param missing whether values that are missing may be reported
 * @param rivals {@code fixed} or {@code trend}
 */
public record GoalWish(
        String places,
        String rank,
        String overtake,
        List<String> only,
        List<String> except,
        List<String> limits,
        boolean missing,
        String rivals) {
    public GoalWish {
        only = List.copyOf(only);
        except = List.copyOf(except);
        limits = List.copyOf(limits);
    }
}
