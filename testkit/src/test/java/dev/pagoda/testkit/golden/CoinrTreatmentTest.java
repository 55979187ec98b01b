// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.BoxCox;
import dev.pagoda.core.treatment.Log;
import dev.pagoda.core.treatment.LogForm;
import dev.pagoda.core.treatment.OutlierTest;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.When;
import dev.pagoda.core.treatment.Winsorise;
import dev.pagoda.core.treatment.WinsoriseThenLog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Treatments against outputs of COINr 1.1.14 on its ASEM data: treated values, verdicts of the test, marks. */
class CoinrTreatmentTest {
    private static final OutlierTest TEST = new OutlierTest(2, 3.5);

    private static WinsoriseThenLog winsoriseThenLog(int most, boolean combine) {
        return new WinsoriseThenLog(new Winsorise(TEST, most, false), combine, LogForm.SHIFTED);
    }

    private static double[] treated(Treatment treatment, double[] values) {
        Transform transform = treatment.fit(Sample.of(values));
        return Arrays.stream(values).map(transform::apply).toArray();
    }

    private static void assertValues(String input, String golden, Treatment treatment) {
        Coinr data = Coinr.open(input);
        Coinr expected = Coinr.open(golden);
        for (String indicator : data.indicators()) {
            double[] values = expected.numbers(indicator);
            Coinr.assertAgrees(
                    golden + " " + indicator, treated(treatment, data.numbers(indicator)), values, largest(values));
        }
    }

    private static double largest(double[] values) {
        return Arrays.stream(values)
                .filter(x -> !Double.isNaN(x))
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    @Test
    void winsorising_then_logarithm_agrees() {
        assertValues("coin/Raw.csv", "treat/raw_default.csv", winsoriseThenLog(5, false));
        assertValues("coin/Screened.csv", "coin/Treated.csv", winsoriseThenLog(5, false));
    }

    @Test
    void other_limits_of_the_test_agree() {
        Winsorise strict = new Winsorise(new OutlierTest(1.5, 2), 5, false);
        WinsoriseThenLog treatment = new WinsoriseThenLog(strict, false, LogForm.SHIFTED);
        assertValues("coin/Raw.csv", "treat/raw_skew1.5_kurt2.csv", treatment);
        assertMarks("coin/Raw.csv", "treat/raw_skew1.5_kurt2_points.csv", treatment);
    }

    @Test
    void box_cox_agrees() {
        assertValues("coin/Raw.csv", "treat/raw_winmax0_boxcox0.5.csv", new BoxCox(0.5, When.FAILS, TEST));
    }

    @Test
    void two_sided_logarithm_agrees() {
        Log treatment = new Log(LogForm.TWO_SIDED, When.FAILS, TEST);
        assertValues("coin/Raw.csv", "treat/raw_winmax0_log_CT_plus.csv", treatment);
        assertMarks("coin/Raw.csv", "treat/raw_winmax0_log_CT_plus_points.csv", treatment);
    }

    @Test
    void marks_agree_where_winsorising_is_not_enough() {
        assertMarks("coin/Denominated.csv", "treat/denominated_default_points.csv", winsoriseThenLog(5, false));
        assertMarks("coin/Raw.csv", "treat/raw_winmax1_log_CT_points.csv", winsoriseThenLog(1, false));
        assertMarks("coin/Raw.csv", "treat/raw_winmax2_combine_points.csv", winsoriseThenLog(2, true));
    }

    /**
     * Labels of COINr: {@code winhi} and {@code winlo}, then {@code +log…}; a point that was winsorised before all
     * logarithms were taken afresh is logged only.
     */
    private static void assertMarks(String input, String golden, Treatment treatment) {
        Coinr data = Coinr.open(input);
        Coinr expected = Coinr.open(golden);
        for (String indicator : data.indicators()) {
            double[] values = data.numbers(indicator);
            Transform transform = treatment.fit(Sample.of(values));
            List<String> labels = expected.texts(indicator);
            boolean combined = treatment instanceof WinsoriseThenLog both && both.combine();
            for (int i = 0; i < values.length; i++) {
                // COINr labels the missing cells of a logged column as well.
                Optional<Transform.Changed> expectedMark =
                        Double.isNaN(values[i]) ? Optional.empty() : markOf(labels.get(i), combined);
                assertThat(transform.mark(values[i]))
                        .as("%s %s %s", golden, indicator, data.keys().get(i))
                        .isEqualTo(expectedMark);
            }
        }
    }

    private static Optional<Transform.Changed> markOf(String label, boolean combined) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        boolean logged = label.contains("log");
        boolean winsorised = label.startsWith("win") && (!logged || combined);
        return Optional.of(winsorised ? Transform.Changed.WINSORISED : Transform.Changed.LOGGED);
    }

    @ParameterizedTest
    @CsvSource({
        "coin/Raw.csv, treat/raw_winmax1_log_CT_details.csv, 1, false",
        "coin/Raw.csv, treat/raw_winmax2_combine_details.csv, 2, true",
        "coin/Screened.csv, coin/treated_details.csv, 5, false"
    })
    void points_and_verdicts_of_winsorising_then_logarithm_agree(
            String input, String golden, int most, boolean combine) {
        assertDetails(input, golden, new Winsorise(TEST, most, false), winsoriseThenLog(most, combine));
    }

    @Test
    void verdicts_of_the_logarithms_and_of_box_cox_agree() {
        Winsorise none = new Winsorise(TEST, 0, false);
        assertDetails(
                "coin/Raw.csv",
                "treat/raw_winmax0_log_CT_orig_details.csv",
                none,
                new Log(LogForm.SHIFTED_BY_ONE, When.FAILS, TEST));
        assertDetails(
                "coin/Raw.csv",
                "treat/raw_winmax0_log_CT_plus_details.csv",
                none,
                new Log(LogForm.TWO_SIDED, When.FAILS, TEST));
        assertDetails(
                "coin/Raw.csv", "treat/raw_winmax0_boxcox0.5_details.csv", none, new BoxCox(0.5, When.FAILS, TEST));
        assertDetails(
                "coin/Raw.csv", "treat/raw_winmax0_boxcox_neg1_details.csv", none, new BoxCox(-1, When.FAILS, TEST));
    }

    /** COINr forces the number of points only on indicators that failed the test before. */
    @Test
    void forced_winsorising_agrees_on_the_indicators_that_fail() {
        Winsorise forced = new Winsorise(TEST, 2, true);
        Treatment then = reference -> {
            Transform range = forced.fit(reference);
            Sample after = Sample.of(
                    Arrays.stream(reference.sorted()).map(range::apply).toArray());
            return TEST.fails(after) ? new Log(LogForm.SHIFTED, When.ALWAYS, TEST).fit(reference) : range;
        };
        assertDetails("coin/Raw.csv", "treat/raw_force_win2_details.csv", forced, then);
    }

    private static void assertDetails(String input, String golden, Winsorise first, Treatment both) {
        Coinr data = Coinr.open(input);
        Coinr details = Coinr.open(golden);
        for (String indicator : details.keys()) {
            double[] values = data.numbers(indicator);
            String what = golden + " " + indicator;
            assertVerdict(what, details, indicator, 0, values);
            if (!TEST.fails(Sample.of(values))) {
                continue;
            }
            double[] winsorised = treated(first, values);
            assertThat(points(first, values)).as(what).isEqualTo(details.number("iCode", indicator, "winsorise.nwin"));
            assertVerdict(what, details, indicator, 1, winsorised);
            if (TEST.fails(Sample.of(winsorised))) {
                assertVerdict(what, details, indicator, 2, treated(both, values));
            }
        }
    }

    private static double points(Winsorise first, double[] values) {
        return first.fit(Sample.of(values)).constants().stream()
                .filter(constant -> constant.name().equals("points"))
                .mapToDouble(Constant::value)
                .sum();
    }

    private static void assertVerdict(String what, Coinr details, String indicator, int test, double[] values) {
        Sample sample = Sample.of(values);
        String prefix = "check_SkewKurt" + test;
        int row = details.keys().indexOf(indicator);
        assertThat(TEST.fails(sample))
                .as(what)
                .isEqualTo(details.texts(prefix + ".Pass").get(row).equals("FALSE"));
        Coinr.assertAgrees(
                what + " test " + test,
                new double[] {sample.skewness(), sample.kurtosis()},
                new double[] {details.numbers(prefix + ".Skew")[row], details.numbers(prefix + ".Kurt")[row]},
                1);
    }

    /** In version 1.1.14 the function log_GII returns its input; we follow the formula that it states. */
    @Test
    void stretched_logarithm_is_right_where_coinr_does_nothing() {
        Coinr data = Coinr.open("coin/Raw.csv");
        Coinr unchanged = Coinr.open("treat/raw_winmax0_log_GII.csv");
        Coinr labels = Coinr.open("treat/raw_winmax0_log_GII_points.csv");
        Coinr details = Coinr.open("treat/raw_winmax0_log_GII_details.csv");
        Log log = new Log(LogForm.STRETCHED, When.FAILS, TEST);
        for (String indicator : data.indicators()) {
            double[] values = data.numbers(indicator);
            Sample sample = Sample.of(values);
            Coinr.assertAgrees("the defect " + indicator, unchanged.numbers(indicator), values);
            assertThat(labels.texts(indicator).contains("+log_GII")).isEqualTo(TEST.fails(sample));
            assertVerdict(indicator, details, indicator, 0, values);
            if (TEST.fails(sample)) {
                double[] treated = treated(log, values);
                assertThat(Sample.of(treated).min()).isZero();
                assertThat(Sample.of(treated).max()).isCloseTo(Math.log(sample.max()), within(1e-12));
                // It helps only against a long tail to the right.
                assertThat(TEST.fails(Sample.of(treated))).as(indicator).isEqualTo(sample.skewness() < 0);
            }
        }
    }

    /** COINr does not label the points that its Box–Cox changes; we mark them. */
    @Test
    void box_cox_marks_what_coinr_leaves_without_a_label() {
        Coinr data = Coinr.open("coin/Raw.csv");
        Coinr labels = Coinr.open("treat/raw_winmax0_boxcox_neg1_points.csv");
        for (String indicator : data.indicators()) {
            assertThat(labels.texts(indicator)).containsOnly("");
            Sample sample = Sample.of(data.numbers(indicator));
            assertThat(new BoxCox(-1, When.FAILS, TEST).fit(sample).mark(sample.max()))
                    .isEqualTo(TEST.fails(sample) ? Optional.of(Transform.Changed.TRANSFORMED) : Optional.empty());
        }
    }
}
