// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;

/** Words that stand in both languages; names in braces are filled in. */
public interface Phrase {
    String in(Language language);
}
