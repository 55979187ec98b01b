package dev.pagoda.project;

/**
 * Why a text is no number, and what to write instead.
 *
 * @param fault goes on after the text: "has a thousands separator"
 */
record NumberFault(String id, String fault, String cure) {}
