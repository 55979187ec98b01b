// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.cli.Checkout.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ./test says of the reports that Maven leaves behind. */
class TestScriptIT {
    /** Leaves the reports of a room: one test passed, one failed, two were skipped. */
    private static final String MAVEN = """
        #!/bin/sh
        mkdir -p core/target/surefire-reports
        cat >core/target/surefire-reports/TEST-A.xml <<'XML'
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite name="A" time="0.1" tests="4" errors="0" skipped="2" failures="1">
          <testcase name="passes" classname="A" time="0.0"/>
          <testcase name="fails" classname="A" time="0.0"><failure message="was skipped"/></testcase>
          <testcase name="has_no_browser" classname="A" time="0.0">
            <skipped type="org.opentest4j.TestAbortedException"><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: no browser
        	at org.junit]]></skipped>
          </testcase>
          <testcase name="is_off" classname="A" time="0.0"><skipped message="switched off"/></testcase>
        </testsuite>
        XML
        exit "${STATUS:-0}"
        """;

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void clone_the_house() throws IOException {
        checkout = new Checkout(folder.toRealPath());
        checkout.tool("mvn", MAVEN);
    }

    @Test
    void tells_how_many_tests_were_skipped_and_why() throws Exception {
        Launch launch = test();
        assertThat(launch.out().lines())
                .contains("skipped     1  no browser", "skipped     1  switched off")
                .last()
                .isEqualTo("1 passed, 1 failed, 2 skipped");
        assertThat(launch.status()).isZero();
    }

    @Test
    void fails_when_something_was_skipped_although_the_reference_data_are_there() throws Exception {
        Files.createDirectory(folder.resolve("shared"));
        Launch launch = test();
        assertThat(launch.status()).isEqualTo(1);
        assertThat(launch.err()).contains("Nothing may be skipped");
    }

    @Test
    void counts_the_reports_of_this_run_only() throws Exception {
        test();
        checkout.tool("mvn", "#!/bin/sh\n");
        Files.createDirectory(folder.resolve("shared"));
        Launch launch = test();
        assertThat(launch.out()).endsWith("\n0 passed, 0 failed, 0 skipped\n");
        assertThat(launch.status()).isZero();
    }

    @Test
    void ends_as_maven_ends() throws Exception {
        Files.createDirectory(folder.resolve("shared"));
        checkout.with("STATUS", 4);
        assertThat(test().status()).isEqualTo(4);
    }

    private Launch test() throws Exception {
        return checkout.start(checkout.house.resolve("test"));
    }
}
