// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_stands_out_from_paper(Theme theme) {
        Palette palette = Palette.of(theme);
        assertThat(contrast(palette.ink(), palette.paper())).isGreaterThan(12);
        assertThat(contrast(palette.soft(), palette.paper())).isGreaterThan(4.5);
        assertThat(contrast(palette.accent(), palette.paper())).isGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void thin_lines_and_dots_of_a_dimension_stand_out_from_paper(Theme theme) {
        Palette palette = Palette.of(theme);
        for (String line : palette.lines().subList(0, 5)) {
            assertThat(contrast(line, palette.paper())).as(line).isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_on_the_area_of_a_dimension_can_be_read(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int i = 0; i < Palette.SHADES; i++) {
            assertThat(contrast(palette.on(i), palette.areas().get(i))).isGreaterThan(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void fifteen_dimensions_have_fifteen_shades(Theme theme) {
        assertThat(Palette.of(theme).areas()).hasSize(Palette.SHADES);
        assertThat(new HashSet<>(Palette.of(theme).areas())).hasSize(Palette.SHADES);
    }

    @Test
    void printed_dimensions_are_greys_that_differ_and_neighbours_differ_most() {
        List<String> areas = Palette.of(Theme.PRINT).areas().subList(0, 5);
        for (int i = 0; i < areas.size(); i++) {
            Colour grey = Colour.of(areas.get(i));
            assertThat(grey.red()).isEqualTo(grey.green()).isEqualTo(grey.blue());
            for (int j = 0; j < i; j++) {
                int apart = Math.abs(grey.red() - Colour.of(areas.get(j)).red());
                assertThat(apart).isGreaterThanOrEqualTo(j == i - 1 ? 60 : 25);
            }
        }
    }

    @Test
    void dimensions_beyond_the_last_shade_come_round_again() {
        assertThat(Palette.dimension(0)).isEqualTo("d1");
        assertThat(Palette.dimension(14)).isEqualTo("d15");
        assertThat(Palette.dimension(15)).isEqualTo("d1");
        assertThat(Palette.dimension(-1)).isEqualTo("ink");
    }

    @Test
    void the_style_sheet_covers_light_dark_and_print() {
        assertThat(ChartStyle.CSS)
                .contains("prefers-color-scheme:dark", "@media print", "data-theme=dark")
                .contains(
                        Palette.of(Theme.LIGHT).areas().get(0),
                        Palette.of(Theme.DARK).areas().get(0))
                .contains(Palette.of(Theme.PRINT).areas().get(0));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_style_sheet_of_one_theme_needs_no_variables(Theme theme) {
        assertThat(ChartStyle.of(theme))
                .doesNotContain("var(", "@media")
                .contains(Palette.of(theme).areas().get(4));
    }

    /** The contrast of WCAG 2, with the exact curve of sRGB. */
    private static double contrast(String one, String other) {
        double first = luminance(Colour.of(one)) + 0.05;
        double second = luminance(Colour.of(other)) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int part) {
        double x = part / 255.0;
        return x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
    }
}
