// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import picocli.CommandLine;

/** What a user typed makes no sense to a command, in words of our own: what is wrong, and the cure. */
final class WrongUsage extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1;

    WrongUsage(CommandLine commandLine, String text) {
        super(commandLine, text);
    }
}
