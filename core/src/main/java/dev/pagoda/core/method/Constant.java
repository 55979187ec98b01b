// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import java.io.Serializable;

/** A number that a method learned from the data, such as {@code min} or {@code mean}. */
public record Constant(String name, double value) implements Serializable {}
