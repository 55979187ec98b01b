// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Name;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberDoctorTest {
    private static NumberFault examine(String text) {
        return new NumberDoctor(true, new Name("Leave the cell empty.", "请留空。")).examine(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5      | 1234.5",
                "1 234 567    | 1234567",
                "1’234        | 1234",
                "3,5          | 3.5",
                "0,123        | 0.123",
                "1.234.567,8  | 1234567.8",
                "１，２３４   | 1234",
                "１２．５％   | 12.5",
                "−5           | -5",
                "(7)          | -7",
                "12 km        | 12",
                "3.5万元      | 35000",
                "2万亿        | 2000000000000",
                "约40         | 40",
                "1OO          | 100",
                "$1.5         | 1.5",
            })
    void the_cure_gives_the_number_that_was_probably_meant(String text, String number) {
        assertThat(examine(text).cure().en()).startsWith("Write " + number);
        assertThat(examine(text).cure().zh()).contains("请写 " + number);
    }

    @ParameterizedTest
    @CsvSource({
        "—, missing-mark",
        "n/a, missing-mark",
        "暂无, missing-mark",
        "NaN, not-finite",
        "-Infinity, not-finite",
        "#REF!, spreadsheet-error"
    })
    void what_stands_for_no_number_is_named(String text, String id) {
        assertThat(examine(text).id()).isEqualTo(id);
    }

    @Test
    void a_share_is_no_percentage_of_something_measured() {
        assertThat(new NumberDoctor(false, Name.NONE).examine("60%").cure())
                .isEqualTo(new Name("Write 0.6.", "请写 0.6。"));
    }

    @Test
    void any_text_gets_an_answer() {
        Random random = new Random(7);
        String alphabet = "0123456789.,-+eE%‰ 　()万亿约~<>０９，．−–—\u200b'’$x#=/aN年°\n\uD83D\uDE00";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(8);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String stripped = Spaces.strip(text.toString());
            if (Double.isNaN(NumberText.parse(stripped)) && !stripped.isEmpty()) {
                NumberFault fault = examine(stripped);
                assertThat(fault.id()).isNotBlank();
                assertThat(fault.why().en()).isNotBlank();
                assertThat(fault.why().zh()).isNotBlank();
                assertThat(fault.cure().en()).endsWith(".");
                assertThat(fault.cure().zh()).endsWith("。");
            }
        }
    }
}
