// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem.Severity;
import dev.pagoda.core.model.Template;

/**
 * Why a text is not a number, and what to write instead.
 *
 * @param why goes on after the text: "has a thousands separator"
 */
public record NumberFault(String id, Name why, Name cure) {
    public static final NumberFault NOT_A_NUMBER = new NumberFault(
            "not-a-number",
            new Name("is not a number", "不是数字"),
            new Name("Write digits with a decimal point, such as 1234.5.", "请写数字，可带小数点，例如 1234.5。"));

    private static final Template CURE = new Template("{cure}", "{cure}");

    /** The fault in a sentence with the gap {why}, among others; its cure fills the gap {cure}. */
    public Fault in(Template sentence) {
        return new Fault(id, Severity.ERROR, sentence, CURE);
    }
}
