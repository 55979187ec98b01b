// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.answers.table.Json;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.Exclusion;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.core.plan.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record of a run: inputs and outputs by hash, program version, method, weights, and the constants learned. No time
 * and no machine: the same run gives the same bytes.
 */
final class Manifest {
    static final String FILE = "manifest.json";
    private static final int FORMAT = 1;

    private final Project project;
    private final Result result;
    private final Optional<Drawn> drawn;
    private final boolean hasParts;

    /**
     * A record of a run.
     *
     * @param drawn by the audit, if there is one
     * @param hasParts whether there is more than a build alone would write: a later build keeps it, and must then know
     *     which code made it
     */
    Manifest(Project project, Result result, Optional<Drawn> drawn, boolean hasParts) {
        this.project = project;
        this.result = result;
        this.drawn = drawn;
        this.hasParts = hasParts;
    }

    static String program() {
        return "pagoda " + Version.current();
    }

    /** Writes {@code manifest.json} last, for it lists the other files of the folder. */
    void writeTo(Path folder) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("program", program());
        if (hasParts) {
            manifest.put("code", ProgramCode.hash());
        }
        manifest.put("project", project.id());
        manifest.put("edition", result.methodology().edition());
        manifest.put("periods", result.methodology().periods());
        manifest.put("seed", drawn.<Object>map(Drawn::seed).orElse("none")); // a build draws nothing
        drawn.ifPresent(by -> manifest.put("replications", by.replications()));
        manifest.put("inputs", inputs());
        manifest.put(
                "steps",
                result.methodology().steps().stream().map(Manifest::step).toList());
        manifest.put("weights", weights());
        manifest.put(
                "constants", result.learned().stream().map(Manifest::learned).toList());
        manifest.put(
                "notRanked",
                result.exclusions().stream().map(Manifest::exclusion).toList());
        manifest.put("results", outputs(folder));
        Files.writeString(folder.resolve(FILE), Json.text(manifest));
    }

    /**
     * What is read back from a manifest.
     *
     * @param isThere whether there is one that can be read; all else is empty if not
     * @param code hash of the code that made the parts beside the index
     * @param inputs hashes by path
     * @param results hashes by path
     */
    record Read(
            boolean isThere,
            String program,
            String code,
            Map<String, String> inputs,
            Map<String, String> results,
            Optional<Drawn> drawn) {}

    /** Reads the manifest of a folder, which need not have one. */
    static Read read(Path folder) {
        Map<String, Object> manifest = JsonReader.read(folder.resolve(FILE));
        return new Read(
                !manifest.isEmpty(),
                String.valueOf(manifest.get("program")),
                String.valueOf(manifest.get("code")),
                texts(manifest.get("inputs")),
                texts(manifest.get("results")),
                manifest.get("seed") instanceof Number seed
                                && manifest.get("replications") instanceof Number replications
                        ? Optional.of(new Drawn(seed.longValue(), replications.longValue()))
                        : Optional.empty());
    }

    private static Map<String, String> texts(@Nullable Object entries) {
        Map<String, String> texts = new TreeMap<>();
        if (entries instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        }
        return texts;
    }

    private Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        project.inputs().forEach(input -> inputs.put(input.path(), "sha256:" + input.sha256()));
        return inputs;
    }

    private static Map<String, Object> outputs(Path folder) throws IOException {
        Map<String, Object> outputs = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                outputs.put(path, "sha256:" + Sha256.of(file));
            }
        }
        return outputs;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(step.name(), plain(step.settings()));
        return written;
    }

    private static Object plain(Setting setting) {
        if (setting instanceof Setting.Text text) {
            return text.value();
        }
        if (setting instanceof Setting.Items items) {
            return items.items().stream().map(Manifest::plain).toList();
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        ((Setting.Entries) setting).entries().forEach(entry -> entries.put(entry.key(), plain(entry.value())));
        return entries;
    }

    private List<Object> weights() {
        List<Object> weights = new ArrayList<>();
        List<Node> nodes = result.framework().nodes();
        for (int node = 1; node < nodes.size(); node++) {
            Map<String, Object> weight = new LinkedHashMap<>();
            weight.put("node", nodes.get(node).code());
            weight.put("parent", nodes.get(result.framework().parent(node)).code());
            weight.put("weight", result.weight(node, result.methodology().edition()));
            weight.put(
                    "effective",
                    result.effectiveWeight(node, result.methodology().edition()));
            weights.add(weight);
        }
        return weights;
    }

    private static Map<String, Object> learned(Learned learned) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Constant constant : learned.constants()) {
            constants.put(constant.name(), constant.value());
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("step", learned.step());
        written.put("code", learned.code());
        written.put("method", learned.method());
        written.put("periods", learned.periods());
        written.put("constants", constants);
        return written;
    }

    private static Map<String, Object> exclusion(Exclusion exclusion) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("unit", exclusion.unit());
        written.put("period", exclusion.period());
        written.put("reason", Word.of(exclusion.reason()));
        written.put("detail", exclusion.detail());
        return written;
    }
}
