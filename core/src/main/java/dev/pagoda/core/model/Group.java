// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/** A named set of units: the value {@code code} of a grouping. */
public record Group(String grouping, String code, Name name) implements Serializable {}
