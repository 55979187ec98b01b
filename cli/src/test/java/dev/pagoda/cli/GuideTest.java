// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.pagoda.exchange.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the program can do, the guide says. */
class GuideTest {
    private static final Path HOUSE = Path.of("..");

    private static String guide() throws IOException {
        StringBuilder guide = new StringBuilder(Files.readString(HOUSE.resolve("README.md")));
        try (Stream<Path> pages = Files.list(HOUSE.resolve("docs"))) {
            for (Path page : pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                guide.append(Files.readString(page));
            }
        }
        return guide.toString();
    }

    private static String exchange() throws IOException {
        return Files.readString(HOUSE.resolve("docs/exchange.md"));
    }

    @Test
    void every_command_is_in_the_guide() throws IOException {
        String guide = guide();
        assertThat(new CommandLine(new CommandLineProgram()).getSubcommands().keySet())
                .contains("build")
                .allSatisfy(command -> assertThat(guide).containsPattern("pagoda " + command + "\\b"));
    }

    @Test
    void every_format_of_export_is_in_the_guide() throws IOException {
        String page = exchange();
        assertThat(Format.values()).allSatisfy(format -> {
            assertThat(page).as("the table at the top").containsPattern("\\| `" + format + "`[^|]* \\|");
            assertThat(page).as("what is written and what is lost").contains("\n- **" + format + "**: ");
        });
    }

    @Test
    void every_decision_says_whether_it_holds_and_since_when() throws IOException {
        try (Stream<Path> pages = Files.list(HOUSE.resolve("docs/decisions"))) {
            assertThat(pages.toList())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(Files.readAllLines(page))
                            .element(2)
                            .asString()
                            .matches("(Accepted|Replaced by \\S+), \\d{4}-\\d\\d-\\d\\d\\."));
        }
    }

    /** The heading has the name of the class, as {@code ### Plain tables} has that of {@code PlainImport}. */
    @Test
    void every_format_of_import_has_a_section_in_the_guide() throws IOException {
        List<String> headings = exchange()
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(GuideTest::letters)
                .toList();
        List<String> imports = new ClassFileImporter(List.of(new DoNotIncludeTests()))
                .importPackages("dev.pagoda.exchange").stream()
                        .map(type -> type.getSimpleName())
                        .filter(name -> name.endsWith("Import"))
                        .map(name -> letters(name.substring(0, name.length() - "Import".length())))
                        .toList();
        assertThat(imports)
                .contains("coinr")
                .allSatisfy(name -> assertThat(headings).anyMatch(heading -> heading.contains(name)));
    }

    private static String letters(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
