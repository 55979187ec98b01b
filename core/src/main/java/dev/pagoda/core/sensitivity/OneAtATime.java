package dev.pagoda.core.sensitivity;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens when one choice is made otherwise and all others stay: the simplest reading of sensitivity. It does not see how choices act together.
 *
 * <p>Shapes: {@code outputs[unit]}, such as ranks; NaN for a unit without one. Special cases: a unit that lacks an output before or after is left out of the
 * shifts; without any unit they are NaN.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 7, where the mean absolute shift of ranks is called R_S.
 */
public record OneAtATime(double[] nominal, List<Change> changes) {
    /** Gives the outputs of all units when one choice takes another alternative. */
    public interface Model {
        /** Outputs {@code [unit]} of alternative {@code alternative} of choice {@code choice}, both counted from 0. */
        double[] outputs(int choice, int alternative);
    }

    /**
     * One choice made otherwise.
     *
     * @param meanShift mean of the absolute shifts
     * @param largestShift the largest of the absolute shifts
     */
    public record Change(int choice, int alternative, double[] outputs, double meanShift, double largestShift) {}

    public OneAtATime {
        changes = List.copyOf(changes);
    }

    /** Tries all alternatives of all choices, {@code alternatives[choice]} of each. */
    public static OneAtATime of(double[] nominal, int[] alternatives, Model model) {
        List<Change> changes = new ArrayList<>();
        for (int choice = 0; choice < alternatives.length; choice++) {
            for (int alternative = 0; alternative < alternatives[choice]; alternative++) {
                changes.add(change(nominal, choice, alternative, model.outputs(choice, alternative)));
            }
        }
        return new OneAtATime(nominal, changes);
    }

    private static Change change(double[] nominal, int choice, int alternative, double[] outputs) {
        double sum = 0;
        double largest = Double.NaN;
        int units = 0;
        for (int unit = 0; unit < nominal.length; unit++) {
            double shift = Math.abs(outputs[unit] - nominal[unit]);
            if (!Double.isNaN(shift)) {
                sum += shift;
                largest = units == 0 ? shift : Math.max(largest, shift);
                units++;
            }
        }
        return new Change(choice, alternative, outputs, units == 0 ? Double.NaN : sum / units, largest);
    }
}
