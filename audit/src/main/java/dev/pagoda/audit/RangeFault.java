// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.plan.Settings;

/** A number that is not in the range that a key of the robustness analysis allows. */
final class RangeFault {
    private static final Fault OUT_OF_RANGE = Fault.error(
            "out-of-range", "'{key}' is out of range.", "'{key}' 超出范围。", "Write a number {range}.", "请写一个数，{range}。");

    private RangeFault() {}

    /** Reports it unless it holds; the range is said after "a number". */
    static boolean unless(boolean holds, Settings settings, Setting.Entries entries, String key, Name range) {
        if (!holds) {
            settings.report(
                    OUT_OF_RANGE, entries.get(key).map(Setting::at).orElse(entries.at()), "key", key, "range", range);
        }
        return holds;
    }
}
