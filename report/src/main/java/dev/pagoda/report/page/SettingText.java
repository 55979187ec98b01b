// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Setting;
import java.util.stream.Collectors;

/** A setting of the method file on one line: {@code goalposts, lower 0, upper 100}. */
public final class SettingText {
    private SettingText() {}

    public static String of(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return text.value();
        }
        if (setting instanceof Setting.Items items) {
            return items.items().stream().map(SettingText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Setting.Entries) setting)
                .entries().stream()
                        .map(entry -> (entry.key().equals("method") ? "" : entry.key() + " ") + of(entry.value()))
                        .collect(Collectors.joining(", "));
    }
}
