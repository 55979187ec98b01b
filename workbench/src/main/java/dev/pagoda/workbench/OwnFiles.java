// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The user's own files in a folder of results: those that the program never wrote, and those that were changed after it
 * wrote them. None is deleted.
 */
final class OwnFiles {
    private final EarlierResults earlier;
    private final Disk disk;

    OwnFiles(EarlierResults earlier, Disk disk) {
        this.earlier = earlier;
        this.disk = disk;
    }

    /** Takes them over into a filled folder; where the program has a file of that name, the user's gets another. */
    void carryInto(Path fresh, List<Name> notes) throws IOException {
        Map<String, Path> renamed = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : earlier.files().entrySet()) {
            String path = file.getKey();
            Path target = fresh.resolve(path);
            if (earlier.wrote(path)) {
                if (!earlier.isUnchanged(path) && !isSame(file.getValue(), target)) {
                    renamed.put(path, file.getValue());
                }
            } else if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                disk.link(file.getValue(), target);
            } else if (!isSame(file.getValue(), target)) {
                renamed.put(path, file.getValue());
            }
        }
        for (Map.Entry<String, Path> file : renamed.entrySet()) { // after all others, so that no name is taken twice
            String path = file.getKey();
            String other = freeName(fresh, path);
            disk.link(file.getValue(), fresh.resolve(other));
            notes.add(new Name(
                    "results/" + path + " is written anew; your own version of it is kept as results/" + other + ".",
                    "results/" + path + " 已重新写入；您自己的版本保留为 results/" + other + "。"));
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one) && Files.isRegularFile(other) && Files.mismatch(one, other) < 0;
    }

    private String freeName(Path fresh, String path) {
        int dot = path.lastIndexOf('.');
        boolean extension = dot > path.lastIndexOf('/') + 1;
        String stem = extension ? path.substring(0, dot) : path;
        String end = extension ? path.substring(dot) : "";
        String name = stem + ".kept" + end;
        for (int count = 2; Files.exists(fresh.resolve(name), LinkOption.NOFOLLOW_LINKS); count++) {
            name = stem + ".kept-" + count + end;
        }
        return name;
    }
}
