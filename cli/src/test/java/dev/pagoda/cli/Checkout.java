// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A checkout in miniature: the real launcher and sources that nobody compiles, beside a PATH of its own. Java and Maven
 * are stand-ins that tell what they were asked, so a launch takes a moment.
 */
final class Checkout {
    private static final Path HOUSE = Path.of(System.getProperty("pagoda.house", ".."));

    /** What the launcher and the stand-ins may start besides Java and Maven; {@code flock} is not everywhere. */
    private static final List<String> TOOLS = List.of(
            "awk",
            "bash",
            "cat",
            "cp",
            "dirname",
            "env",
            "find",
            "flock",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "perl",
            "readlink",
            "rm",
            "sleep",
            "tail",
            "tee",
            "touch",
            "tr",
            "wc");

    /** Says how it was called, after what Java itself says about the vector module. */
    private static final String JAVA = """
        #!/bin/sh
        for word; do case $word in
            -Xshare:dump) dump=yes ;;
            -XX:SharedArchiveFile=*) archive=${word#*=} ;;
            jdk.incubator.vector) echo "WARNING: Using incubator modules: jdk.incubator.vector" >&2 ;;
        esac; done
        if [ -n "$dump" ]; then
            echo dump >>"$(dirname "$0")/dumps"
            [ -z "$BREAK_ARCHIVE" ] || exit 1
            echo classes >"$archive"
        else
            echo "java for $PAGODA_LOCALE: $*"
            echo "a second line" >&2
            exit "${STATUS:-0}"
        fi
        """;

    /** Makes a distribution whose build began now. */
    private static final String MAVEN = """
        #!/bin/sh
        echo "with $JAVA_HOME: $*" >>builds
        if [ -n "$BREAK_BUILD" ]; then
            printf '%s\\n' "[INFO] Building Pagoda Core" "[ERROR] A.java:[3,1] ';' expected" \\
                "[ERROR] A.java:[3,1] ';' expected" "[ERROR] The build failed -> [Help 1]" "[ERROR] Re-run Maven using -X"
            exit 1
        fi
        dist=target/dist/2025-$(wc -l <builds | tr -d ' ')
        mkdir -p "$dist/lib"
        touch "$dist/begun"
        sleep "${BUILD_SECONDS:-0}"
        : >"$dist/lib/library.jar"
        : >"$dist/lib/pagoda-cli.jar"
        mv "$dist/begun" "$dist/built"
        """;

    /** What a launch printed, and its exit status. */
    record Launch(int status, String out, String err) {}

    final Path house;
    private final Path around;
    private final Path path;
    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "zh_CN.UTF-8"));
    private final List<String> prefix = new ArrayList<>();

    /** With Maven and a JDK 17 on the PATH. */
    Checkout(Path around) throws IOException {
        this.around = around;
        this.house = around.resolve("the house");
        this.path = Files.createDirectories(around.resolve("path"));
        for (String tool : TOOLS) {
            Path found = onThePath(tool);
            if (Files.exists(found)) {
                tool(tool, "#!/bin/sh\nexec '" + found + "' \"$@\"\n");
            }
        }
        tool("mvn", MAVEN);
        jdk("jdk-17", "17.0.9", "java.base jdk.incubator.vector");
        linkJavac("jdk-17");
        for (String source : List.of("pom.xml", ".mvn/jvm.config", "core/pom.xml", "core/src/main/java/A.java")) {
            write(source);
        }
        write("examples/china-scitech-finance/index.yaml");
        script(house.resolve("test"), Files.readString(HOUSE.resolve("test")));
        // Only the JDKs of this test count.
        String launcher = Files.readString(HOUSE.resolve("pagoda"))
                .replace("/usr/lib/jvm", around + "/jvm")
                .replace("/Library/Java", around + "/Library")
                .replace("/{opt/homebrew,usr/local}", around + "/brew");
        script(house.resolve("pagoda"), launcher);
    }

    private static Path onThePath(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("/nowhere", tool));
    }

    /** Makes a file of the house, or makes it newer. */
    Path write(String file) throws IOException {
        Path written = house.resolve(file);
        Files.createDirectories(written.getParent());
        return Files.writeString(written, "written " + System.nanoTime());
    }

    /** Makes a JDK. */
    Path jdk(String name, String version, String modules) throws IOException {
        Path jdk = around.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"%s\"\nMODULES=\"%s\"\n".formatted(version, modules));
        script(jdk.resolve("bin/java"), JAVA);
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        return jdk;
    }

    /** Puts the JDK's compiler on the PATH behind two links, the second of them relative, as Debian does. */
    void linkJavac(String jdk) throws IOException {
        remove("javac");
        Files.deleteIfExists(around.resolve("alternative"));
        Files.createSymbolicLink(around.resolve("alternative"), Path.of(jdk, "bin", "javac"));
        Files.createSymbolicLink(path.resolve("javac"), around.resolve("alternative"));
    }

    /** Puts a program on the PATH. */
    void tool(String name, String text) throws IOException {
        script(path.resolve(name), text);
    }

    /** Takes a program off the PATH. */
    void remove(String tool) throws IOException {
        Files.deleteIfExists(path.resolve(tool));
    }

    Checkout with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    /** Launches from here on are started by this command. */
    void startedBy(String... command) {
        prefix.addAll(List.of(command));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Launch launch(String... arguments) throws IOException, InterruptedException {
        return start(house.resolve("pagoda"), arguments);
    }

    /** Starts the launcher or another script of the house, which may have moved. */
    Launch start(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(script.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(around.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", path.toString());
        Process process = builder.start();
        // To the end of what is said, and not of the process: a filter of the warnings may outlive it by a moment.
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), out, err);
    }

    /** How Maven was called, one line for each build. */
    List<String> builds() throws IOException {
        Path builds = house.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
    }

    /** How often a JDK was asked for an archive. */
    int dumps(String jdk) throws IOException {
        Path dumps = around.resolve(jdk).resolve("bin/dumps");
        return Files.exists(dumps) ? Files.readAllLines(dumps).size() : 0;
    }

    List<String> distributions() throws IOException {
        try (Stream<Path> folders = Files.list(house.resolve("target/dist"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
