// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.model.Setting;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {
    @Test
    void objects_lists_and_values_become_settings() {
        Setting read = SettingsJson.read(" { \"a\" : [ 1 , -2.5e3, true, null, \"x\" ] , \"b\":{} ,\"c\":[]}\n");
        assertThat(read)
                .isEqualTo(Setting.entries(
                        "a", Setting.items(1, "-2.5e3", true, "", "x"), "b", Setting.entries(), "c", Setting.items()));
    }

    @Test
    void a_number_in_quotes_is_told_from_a_number() {
        assertThat(((Setting.Text) SettingsJson.read("\"1.5\"")).quoted()).isTrue();
        assertThat(((Setting.Text) SettingsJson.read("1.5")).quoted()).isFalse();
        assertThat(((Setting.Text) SettingsJson.read("\"min-max\"")).quoted()).isFalse();
    }

    @Test
    void every_escape_is_read_and_every_character_survives_writing() {
        assertThat(Fields.text(SettingsJson.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4e2d\\uD83D\\uDE00\"")))
                .isEqualTo("\"\\/\b\f\n\r\t中😀");
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            all.append((char) c);
        }
        String written = new JsonText().string(all.toString()).toString();
        assertThat(Fields.text(SettingsJson.read(written))).isEqualTo(all.toString());
    }

    @Test
    void a_written_text_cannot_end_the_script_that_carries_it() {
        assertThat(new JsonText().string("</script>").toString()).isEqualTo("\"\\u003c/script>\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{\"a\":1,}",
                "nul",
                "01",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "-",
                "NaN",
                "Infinity",
                "0x1",
                "[1]]",
                "1 2",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\n\"",
                "tru"
            })
    void what_is_no_json_is_refused_with_its_place(String text) {
        assertThatThrownBy(() -> SettingsJson.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("JSON, character \\d+: expected .+");
    }

    @Test
    void endless_nesting_is_refused() {
        assertThatThrownBy(() -> SettingsJson.read("[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("less nesting");
    }

    @Test
    void numbers_come_back_to_the_last_bit_in_the_fewest_digits() {
        assertThat(new JsonText().number(0.1).toString()).isEqualTo("0.1");
        assertThat(new JsonText().number(-1200).toString()).isEqualTo("-1200");
        assertThat(new JsonText().number(2e-3).toString()).isEqualTo("0.002");
        assertThat(new JsonText().number(-0.0).toString()).isEqualTo("0");
        assertThat(new JsonText().number(Double.NaN).toString()).isEqualTo("null");
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String written = new JsonText().number(value).toString();
                assertThat(JsonText.isBare(written)).as(written).isTrue();
                assertThat(Double.parseDouble(written)).isEqualTo(value);
            }
        }
    }
}
