// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.project.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private final Problems problems = new Problems();
    private final TextDecoder decoder = new TextDecoder(problems, new Sources());

    private Optional<TextFile> decode(String text, Charset charset) {
        return decoder.decode("t.csv", text.getBytes(charset));
    }

    private String id() {
        return problems.sorted().get(0).id();
    }

    @Test
    void a_byte_order_mark_is_taken_off() {
        assertThat(decode("\uFEFFcode\n", StandardCharsets.UTF_8).orElseThrow().text())
                .isEqualTo("code\n");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void gbk_is_recognised() {
        assertThat(decode("code,name\n110000,北京市\n", Charset.forName("GB18030")))
                .isEmpty();
        assertThat(id()).isEqualTo("not-utf-8");
        assertThat(problems.sorted().get(0).message().en()).contains("GBK");
        assertThat(problems.sorted().get(0).at().line()).isEqualTo(2);
        assertThat(problems.sorted().get(0).at().column()).isEqualTo(8);
    }

    @Test
    void western_text_is_not_taken_for_gbk() {
        assertThat(decode("code,name\n1,Zürich\n2,Genève\n", StandardCharsets.ISO_8859_1))
                .isEmpty();
        assertThat(problems.sorted().get(0).message().en())
                .doesNotContain("GBK")
                .contains("0xFC");
    }

    @Test
    void utf_16_is_named_with_and_without_its_mark() {
        assertThat(decode("code,name\n", StandardCharsets.UTF_16)).isEmpty();
        assertThat(id()).isEqualTo("utf-16");
        assertThat(decode("code,name\n", StandardCharsets.UTF_16LE)).isEmpty();
        assertThat(Texts.ids(problems.sorted())).containsExactly("utf-16", "utf-16");
    }

    @Test
    void a_line_of_more_than_a_million_characters_is_refused() {
        assertThat(decode("a,b\n1,\"" + "x".repeat(1_000_000) + "\"\n", StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(id()).isEqualTo("line-too-long");
        assertThat(problems.sorted().get(0).at().line()).isEqualTo(2);
    }

    @Test
    void a_character_cut_at_the_end_is_noticed() {
        byte[] whole = "code,北".getBytes(StandardCharsets.UTF_8);
        assertThat(decoder.decode("t.csv", java.util.Arrays.copyOf(whole, whole.length - 1)))
                .isEmpty();
        assertThat(id()).isEqualTo("not-utf-8");
    }
}
