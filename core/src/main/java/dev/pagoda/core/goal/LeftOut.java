package dev.pagoda.core.goal;

/** An indicator that could have changed, but for a gap. */
public record LeftOut(int column, Reason reason) {
    /** What stands in the way. */
    public enum Reason {
        /** The unit has no observed value of it. */
        NOT_OBSERVED,
        /** The unit has no value of its denominator. */
        NO_DENOMINATOR
    }
}
