package dev.pagoda.project.files;

/**
 * Why a text is no number, and what to write instead.
 *
 * @param fault goes on after the text: "has a thousands separator"
 */
public record NumberFault(String id, String fault, String cure) {}
