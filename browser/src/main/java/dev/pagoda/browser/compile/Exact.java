// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser.compile;

/** Stand-ins for a sum and a product of two numbers; {@link ExactArithmetic} writes them out. */
final class Exact {
    private Exact() {}

    static native double sum(double a, double b);

    static native double product(double a, double b);
}
