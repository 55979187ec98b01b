package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Turns the bytes of a file into text, strictly: what is not UTF-8 is refused with its place, and with a guess at what it is. */
public final class TextDecoder {
    private static final int LONGEST_LINE = 1_000_000;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SAVE_AS_UTF_8 = "Save it as UTF-8 (in Excel: file type \"CSV UTF-8\")";

    private final Problems problems;
    private final Sources sources;

    public TextDecoder(Problems problems, Sources sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** The text without its byte order mark; empty if it was refused, and then the problems say why. */
    public Optional<TextFile> decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.error("utf-16", Location.of(name), "The file is UTF-16, not UTF-8.", SAVE_AS_UTF_8 + ".");
            return Optional.empty();
        }
        if (isMostlyNul(bytes)) {
            problems.error(
                    "utf-16",
                    Location.of(name),
                    "The file seems to be UTF-16 without a byte order mark.",
                    SAVE_AS_UTF_8 + ".");
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

    /** ASCII text in UTF-16 has a zero in every other byte. */
    private static boolean isMostlyNul(byte[] bytes) {
        int seen = Math.min(bytes.length, 1000);
        int zeros = 0;
        for (int i = 0; i < seen; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return seen >= 8 && zeros * 4 > seen;
    }

    private void refuseEncoding(String name, byte[] bytes, int start, int bad) {
        boolean isMostlyUtf8 = isMostlyUtf8(new String(bytes, StandardCharsets.UTF_8));
        boolean isGbk = !isMostlyUtf8 && looksLikeGbk(bytes);
        Charset guess = isMostlyUtf8 ? StandardCharsets.UTF_8 : isGbk ? GB18030 : StandardCharsets.ISO_8859_1;
        TextFile file = new TextFile(name, new String(bytes, start, bytes.length - start, guess));
        sources.add(file);
        int offset = new String(bytes, start, bad - start, guess).length();
        Location at = file.at(Math.min(offset, file.text().length()), 1);
        String code = Integer.toHexString(bytes[bad] & 0xFF).toUpperCase(Locale.ROOT);
        if (isGbk) {
            problems.error(
                    "not-utf-8",
                    at,
                    "The file is not UTF-8; it seems to be GBK (GB 18030), as Chinese Windows programs write it.",
                    SAVE_AS_UTF_8 + ", or convert it: iconv -f GB18030 -t UTF-8 OLD > NEW");
        } else if (isMostlyUtf8) {
            problems.error(
                    "not-utf-8",
                    at,
                    "Byte 0x" + code
                            + " is not UTF-8 here, though the rest of the file is: a character was cut, or pasted in"
                            + " from a file of another kind.",
                    "Write the text here anew.");
        } else {
            problems.error(
                    "not-utf-8",
                    at,
                    "The file is not UTF-8: byte 0x" + code + " cannot stand here.",
                    SAVE_AS_UTF_8 + ".");
        }
    }

    /** Text of another encoding hardly ever gives a character beyond ASCII when it is read as UTF-8. */
    private static boolean isMostlyUtf8(String replaced) {
        long lost = replaced.chars().filter(c -> c == 0xFFFD).count();
        long foreign = replaced.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return foreign > lost;
    }

    /** Whether nine of ten pairs of bytes beyond ASCII are common Chinese characters or marks, those of GB 2312. */
    private static boolean looksLikeGbk(byte[] bytes) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int lead = bytes[i] & 0xFF;
                int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
                pairs++;
                common += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 && trail <= 0xFE ? 1 : 0;
                i++;
            }
        }
        return common * 10L >= pairs * 9L;
    }

    private boolean isBlank(TextFile file) {
        if (file.text().isBlank()) {
            problems.error(
                    "empty-file",
                    Location.of(file.name()),
                    "The file is empty.",
                    "Fill it, or restore it from a copy.");
            return true;
        }
        return false;
    }

    private boolean isSound(TextFile file) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t'
                    || c == 0x7F
                    || c == 0xFEFF
                    || c == 0xFFFE
                    || c == 0xFFFF) {
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
        String cure =
                c == 0 ? SAVE_AS_UTF_8 + "." : "Remove it; a text editor that shows invisible characters finds it.";
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
