// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One to four changes of the files of a project, drawn from a seed: bytes, lines, fields, YAML tokens. */
final class Mutation {
    private static final List<String> NASTY = List.of(
            "",
            "-",
            "—",
            "n/a",
            "NaN",
            "1e999",
            "-0",
            "1,234",
            "１２",
            "12%",
            "#DIV/0!",
            "=1+1",
            "0",
            "-1",
            "99999999999999999999",
            "1e-400",
            "\"",
            "\"\"",
            "a\"b",
            "\uFEFF",
            "\u0000",
            "\u200B",
            "\uD83D\uDE00",
            "北京",
            "é",
            "\t",
            "\r",
            "\n",
            "\r\n",
            ",",
            ";",
            "x".repeat(3000),
            "2022年",
            "true",
            "../x",
            "/etc/passwd",
            "*",
            "A",
            "Z",
            "pop",
            "110000",
            "denominator",
            "ranked",
            "missing",
            "yes",
            "no");
    private static final List<String> TOKENS = List.of(
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "|",
            ">",
            "&a",
            "*a",
            "!",
            "!!int",
            "%",
            "@",
            "`",
            "?",
            "---",
            "...",
            "#",
            "\t",
            "  ",
            "<<: ",
            "：",
            "~",
            "[[[[[[[[[[",
            "{a: {a: {a: ",
            "\n",
            "method",
            "per",
            "at",
            "given",
            "rescale: true",
            "2022",
            "0x1F",
            "\\",
            "\"\\x\"");

    private final Random random;
    private final Map<String, byte[]> changed = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();

    Mutation(Map<String, byte[]> original, long seed) {
        this.random = new Random(seed);
        List<String> names = List.copyOf(new TreeMap<>(original).keySet());
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String name = names.get(random.nextInt(names.size()));
            changed.put(name, change(name, changed.getOrDefault(name, original.get(name))));
        }
    }

    /** The files that differ, by name. */
    Map<String, byte[]> changed() {
        return changed;
    }

    @Override
    public String toString() {
        return String.join("; ", changes);
    }

    private byte[] change(String name, byte[] bytes) {
        boolean isText = !name.endsWith(".xlsx");
        int kind = isText ? random.nextInt(6) : 0;
        changes.add(name + " by way " + kind);
        return kind == 0
                ? bytes(bytes)
                : kind == 1 || kind == 2
                        ? lines(bytes)
                        : kind == 3 ? cut(bytes) : name.endsWith(".yaml") ? tokens(bytes) : fields(bytes);
    }

    private byte[] bytes(byte[] bytes) {
        byte[] changed = bytes.clone();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] cut(byte[] bytes) {
        if (bytes.length == 0 || random.nextInt(8) == 0) {
            return new byte[0];
        }
        int from = random.nextInt(bytes.length);
        int to = random.nextBoolean() ? bytes.length : from;
        byte[] head = Arrays.copyOf(bytes, from);
        byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
        byte[] changed = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, changed, head.length, tail.length);
        return changed;
    }

    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(text(bytes).lines().toList());
        if (lines.isEmpty()) {
            return bytes;
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(4)) + lines.get(at));
            default -> lines.add(at, "");
        }
        return String.join(random.nextInt(10) == 0 ? "\r\n" : "\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] fields(byte[] bytes) {
        List<String> lines = new ArrayList<>(text(bytes).lines().toList());
        if (lines.isEmpty()) {
            return bytes;
        }
        int at = random.nextInt(4) == 0 ? 0 : random.nextInt(lines.size());
        List<String> fields = new ArrayList<>(List.of(lines.get(at).split(",", -1)));
        int field = random.nextInt(fields.size());
        switch (random.nextInt(4)) {
            case 0 -> fields.remove(field);
            case 1 -> fields.add(field, pick(NASTY));
            case 2 -> fields.set(field, fields.get(random.nextInt(fields.size())));
            default -> fields.set(field, pick(NASTY));
        }
        lines.set(at, String.join(",", fields));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] tokens(byte[] bytes) {
        StringBuilder text = new StringBuilder(text(bytes));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(text.length() + 1);
            int length = Math.min(random.nextInt(3) * random.nextInt(6), text.length() - at);
            text.replace(at, at + length, pick(random.nextBoolean() ? TOKENS : NASTY));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
