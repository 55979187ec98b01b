// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final Fault ERROR = Fault.error("x", "Wrong.", "错误。", "Mend.", "请改正。");
    private static final Fault BAD = Fault.error("bad-number", "Bad.", "不对。", "Mend.", "请改正。");
    private static final Fault WARNING = Fault.warning("x", "Odd.", "可疑。", "Look.", "请检查。");

    private final Problems problems = new Problems();

    @Test
    void problems_come_by_file_line_and_column() {
        problems.add(ERROR, new Location("b.csv", 1, 1, 1));
        problems.add(ERROR, new Location("a.csv", 10, 1, 1));
        problems.add(ERROR, new Location("a.csv", 9, 5, 1));
        problems.add(ERROR, new Location("a.csv", 9, 2, 1));
        assertThat(problems.sorted())
                .extracting(problem -> problem.at().toString())
                .containsExactly("a.csv:9:2", "a.csv:9:5", "a.csv:10:1", "b.csv:1:1");
    }

    @Test
    void of_each_kind_a_file_gets_a_hundred_and_the_last_counts_the_rest() {
        for (int line = 1; line <= 1000; line++) {
            problems.add(BAD, new Location("a.csv", line, 1, 1));
        }
        problems.add(ERROR, new Location("a.csv", 2000, 1, 1));
        List<Problem> sorted = problems.sorted();
        assertThat(sorted).hasSize(101);
        assertThat(sorted.get(99).message())
                .isEqualTo(new Name(
                        "Bad. The file has 900 more problems of this kind, which are not listed.",
                        "不对。该文件还有 900 个同类问题，不再列出。"));
    }

    @Test
    void warnings_are_no_errors() {
        problems.add(WARNING, Location.of("a.csv"));
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.sorted()).hasSize(1);
    }
}
