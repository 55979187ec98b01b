// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

/** A chapter of the page. */
public interface Chapter {
    /** Its name in links. */
    String id();

    /** What it is about, for the table of contents. */
    String title();

    /** What it shows, in a sentence; empty if the title says enough. */
    String headline();

    /** How to read it; may be empty. */
    String note();

    void body(Html html);
}
