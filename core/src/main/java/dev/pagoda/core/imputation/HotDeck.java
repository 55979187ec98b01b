// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sequential hot deck: rows stand in the order of the sorting indicators, and {@code y_i = x_d}, where d is the last
 * donor before row i.
 *
 * <p>Shapes as in {@link Imputation}. Donors are the rows to learn from that have a value of the indicator and of every
 * sorting indicator; the first sorting indicator decides, the next where it ties, then the code of the unit and the
 * period. Special cases: a row before the first donor takes the first one; a row without a value of a sorting
 * indicator, and every row where there is no donor, keeps its gap.
 *
 * <p>Source: Andridge and Little (2010), A Review of Hot Deck Imputation for Survey Non-response, International
 * Statistical Review 78(1); hotdeck of the R package VIM.
 */
public record HotDeck(List<String> on) implements Imputation {
    private static final Parameter<List<String>> ON = Parameter.codes(
                    "on", "indicators that units are sorted by, the most important first", "排序所依据的指标，按重要性先后列出")
            .required();

    public static final Method<Imputation> METHOD = new Method<>(
            "hot-deck",
            new Name("Sequential hot deck", "序贯热卡填补"),
            new Name(
                    "Units are sorted by indicators such as size, and a gap becomes the value of the unit before; every"
                            + " value filled in was really observed.",
                    "按规模等指标将单元排序，缺失值取前一单元的值；所填均为真实观测值。"),
            new Name(
                    "One unit's odd value is handed on as it is, several times where gaps stand together; sort by what"
                            + " goes with the indicator.",
                    "个别单元的异常值会原样传递，缺失相邻时还会重复；排序指标须与待填指标相关。"),
            "y_i = x_d, d the last donor before i in the order of the sorting indicators",
            "Andridge and Little (2010), International Statistical Review 78(1); VIM 6.2, hotdeck",
            List.of(ON),
            given -> new HotDeck(given.get(ON)));

    public HotDeck {
        if (on.isEmpty()) {
            throw new IllegalArgumentException("on (an empty list) must name an indicator");
        }
        on = List.copyOf(on);
    }

    @Override
    public boolean readsOtherColumns() {
        return true;
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        int[] keys = on.stream().mapToInt(data.table().columns()::indexOf).toArray();
        Comparator<Integer> order = order(data, keys);
        List<Integer> donors = new ArrayList<>();
        for (int row : data.learning()) {
            if (!Double.isNaN(data.table().value(column, row)) && isPlaced(data, keys, row)) {
                donors.add(row);
            }
        }
        donors.sort(order);
        return Imputed.fill(
                data,
                column,
                row -> donors.isEmpty() || !isPlaced(data, keys, row)
                        ? Double.NaN
                        : data.table().value(column, before(donors, order, row)),
                List.of());
    }

    private Comparator<Integer> order(Incomplete data, int[] keys) {
        Comparator<Integer> order = data.byCode();
        for (int i = keys.length - 1; i >= 0; i--) {
            int key = keys[i];
            if (key < 0) {
                throw new NotComputable(
                        new Name(on.get(i) + " is no indicator", on.get(i) + " 不是指标"),
                        new Name("Use codes of indicators in 'on'.", "请在 on 中写指标代码。"));
            }
            order = Comparator.<Integer>comparingDouble(row -> data.table().value(key, row))
                    .thenComparing(order);
        }
        return order;
    }

    private static boolean isPlaced(Incomplete data, int[] keys, int row) {
        for (int key : keys) {
            if (Double.isNaN(data.table().value(key, row))) {
                return false;
            }
        }
        return true;
    }

    private static int before(List<Integer> donors, Comparator<Integer> order, int row) {
        int last = donors.get(0);
        for (int donor : donors) {
            if (order.compare(donor, row) < 0) {
                last = donor;
            }
        }
        return last;
    }
}
