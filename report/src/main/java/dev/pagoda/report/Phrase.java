package dev.pagoda.report;

import dev.pagoda.core.model.Language;

/** Words that stand in both languages; names in braces are filled in. */
interface Phrase {
    String in(Language language);
}
