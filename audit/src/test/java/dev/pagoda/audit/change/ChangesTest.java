// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.MadeUpEditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangesTest {
    private static final double EXACT = 1e-12;

    private static Side side(MadeUpEditions.MadeUpEdition edition) {
        return new Side(edition.methodology(), edition.evidence());
    }

    private static Changes between(Side before, Side after) {
        return ((Changes.Moves.Found) Changes.between(before, after)).changes();
    }

    private static Result run(Side side) {
        Plan plan = ((Compilation.Ready) Plan.compile(side.methodology())).plan();
        return ((Outcome.Finished) plan.run(side.evidence().table(side.methodology()))).result();
    }

    @ParameterizedTest
    @CsvSource({"2021, 2022, 1", "2022, 2023, 1", "2021, 2023, 1", "2023, 2021, 2", "2022, 2023, 3"})
    void the_shares_of_the_causes_add_up_for_every_unit_and_node(int first, int second, long seed) {
        MadeUpEditions editions = new MadeUpEditions(20, 12, seed);
        Side before = side(editions.of(first));
        Side after = side(editions.of(second));
        Changes changes = between(before, after);
        Result then = run(before);
        Result now = run(after);
        assertThat(changes.changes()).hasSizeGreaterThanOrEqualTo(18 * 5);
        for (UnitChange change : changes.changes()) {
            int nodeThen = then.framework().position(change.node());
            int nodeNow = now.framework().position(change.node());
            int rowThen = row(then, change.unit());
            int rowNow = row(now, change.unit());
            assertThat(change.rankBefore()).isEqualTo(then.rank(nodeThen, rowThen));
            assertThat(change.rankAfter()).isEqualTo(now.rank(nodeNow, rowNow));
            assertThat(change.scoreBefore()).isEqualTo(then.score(nodeThen, rowThen));
            assertThat(change.scoreAfter()).isEqualTo(now.score(nodeNow, rowNow));
            assertThat(sum(change.rankShares())).isCloseTo(change.rankAfter() - change.rankBefore(), within(EXACT));
            assertThat(sum(change.pointShares()))
                    .isCloseTo(change.scoreAfter() - change.scoreBefore(), within(EXACT * 100));
            double own = change.own().stream()
                    .mapToDouble(UnitChange.OwnShare::points)
                    .sum();
            assertThat(own).isCloseTo(change.points(Cause.OWN), within(EXACT * 100));
        }
    }

    private static int row(Result result, String unit) {
        List<String> codes =
                result.methodology().units().stream().map(Unit::code).toList();
        return result.row(codes.indexOf(unit), result.methodology().edition());
    }

    private static double sum(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void only_what_differs_is_a_cause() {
        MadeUpEditions editions = new MadeUpEditions(10, 8, 5);
        assertThat(between(side(editions.of(2021)), side(editions.of(2022))).causes())
                .containsExactly(Cause.OWN, Cause.RIVALS, Cause.REVISION, Cause.ENTRANTS);
        assertThat(between(side(editions.of(2022)), side(editions.of(2023))).causes())
                .containsExactly(Cause.values());
        Changes none = between(side(editions.of(2021)), side(editions.of(2021)));
        assertThat(none.causes()).isEmpty();
        assertThat(none.changes()).allMatch(change -> change.places() == 0 && sum(change.rankShares()) == 0);
    }

    @Test
    void there_and_back_again_are_opposite() {
        MadeUpEditions editions = new MadeUpEditions(12, 8, 9);
        Side first = side(editions.of(2021));
        Side second = side(editions.of(2022));
        Methodology early = first.methodology();
        Methodology late = new Methodology(early.framework(), early.units(), 2022, List.of(2022), early.steps());
        // The same observations, so that nothing is revised: a revision is known later only, and has no way back.
        Side one = new Side(early, second.evidence());
        Side two = new Side(late, second.evidence());
        Map<String, UnitChange> back =
                between(two, one).at("index").stream().collect(Collectors.toMap(UnitChange::unit, Function.identity()));
        for (UnitChange there : between(one, two).at("index")) {
            for (Cause cause : Cause.values()) {
                assertThat(there.places(cause))
                        .isCloseTo(-back.get(there.unit()).places(cause), within(EXACT));
                assertThat(there.points(cause))
                        .isCloseTo(-back.get(there.unit()).points(cause), within(EXACT * 100));
            }
        }
    }

    /**
     * Two units and one indicator, on a scale that data do not move: the rank turns when both changes are in, whichever
     * comes first.
     */
    @Test
    void two_causes_that_only_work_together_share_alike() {
        Side before = small(2021, List.of("a", "b"), new double[][] {{60, 50}, {54, 56}});
        Side after = new Side(before.methodology().at(2022), before.evidence());
        UnitChange a = between(before, after).at("index").get(0);
        assertThat(a.rankBefore()).isEqualTo(1);
        assertThat(a.rankAfter()).isEqualTo(2);
        assertThat(a.places(Cause.OWN)).isEqualTo(-0.5);
        assertThat(a.places(Cause.RIVALS)).isEqualTo(-0.5);
        assertThat(a.points(Cause.OWN)).isCloseTo(-6, within(EXACT));
        assertThat(a.points(Cause.RIVALS)).isZero();
    }

    /** {@code values[period][unit]} of one indicator, from 0 to 100. */
    private static Side small(int edition, List<String> units, double[][] values) {
        Framework framework =
                new Framework(Dimension.of("index", 1, Indicator.of("x", 1, Direction.HIGHER_IS_BETTER)), List.of());
        Methodology methodology = new Methodology(
                framework,
                units.stream().map(Unit::of).toList(),
                edition,
                List.of(2021, 2022),
                List.of(Step.of("normalise", "method", "goalposts", "low", 0, "high", 100)));
        List<Observation> observations = new ArrayList<>();
        for (int period = 0; period < values.length; period++) {
            for (int unit = 0; unit < units.size(); unit++) {
                observations.add(observation(units.get(unit), 2021 + period, values[period][unit]));
            }
        }
        return new Side(methodology, new Evidence(observations, List.of()));
    }

    private static Observation observation(String unit, int period, double value) {
        return new Observation(
                unit, "x", period, value, Observation.Status.OBSERVED, Observation.Source.NONE, "", Location.NONE);
    }

    /**
     * Two published lists and nothing else: China Financial Centre Index, editions 13 (31 cities) and 14 (36 cities,
     * five of them new). Shenyang fell from 22nd to 28th, Kunming from 25th to 31st, and Shijiazhuang rose from 27th to
     * 24th, all behind new cities: Taiyuan is 23rd and Haikou 27th.
     */
    @ParameterizedTest
    @CsvSource({"Shenyang, 22, 28, -2", "Kunming, 25, 31, -2", "Shijiazhuang, 27, 24, -1", "Shanghai, 1, 1, 0"})
    void a_published_list_tells_what_new_cities_cost(String city, int rankBefore, int rankAfter, double sample) {
        UnitChange change = between(list(2022, CFCI_13), list(2023, CFCI_14)).at("index").stream()
                .filter(one -> one.unit().equals(city))
                .findFirst()
                .orElseThrow();
        assertThat(change.rankBefore()).isEqualTo(rankBefore);
        assertThat(change.rankAfter()).isEqualTo(rankAfter);
        assertThat(change.places(Cause.ENTRANTS)).isCloseTo(sample, within(EXACT));
        assertThat(change.places(Cause.OWN) + change.places(Cause.RIVALS))
                .isCloseTo(rankBefore - rankAfter - sample, within(EXACT));
    }

    private static final List<String> CFCI_13 = List.of(
            "Shanghai",
            "Beijing",
            "Shenzhen",
            "Guangzhou",
            "Hangzhou",
            "Chengdu",
            "Chongqing",
            "Nanjing",
            "Tianjin",
            "Wuhan",
            "Zhengzhou",
            "Suzhou",
            "Xi'an",
            "Changsha",
            "Dalian",
            "Qingdao",
            "Jinan",
            "Ningbo",
            "Fuzhou",
            "Xiamen",
            "Hefei",
            "Shenyang",
            "Nanning",
            "Wuxi",
            "Kunming",
            "Nanchang",
            "Shijiazhuang",
            "Changchun",
            "Harbin",
            "Urumqi",
            "Wenzhou");
    private static final List<String> CFCI_14 = List.of(
            "Shanghai",
            "Beijing",
            "Shenzhen",
            "Guangzhou",
            "Hangzhou",
            "Chengdu",
            "Chongqing",
            "Nanjing",
            "Tianjin",
            "Wuhan",
            "Suzhou",
            "Zhengzhou",
            "Xi'an",
            "Dalian",
            "Changsha",
            "Qingdao",
            "Jinan",
            "Fuzhou",
            "Hefei",
            "Ningbo",
            "Xiamen",
            "Wuxi",
            "Taiyuan",
            "Shijiazhuang",
            "Nanchang",
            "Nanning",
            "Haikou",
            "Shenyang",
            "Harbin",
            "Changchun",
            "Kunming",
            "Guiyang",
            "Urumqi",
            "Lanzhou",
            "Wenzhou",
            "Hohhot");

    private static Side list(int edition, List<String> cities) {
        Framework framework =
                new Framework(Dimension.of("index", 1, Indicator.of("x", 1, Direction.LOWER_IS_BETTER)), List.of());
        List<Observation> observations = new ArrayList<>();
        cities.forEach(city -> observations.add(observation(city, edition, cities.indexOf(city) + 1)));
        Methodology methodology = Methodology.of(
                framework,
                cities.stream().map(Unit::of).toList(),
                edition,
                Step.of("normalise", "method", "goalposts", "low", 1, "high", 40));
        return new Side(methodology, new Evidence(observations, List.of()));
    }

    @Test
    void orders_that_need_what_is_not_there_are_left_out() {
        int[] waits = new int[Cause.values().length];
        int causes = Cause.RIVALS.bit() | Cause.ENTRANTS.bit() | Cause.METHOD.bit();
        assertThat(new Orders(causes, waits).count()).isEqualTo(6);
        waits[Cause.ENTRANTS.ordinal()] = Cause.RIVALS.bit();
        Orders orders = new Orders(causes, waits);
        assertThat(orders.count()).isEqualTo(3);
        assertThat(orders.meets(Cause.ENTRANTS.bit())).isFalse();
        for (Cause cause : List.of(Cause.RIVALS, Cause.ENTRANTS, Cause.METHOD)) {
            assertThat(orders.turns(cause).stream()
                            .mapToInt(Orders.Turn::orders)
                            .sum())
                    .isEqualTo(3);
        }
        assertThat(orders.turns(Cause.OWN)).isEmpty();
        assertThat(Arrays.stream(Cause.values()).mapToInt(Cause::bit).sum()).isEqualTo(Cause.ALL);
    }
}
