// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a file into text, strictly: what is not UTF-8 is refused with its place, and with a guess at what
 * it is.
 */
public final class TextDecoder {
    static final String SAVE_AS_UTF_8 = "Save it as UTF-8 (in Excel: file type \"CSV UTF-8\")";
    static final String SAVE_AS_UTF_8_ZH = "请存为 UTF-8（Excel 中选择文件类型“CSV UTF-8”）";

    private static final Fault UTF_16 = Fault.error(
            "utf-16",
            "The file is UTF-16, not UTF-8.",
            "文件是 UTF-16 编码，不是 UTF-8。",
            SAVE_AS_UTF_8 + ".",
            SAVE_AS_UTF_8_ZH + "。");
    private static final Fault BARE_UTF_16 = Fault.error(
            "utf-16",
            "The file seems to be UTF-16 without a byte order mark.",
            "文件似乎是没有字节顺序标记的 UTF-16。",
            SAVE_AS_UTF_8 + ".",
            SAVE_AS_UTF_8_ZH + "。");
    private static final Fault GBK = Fault.error(
            "not-utf-8",
            "The file is not UTF-8; it seems to be GBK (GB 18030), as Chinese Windows programs write it.",
            "文件不是 UTF-8，似乎是中文 Windows 程序使用的 GBK（GB 18030）。",
            SAVE_AS_UTF_8 + ", or convert it: `iconv -f GB18030 -t UTF-8 OLD > NEW`.",
            SAVE_AS_UTF_8_ZH + "，或转换：`iconv -f GB18030 -t UTF-8 OLD > NEW`。");
    private static final Fault BROKEN_CHARACTER = Fault.error(
            "not-utf-8",
            "Byte 0x{code} is not UTF-8, though the rest of the file is: a character was cut off, or pasted in from a"
                    + " file in another encoding.",
            "字节 0x{code} 不是 UTF-8，而文件其余部分是：可能是字符被截断，或从其他编码的文件粘贴而来。",
            "Type the text here again.",
            "请在此处重新输入文字。");
    private static final Fault NOT_UTF_8 = Fault.error(
            "not-utf-8",
            "The file is not UTF-8: byte 0x{code} is not allowed here.",
            "文件不是 UTF-8：此处不允许出现字节 0x{code}。",
            SAVE_AS_UTF_8 + ".",
            SAVE_AS_UTF_8_ZH + "。");
    static final Fault EMPTY_FILE = Fault.error(
            "empty-file", "The file is empty.", "文件是空的。", "Fill it, or restore it from a copy.", "请填写内容，或用备份恢复。");
    private static final Fault NUL = Fault.error(
            "control-character",
            "There is a NUL byte here: this is not a text file, or it is in UTF-16.",
            "此处有 NUL 字节：这不是文本文件，或是 UTF-16 编码。",
            SAVE_AS_UTF_8 + ".",
            SAVE_AS_UTF_8_ZH + "。");
    private static final Fault CONTROL_CHARACTER = Fault.error(
            "control-character",
            "There is a control character here: {character}.",
            "此处有控制字符：{character}。",
            "Remove it; a text editor that shows invisible characters finds it.",
            "请删除；能显示不可见字符的文本编辑器可以找到它。");
    static final Fault LOST_CHARACTER = Fault.warning(
            "lost-character",
            "There is a replacement character here, U+FFFD: an earlier conversion lost what was written.",
            "此处是替换字符 U+FFFD：先前的转换丢失了原字符。",
            "Restore the right character from the source.",
            "请按来源补回正确的字符。");
    static final Fault LINE_TOO_LONG = Fault.error(
            "line-too-long",
            "The line has more than 1,000,000 characters.",
            "该行超过 1,000,000 个字符。",
            "Break it up; a table has one row per line.",
            "请拆分；表格每行一条记录。");

    static final int LONGEST_LINE = 1_000_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Problems problems;
    private final Sources sources;

    public TextDecoder(Problems problems, Sources sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** The text without its byte order mark; empty if it was refused, and then the problems say why. */
    public Optional<TextFile> decode(String name, byte[] bytes) {
        return start(name, bytes).flatMap(start -> decode(name, bytes, start));
    }

    /** The same for a file that is left on the disk; every byte of it is put into the digest. */
    Optional<LongText> decode(String name, Path path, MessageDigest digest) throws IOException {
        LongText text = new LongText(name, path);
        sources.add(text);
        return new LongTextReader(text, path, problems, this).read(digest);
    }

    /**
     * How many bytes a byte order mark takes at the beginning; empty if it is one of another encoding, and then the
     * problems say so.
     */
    Optional<Integer> start(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.add(UTF_16, Location.of(name));
            return Optional.empty();
        }
        if (isMostlyNul(bytes)) {
            problems.add(BARE_UTF_16, Location.of(name));
            return Optional.empty();
        }
        return Optional.of(startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    private Optional<TextFile> decode(String name, byte[] bytes, int start) {
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

    static CharsetDecoder strict(Charset charset) {
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
        Charset guess = guess(bytes);
        TextFile file = new TextFile(name, new String(bytes, start, bytes.length - start, guess));
        sources.add(file);
        int offset = new String(bytes, start, bad - start, guess).length();
        refuseEncoding(file.at(Math.min(offset, file.text().length()), 1), guess, bytes[bad]);
    }

    /** Refuses what begins with a byte that is not UTF-8; gives the encoding that it probably is in. */
    Charset refuseEncoding(Location at, byte[] bytes) {
        Charset guess = guess(bytes);
        refuseEncoding(at, guess, bytes[0]);
        return guess;
    }

    private void refuseEncoding(Location at, Charset guess, byte bad) {
        String code = Integer.toHexString(bad & 0xFF).toUpperCase(Locale.ROOT);
        if (guess.equals(GB18030)) {
            problems.add(GBK, at);
        } else if (guess.equals(StandardCharsets.UTF_8)) {
            problems.add(BROKEN_CHARACTER, at, "code", code);
        } else {
            problems.add(NOT_UTF_8, at, "code", code);
        }
    }

    private static Charset guess(byte[] bytes) {
        if (isMostlyUtf8(new String(bytes, StandardCharsets.UTF_8))) {
            return StandardCharsets.UTF_8;
        }
        return looksLikeGbk(bytes) ? GB18030 : StandardCharsets.ISO_8859_1;
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
            problems.add(EMPTY_FILE, Location.of(file.name()));
            return true;
        }
        return false;
    }

    private boolean isSound(TextFile file) {
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRefused(c)) {
                refuseCharacter(file.at(i, 1), c);
                return false;
            }
            if (c == 0xFFFD) {
                problems.add(LOST_CHARACTER, file.at(i, 1));
            }
        }
        return linesAreShort(file);
    }

    /** Whether a character has no place in a text. */
    static boolean isRefused(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }

    void refuseCharacter(Location at, char c) {
        problems.add(c == 0 ? NUL : CONTROL_CHARACTER, at, "character", Quoted.name(c));
    }

    private boolean linesAreShort(TextFile file) {
        for (int line = 1; line <= file.lines(); line++) {
            int end = line == file.lines() ? file.text().length() : file.startOf(line + 1);
            if (end - file.startOf(line) > LONGEST_LINE) {
                problems.add(LINE_TOO_LONG, file.at(file.startOf(line), 1));
                return false;
            }
        }
        return true;
    }
}
