// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the report in a real browser that has no network. Skipped where there is no Chromium. */
class HtmlReportInChromiumTest {
    @TempDir
    Path folder;

    private Path chromium = Path.of("chromium");

    @BeforeEach
    void a_browser_is_installed() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(path)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "Chromium is not installed; the report is not opened in a browser.");
        chromium = found.get();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 360, false",
        "EN, 1200, false",
        "ZH, 360, false",
        "ZH, 1200, false",
        "EN, 360, true",
        "EN, 1200, true",
        "ZH, 360, true"
    })
    void the_page_opens_without_network_without_errors_and_without_overflow(
            Language language, int width, boolean audited) throws Exception {
        Edition edition = audited ? SmallAudit.edition() : SmallIndex.edition();
        Path page = folder.resolve(HtmlReport.fileName(language));
        Files.writeString(page, new HtmlReport(edition, language).html());
        Path frame = Files.writeString(
                folder.resolve("frame.html"), frame(page.getFileName().toString(), width));
        String seen = open(frame);
        assertThat(seen).as("what the browser reports").contains("data-loaded=\"yes\"");
        assertThat(seen).contains("data-errors=\"0\"").contains("data-requests=\"0\"");
        assertThat(seen).as("width of the page on a screen of " + width).contains("data-width=\"" + width + "\"");
        assertThat(seen).contains("data-overflow=\"0\"");
        assertThat(seen).contains("data-fonts=\"Source Sans 3,Source Serif 4\"");
    }

    /** A page that shows the report in a frame of the given width, opens all its long parts, and notes what it sees. */
    private static String frame(String page, int width) {
        return """
            <!DOCTYPE html><html><body><script>
            var frame = document.createElement("iframe");
            frame.style.cssText = "border:0;height:900px;width:%dpx";
            var errors = 0;
            frame.onload = function () {
              var inner = frame.contentWindow, root = inner.document.documentElement, body = document.body;
              inner.onerror = function () { errors++; };
              inner.document.querySelectorAll("details").forEach(function (one) { one.open = true; });
              inner.document.fonts.ready.then(function () {
                var families = new Set();
                inner.document.fonts.forEach(function (font) {
                  if (font.status === "loaded") families.add(font.family.replaceAll('"', ""));
                });
                body.dataset.fonts = Array.from(families).sort().join(",");
                body.dataset.width = root.clientWidth;
                body.dataset.overflow = root.scrollWidth - root.clientWidth;
                body.dataset.requests = inner.performance.getEntriesByType("resource")
                    .filter(function (one) { return !one.name.startsWith("data:"); }).length;
                body.dataset.errors = errors;
                body.dataset.loaded = "yes";
              });
            };
            frame.src = "%s";
            document.body.appendChild(frame);
            </script></body></html>
            """.formatted(width, page);
    }

    private String open(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--allow-file-access-from-files",
                "--enable-logging=stderr",
                "--window-size=1280,1000",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                file.toUri().toString()));
        Path out = folder.resolve("out.txt");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("the browser ends")
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(Files.readString(log)).doesNotContain(":CONSOLE");
        return Files.readString(out);
    }
}
