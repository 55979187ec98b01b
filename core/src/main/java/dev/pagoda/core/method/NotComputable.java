// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import dev.pagoda.core.model.Name;

/**
 * Thrown by a method that meets data it cannot work on. The plan turns it into a problem that names node, unit and
 * value; so this is the one place where a user's mistake travels as an exception: methods stay bare formulas.
 */
public final class NotComputable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Name reason;
    private final Name cure;
    private final int child;
    private final int row;

    /** The data as a whole cannot be used; the reason is a clause without a full stop. */
    public NotComputable(Name reason, Name cure) {
        this(reason, cure, -1, -1);
    }

    /** One value cannot be used: that of the child (or −1) in the row. */
    public NotComputable(Name reason, Name cure, int child, int row) {
        super(reason.en());
        this.reason = reason;
        this.cure = cure;
        this.child = child;
        this.row = row;
    }

    /** Why, as a clause without a full stop. */
    public Name reason() {
        return reason;
    }

    /** What to do about it. */
    public Name cure() {
        return cure;
    }

    /** The child whose value cannot be used; −1 if it is not about one. */
    public int child() {
        return child;
    }

    /** The row of the value; −1 if it is not about one. */
    public int row() {
        return row;
    }
}
