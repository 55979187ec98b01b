// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import java.util.ArrayList;
import java.util.List;

/** A problem as a terminal shows it: sentences wrapped, the excerpt of the file as it is. */
final class ProblemOnTerminal {
    private static final String INDENT = "   ";
    private static final int USUAL_WIDTH = 80;

    private ProblemOnTerminal() {}

    static String wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.contains(" │ ")) {
                lines.add(line);
            } else {
                boolean head = !line.startsWith(" ");
                for (String part : RankingText.wrap(line.strip(), width - INDENT.length())) {
                    lines.add((head ? "" : INDENT) + part.strip());
                    head = false;
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Columns of the terminal, as far as the shell tells. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}")
                ? Math.max(40, Integer.parseInt(columns))
                : USUAL_WIDTH;
    }
}
