// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;

/** What the framework file says about a node in words; empty texts where it says nothing. */
public record Notes(Name definition, Name caliber, Name sourceType, Name note) implements Serializable {
    public static final Notes NONE = new Notes(Name.NONE, Name.NONE, Name.NONE, Name.NONE);
}
