// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Setting;
import dev.pagoda.project.Texts;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.TextFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private Optional<Setting.Entries> read(String text) {
        return YamlReader.read(new TextFile("index.yaml", text), problems);
    }

    @Test
    void every_key_and_value_has_its_place() {
        Setting.Entries root = read("id: a\nsteps:\n  - normalise: { method: min-max, lower: 0 }\n")
                .orElseThrow();
        Setting.Entry steps = root.find("steps").orElseThrow();
        assertThat(steps.keyAt()).isEqualTo(new Location("index.yaml", 2, 1, 5));
        Setting.Entries step =
                (Setting.Entries) ((Setting.Items) steps.value()).items().get(0);
        Setting.Entries normalise = (Setting.Entries) step.entries().get(0).value();
        assertThat(normalise.at()).isEqualTo(new Location("index.yaml", 3, 16, 29));
        assertThat(normalise.get("method"))
                .contains(new Setting.Text("min-max", false, new Location("index.yaml", 3, 26, 7)));
    }

    @Test
    void quoted_texts_are_told_from_plain_ones() {
        Setting.Entries root = read("a: 1\nb: \"1\"\nc: '1'\nd: |\n  1\n").orElseThrow();
        assertThat(root.entries())
                .extracting(entry -> ((Setting.Text) entry.value()).quoted())
                .containsExactly(false, true, true, true);
    }

    @Test
    void words_keep_the_form_they_were_written_in() {
        Setting.Entries root =
                read("a: yes\nb: 0x1F\nc: 1.10\nd: 2022-01-01\ne: ~\nf:\n").orElseThrow();
        assertThat(root.entries())
                .extracting(entry -> ((Setting.Text) entry.value()).value())
                .containsExactly("yes", "0x1F", "1.10", "2022-01-01", "~", "");
    }

    @Test
    void columns_are_right_after_wide_and_rare_characters() {
        Setting.Entries root = read("title: { zh: 城市😀, en: x }").orElseThrow();
        Setting.Entries title = (Setting.Entries) root.get("title").orElseThrow();
        assertThat(title.find("en").orElseThrow().keyAt().column()).isEqualTo(19);
    }

    @Test
    void a_key_written_twice_is_named_and_the_first_one_kept() {
        Setting.Entries root = read("a: 1\na: 2\n").orElseThrow();
        assertThat(root.entries()).hasSize(1);
        assertThat(Texts.ids(problems.sorted())).containsExactly("duplicate-key");
    }

    @Test
    void a_file_of_a_million_characters_is_refused_before_it_is_parsed() {
        assertThat(read("a: 1\n#" + "x".repeat(1_000_000))).isEmpty();
        assertThat(Texts.ids(problems.sorted())).containsExactly("file-too-large");
    }

    @Test
    void nesting_cannot_exhaust_the_stack() {
        assertThat(read("a: " + "[".repeat(400_000))).isEmpty();
        assertThat(read("a: " + "{b: ".repeat(100_000))).isEmpty();
        assertThat(Texts.ids(problems.sorted())).containsExactly("too-deep", "too-deep");
    }

    @Test
    void aliases_are_refused_before_they_can_explode() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(read(bomb.toString())).isEmpty();
        assertThat(Texts.ids(problems.sorted())).containsExactly("alias");
    }
}
