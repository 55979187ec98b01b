package dev.pagoda.project;

import dev.pagoda.core.model.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Turns the bytes of a file into text, strictly: what is not UTF-8 is refused with its place, and with a guess at what it is. */
final class TextDecoder {
    private static final int LONGEST_LINE = 1_000_000;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SAVE_AS_UTF_8 = "Save it as UTF-8 (in Excel: file type \"CSV UTF-8\")";

    private final Problems problems;
    private final Sources sources;

    TextDecoder(Problems problems, Sources sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** The text without its byte order mark; empty if it was refused, and then the problems say why. */
    Optional<TextFile> decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.error("utf-16", Location.of(name), "The file is UTF-16, not UTF-8.", SAVE_AS_UTF_8 + ".");
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        if (decoder.decode(in, out, true).isError()) {
            refuseEncoding(name, bytes, start, in.position());
            return Optional.empty();
        }
        TextFile file = new TextFile(name, out.flip().toString());
        sources.add(file);
        return isBlank(file) || !isSound(file) ? Optional.empty() : Optional.of(file);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void refuseEncoding(String name, byte[] bytes, int start, int bad) {
        boolean chinese = looksChinese(Arrays.copyOfRange(bytes, start, bytes.length));
        Charset guess = chinese ? GB18030 : StandardCharsets.ISO_8859_1;
        TextFile file = new TextFile(name, new String(bytes, start, bytes.length - start, guess));
        sources.add(file);
        int offset = new String(bytes, start, bad - start, guess).length();
        Location at = file.at(Math.min(offset, file.text().length()), 1);
        String code = Integer.toHexString(bytes[bad] & 0xFF).toUpperCase(java.util.Locale.ROOT);
        if (chinese) {
            problems.error(
                    "not-utf-8",
                    at,
                    "The file is not UTF-8; it seems to be GBK (GB 18030), as Chinese Windows programs write it.",
                    SAVE_AS_UTF_8 + ", or convert it: iconv -f GB18030 -t UTF-8 OLD > NEW");
        } else {
            problems.error("not-utf-8", at, "The file is not UTF-8: byte 0x" + code + " cannot stand here.", SAVE_AS_UTF_8 + ".");
        }
    }

    /** Whether the bytes are valid GB 18030, and most of what is not ASCII in them is common Chinese. */
    private static boolean looksChinese(byte[] bytes) {
        String text;
        try {
            text = strict(GB18030).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notGb18030) {
            return false;
        }
        long foreign = text.codePoints().filter(c -> c > 0x7F).count();
        long chinese = text.codePoints()
                .filter(c -> c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF)
                .count();
        return chinese * 5 >= foreign * 4;
    }

    private boolean isBlank(TextFile file) {
        if (file.text().isBlank()) {
            problems.error("empty-file", Location.of(file.name()), "The file is empty.", "Fill it, or restore it from a copy.");
            return true;
        }
        return false;
    }

    private boolean isSound(TextFile file) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF) {
                refuseCharacter(file, i, c);
                return false;
            }
            if (c == 0xFFFD) {
                warnOfLostCharacter(file, i);
            }
        }
        return linesAreShort(file);
    }

    private void refuseCharacter(TextFile file, int offset, char c) {
        String message = c == 0
                ? "A NUL byte stands here: this is no text file, or one in UTF-16."
                : "The control character " + Quoted.name(c) + " stands here.";
        String cure = c == 0 ? SAVE_AS_UTF_8 + "." : "Remove it; a text editor that shows invisible characters finds it.";
        problems.error("control-character", file.at(offset, 1), message, cure);
    }

    private void warnOfLostCharacter(TextFile file, int offset) {
        problems.warning(
                "lost-character",
                file.at(offset, 1),
                "The replacement character U+FFFD stands here: an earlier conversion lost what was written.",
                "Put the right character in from the source.");
    }

    private boolean linesAreShort(TextFile file) {
        for (int line = 1; line <= file.lines(); line++) {
            int end = line == file.lines() ? file.text().length() : file.startOf(line + 1);
            if (end - file.startOf(line) > LONGEST_LINE) {
                problems.error(
                        "line-too-long",
                        file.at(file.startOf(line), 1),
                        "The line has more than 1,000,000 characters.",
                        "Break it up; a table has one row on a line.");
                return false;
            }
        }
        return true;
    }
}
