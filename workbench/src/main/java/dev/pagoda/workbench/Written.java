// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Name;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command wrote.
 *
 * @param results the folder
 * @param notes what became of earlier results and of the user's own files, each a sentence in both languages
 */
public record Written(Path results, List<Name> notes) {
    public Written {
        notes = List.copyOf(notes);
    }
}
