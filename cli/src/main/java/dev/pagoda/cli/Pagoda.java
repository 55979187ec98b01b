// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.workbench.Version;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Pagoda {
    private Pagoda() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            out.println("pagoda " + Version.current()); // before the command line's library is even loaded
            System.exit(out.checkError() ? CommandLineProgram.PROBLEMS : 0);
        }
        System.exit(CommandLineProgram.run(arguments));
    }
}
