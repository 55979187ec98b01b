// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

/** One chart in two drawings, of which the style sheet shows the one that suits the reader's screen. */
public final class Responsive {
    private Responsive() {}

    /** Markup that shows the wide drawing on desk screens and paper, the narrow one on phones. */
    public static String html(Chart wide, Chart narrow) {
        return "<div class=\"pagoda-wide\">" + wide.svg() + "</div><div class=\"pagoda-narrow\">" + narrow.svg()
                + "</div>";
    }
}
