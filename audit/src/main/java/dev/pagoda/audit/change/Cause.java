// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import dev.pagoda.core.model.Name;

/** What differs between two editions. Each can be let in alone: see {@link Worlds}. */
public enum Cause {
    /** The unit's own data are those of the later edition. */
    OWN(new Name("own data", "自身数据")),
    /** The data of all others are. */
    RIVALS(new Name("rivals' data", "对手数据")),
    /** What is known today of the earlier edition's data, and not what was known then. */
    REVISION(new Name("revision of earlier data", "早期数据修订")),
    /** Framework, weights, steps, and what is said of the units. */
    METHOD(new Name("method", "方法")),
    /** Units that are ranked in the later edition only. */
    ENTRANTS(new Name("units that joined", "新增单元")),
    /** Units that are ranked in the earlier edition only are gone. */
    LEAVERS(new Name("units that left", "退出单元"));

    private final Name title;

    Cause(Name title) {
        this.title = title;
    }

    public Name title() {
        return title;
    }

    /** Its place in a set of causes, which is written as the bits of a number. */
    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int set) {
        return (set & bit()) != 0;
    }

    static final int ALL = (1 << values().length) - 1;
}
