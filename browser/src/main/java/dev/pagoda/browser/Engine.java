// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;

/**
 * What a page imports from {@code engine.mjs}.
 *
 * <pre>
 * import { open } from './engine.mjs';
 * const index = open(text);                                  // the text that Portable writes
 * const run = index.with('{"weights": {"A": 0.3}, "steps": {"aggregate": "geometric"}}').score();
 * run.problems();                                            // [] when it ran
 * run.scores('A', 2022);                                     // by unit, NaN where there is none
 * </pre>
 */
public final class Engine {
    private Engine() {}

    /** Opens a project; throws an Error that says what is wrong when the text is not one. */
    @JSExport
    public static LiveIndex open(String text) {
        return new LiveIndex(Portable.read(text, Engine::number));
    }

    /** The page's own reader of numbers gives the nearest double, as the JVM's does. */
    @JSBody(params = "text", script = "return Number(text);")
    private static native double number(String text);
}
