// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

/** What a column holds, and so how a value of it is typed and shown. */
public enum Measure {
    TEXT("string"),
    /** The code of a unit. */
    UNIT("string"),
    /** The code of a node. */
    NODE("string"),
    FLAG("boolean"),
    COUNT("integer"),
    PERIOD("integer"),
    NUMBER("number"),
    /** Points on the scale of the scores. */
    POINTS("number"),
    /** From 0 to 1. */
    SHARE("number"),
    /** 1 the best; tied units may share a half. */
    RANK("number"),
    /** Places gained or lost. */
    PLACES("number");

    private final String type;

    Measure(String type) {
        this.type = type;
    }

    /** Its type in a JSON Schema. */
    public String type() {
        return type;
    }

    public boolean isNumber() {
        return type.equals("number") || type.equals("integer");
    }
}
