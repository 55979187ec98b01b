// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import dev.pagoda.report.SmallAudit;
import dev.pagoda.report.SmallIndex;
import dev.pagoda.report.edition.StandingFindings;
import org.junit.jupiter.api.Test;

class LeadTest {
    @Test
    void a_gap_is_a_lead_from_a_twentieth_of_the_distance_between_first_and_last() {
        assertThat(Lead.isClear(1, new double[] {100, 95, 80, 0}, 5)).isTrue();
        assertThat(Lead.isClear(1, new double[] {100, 95.1, 80, 0}, 4.9)).isFalse();
        assertThat(Lead.isClear(0, new double[] {100, 0}, 0)).isFalse();
    }

    @Test
    void first_place_is_open_where_nobody_is_first_in_two_thirds_of_the_re_computations() {
        assertThat(Lead.of(SmallIndex.edition()).open()).isEmpty();
        assertThat(Lead.of(SmallAudit.edition(SmallAudit.sure())).open()).isEmpty();
        assertThat(lede(SmallAudit.sure())).doesNotContain("depends on the method");
        assertThat(lede(SmallAudit.audit()))
                .contains(
                        "First place depends on the method: Gamma comes first in 60\u202f% of 1,000 re-computations.");
    }

    private static String lede(dev.pagoda.audit.AuditResult audit) {
        StringBuilder text = new StringBuilder();
        new StandingFindings(Voice.of(SmallAudit.edition(audit), Language.EN))
                .lede()
                .forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
