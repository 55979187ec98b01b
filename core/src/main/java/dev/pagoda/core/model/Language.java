package dev.pagoda.core.model;

/** The languages that the product speaks. */
public enum Language {
    EN,
    ZH
}
