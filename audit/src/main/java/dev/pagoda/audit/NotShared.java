// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Name;

/** Why an audit does not share the variance out among the factors. */
public enum NotShared {
    NOT_ASKED(new Name("'base: 0' leaves it out", "已由 'base: 0' 略去")),
    NOTHING_VARIES(new Name("no factor varies", "没有变动的因素")),
    ONE_FACTOR(new Name("only one factor varies, so all of the variance is its own", "仅一个因素变动，方差全部来自该因素"));

    private final Name text;

    NotShared(Name text) {
        this.text = text;
    }

    public Name text() {
        return text;
    }
}
