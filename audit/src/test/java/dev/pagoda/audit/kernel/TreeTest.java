// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void a_framework_becomes_numbers_in_preorder() {
        Tree tree = Tree.of(new Framework(
                Dimension.of(
                        "I",
                        1,
                        Dimension.of(
                                "A",
                                0.5,
                                Indicator.of("A1", 0.5, Direction.HIGHER_IS_BETTER),
                                Indicator.of("A2", 0.5, Direction.LOWER_IS_BETTER)),
                        Indicator.of("B", 0.5, Direction.HIGHER_IS_BETTER)),
                List.of()));
        assertThat(tree.dimensions()).containsExactly(0, 1);
        assertThat(tree.children(0)).containsExactly(1, 4);
        assertThat(tree.children(1)).containsExactly(2, 3);
        assertThat(tree.column(4)).isEqualTo(2);
        assertThat(tree.column(1)).isEqualTo(-1);
        assertThat(tree.height()).isEqualTo(2);
    }

    @Test
    void groups_are_a_tree_of_two_levels() {
        Tree tree = Tree.ofGroups(2, 3);
        assertThat(tree.nodes()).isEqualTo(9);
        assertThat(tree.indicators()).isEqualTo(6);
        assertThat(tree.children(0)).containsExactly(1, 5);
        assertThat(tree.children(5)).containsExactly(6, 7, 8);
        assertThat(tree.column(8)).isEqualTo(5);
    }

    @Test
    void what_is_no_tree_is_refused() {
        assertThatThrownBy(() -> new Tree(new int[] {-1, 0}, new int[] {-1, -1}))
                .hasMessageContaining("has children");
        assertThatThrownBy(() -> new Tree(new int[] {-1, 2, 0}, new int[] {-1, 0, -1}))
                .hasMessageContaining("parent");
        assertThatThrownBy(() -> new Tree(new int[] {-1, 0, 1}, new int[] {-1, 0, 1}))
                .hasMessageContaining("no children");
        assertThatThrownBy(() -> new Tree(new int[] {-1, 0, 0}, new int[] {-1, 0, 2}))
                .hasMessageContaining("numbered");
    }
}
