// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page docs/methods.md lists every method as the catalogues have it; {@code -Dguide.update=true} writes it anew.
 */
class MethodsGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "methods.md");

    @Test
    void the_guide_is_what_the_catalogues_say() throws IOException {
        if (Boolean.getBoolean("guide.update")) {
            Files.writeString(PAGE, MethodsGuide.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(MethodsGuide.markdown());
    }
}
