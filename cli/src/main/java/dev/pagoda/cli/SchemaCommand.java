// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.project.index.IndexSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pagoda schema}. */
@Command(name = "schema", description = "Prints the JSON Schema of index.yaml, for editors.")
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Override
    public Integer call() {
        output.line(IndexSchema.json());
        return 0;
    }
}
