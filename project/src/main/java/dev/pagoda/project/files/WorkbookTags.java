// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * Looks at the tags of an XML part as it passes by: how long the text between them is, which cells they name, which
 * rows they hide.
 */
final class WorkbookTags {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_ELSEWHERE = 64 << 20;
    private static final int LONGEST_TAG = 1024;
    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private final byte[] tag = new byte[LONGEST_TAG];
    private int length;
    private boolean isInTag;
    private int run;
    private boolean isInItem;
    private boolean isTooLong;
    private String beyond = "";
    private final BitSet hiddenRows = new BitSet();

    void take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            if (b == '<') {
                isInTag = true;
                length = 0;
            } else if (b == '>' && isInTag) {
                isInTag = false;
                end();
            } else {
                run++;
                isTooLong |= run > (isInItem ? LONGEST_TEXT : LONGEST_ELSEWHERE);
                if (isInTag && length < LONGEST_TAG) {
                    tag[length++] = b;
                }
            }
        }
    }

    /** A cell, or a text that cells share, may be made of many pieces: it counts as one. */
    private void end() {
        String name = name();
        switch (name) {
            case "c", "si" -> {
                isInItem = tag[Math.max(0, length - 1)] != '/';
                run = 0;
                checkCell();
            }
            case "/c", "/si" -> {
                isInItem = false;
                run = 0;
            }
            case "row" -> {
                run = 0;
                checkRow();
            }
            default -> run = isInItem ? run : 0;
        }
    }

    /** The name of the tag without its prefix. */
    private String name() {
        int start = 0;
        int end = 0;
        while (end < length && tag[end] > ' ' && (tag[end] != '/' || end == 0)) {
            end++;
            start = tag[end - 1] == ':' ? end : start;
        }
        boolean closes = start > 0 && tag[0] == '/';
        return (closes ? "/" : "") + new String(tag, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** What follows the name of an attribute; empty if the tag has no such attribute. */
    private String attribute(String name) {
        String text = new String(tag, 0, length, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(' ' + name + '=');
        int start = at + name.length() + 3;
        if (at < 0 || start > text.length()) {
            return "";
        }
        int end = text.indexOf(text.charAt(start - 1), start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    private void checkCell() {
        String address = attribute("r");
        long column = 0;
        int at = 0;
        while (at < address.length() && Character.isLetter(address.charAt(at)) && column <= LAST_COLUMN) {
            column = column * 26 + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
            at++;
        }
        if (beyond.isEmpty() && (column > LAST_COLUMN || isBeyond(address.substring(at)))) {
            beyond = address.length() > 20 ? address.substring(0, 20) + "…" : address;
        }
    }

    private static boolean isBeyond(String row) {
        return row.length() > 7
                || NumberText.integer(row).filter(number -> number > LAST_ROW).isPresent();
    }

    private void checkRow() {
        String number = attribute("r");
        if (beyond.isEmpty() && isBeyond(number)) {
            beyond = "A" + (number.length() > 20 ? number.substring(0, 20) + "…" : number);
        }
        String hidden = attribute("hidden");
        if (beyond.isEmpty() && (hidden.equals("1") || hidden.equals("true"))) {
            NumberText.integer(number).filter(row -> row > 0).ifPresent(hiddenRows::set);
        }
    }

    boolean isTooLong() {
        return isTooLong;
    }

    /** The first cell that no sheet has room for. */
    Optional<String> beyond() {
        return beyond.isEmpty() ? Optional.empty() : Optional.of(beyond);
    }

    /** The numbers of the rows that are hidden. */
    BitSet hiddenRows() {
        return hiddenRows;
    }
}
