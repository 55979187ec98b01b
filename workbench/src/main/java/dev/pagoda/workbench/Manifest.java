package dev.pagoda.workbench;

import dev.pagoda.answers.table.Json;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.core.method.Constant;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Exclusion;
import dev.pagoda.core.plan.Learned;
import dev.pagoda.core.plan.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The record of a run: inputs and outputs by hash, program version, method, weights, and the constants learned. No time and no machine: the same run gives the same bytes. */
final class Manifest {
    private static final int FORMAT = 1;

    private final Project project;
    private final Result result;
    private final Optional<AuditResult> audit;

    Manifest(Project project, Result result, Optional<AuditResult> audit) {
        this.project = project;
        this.result = result;
        this.audit = audit;
    }

    /** Writes {@code manifest.json} last, for it lists the other files of the folder. */
    void writeTo(Path folder) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("program", "pagoda " + Version.current());
        manifest.put("project", project.id());
        manifest.put("edition", result.methodology().edition());
        manifest.put("periods", result.methodology().periods());
        manifest.put(
                "seed", audit.<Object>map(found -> found.settings().seed()).orElse("none")); // a build draws nothing
        audit.ifPresent(found -> manifest.put("replications", found.replications()));
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
        Files.writeString(folder.resolve("manifest.json"), Json.text(manifest));
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
        written.put("reason", exclusion.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        written.put("detail", exclusion.detail());
        return written;
    }
}
