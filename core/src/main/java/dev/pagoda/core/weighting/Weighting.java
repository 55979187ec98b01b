package dev.pagoda.core.weighting;

/** Gives the children of a node their weights. */
public interface Weighting {
    /** Weights of the siblings, none negative, summing to 1. */
    double[] weights(Siblings siblings);
}
