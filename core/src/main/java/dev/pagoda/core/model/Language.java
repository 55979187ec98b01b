// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

/** The languages that the product speaks. */
public enum Language {
    EN,
    ZH
}
