package dev.pagoda.core.method;

/**
 * Thrown by a method that meets data it cannot work on. The plan turns it into a problem that names node, unit and value; so this is the one place where a
 * user's mistake travels as an exception: methods stay bare formulas.
 */
public final class NotComputable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String cure;
    private final int child;
    private final int row;

    /** The data as a whole do not do. */
    public NotComputable(String reason, String cure) {
        this(reason, cure, -1, -1);
    }

    /** One value does not do: that of the child (or −1) in the row. */
    public NotComputable(String reason, String cure, int child, int row) {
        super(reason);
        this.cure = cure;
        this.child = child;
        this.row = row;
    }

    public String cure() {
        return cure;
    }

    /** The child whose value does not do; −1 if it is not about one. */
    public int child() {
        return child;
    }

    /** The row of the value; −1 if it is not about one. */
    public int row() {
        return row;
    }
}
