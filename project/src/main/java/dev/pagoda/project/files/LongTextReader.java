// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Goes through a text that is too large for the memory once, piece by piece, as strictly as {@link TextDecoder}: what
 * is not UTF-8 or not text is refused.
 */
final class LongTextReader {
    private static final int PIECE = 1 << 20;

    private final LongText text;
    private final Path path;
    private final Problems problems;
    private final TextDecoder decoder;
    private long offset;
    private int column = 1;
    private boolean isBlank = true;
    private boolean wasReturn;
    private boolean wasHigh;

    LongTextReader(LongText text, Path path, Problems problems, TextDecoder decoder) {
        this.text = text;
        this.path = path;
        this.problems = problems;
        this.decoder = decoder;
    }

    /** The text; empty if it was refused, and then the problems say why. Every byte is put into the digest. */
    Optional<LongText> read(MessageDigest digest) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(PIECE);
            Optional<Integer> start = decoder.start(text.name(), bytes);
            if (start.isEmpty()) {
                return Optional.empty();
            }
            offset = start.get();
            text.addLine(offset);
            return decode(in, bytes, digest) ? Optional.of(text) : Optional.empty();
        }
    }

    private boolean decode(InputStream in, byte[] first, MessageDigest digest) throws IOException {
        CharsetDecoder utf8 = TextDecoder.strict(StandardCharsets.UTF_8);
        CharBuffer out = CharBuffer.allocate(PIECE + 4);
        byte[] piece = first;
        byte[] rest = {};
        int skip = (int) offset;
        boolean isLast = false;
        while (!isLast) {
            digest.update(piece);
            isLast = piece.length < PIECE;
            ByteBuffer bytes = joined(rest, piece, skip);
            skip = 0;
            CoderResult result = utf8.decode(bytes, out.clear(), isLast);
            out.flip();
            if (!take(out)) {
                return false;
            }
            if (result.isError()) {
                text.guess(decoder.refuseEncoding(at(), from(offset)));
                return false;
            }
            rest = new byte[bytes.remaining()];
            bytes.get(rest);
            piece = isLast ? piece : in.readNBytes(PIECE);
        }
        if (wasReturn) {
            beginLine();
        }
        text.end(column - 1);
        if (isBlank) {
            problems.add(TextDecoder.EMPTY_FILE, Location.of(text.name()));
        }
        return !isBlank;
    }

    /** What the last piece left of a character, and the next piece. */
    private static ByteBuffer joined(byte[] rest, byte[] piece, int skip) {
        byte[] joined = Arrays.copyOf(rest, rest.length + piece.length);
        System.arraycopy(piece, 0, joined, rest.length, piece.length);
        return ByteBuffer.wrap(joined, skip, joined.length - skip);
    }

    private boolean take(CharBuffer out) {
        char[] chars = out.array();
        for (int i = 0; i < out.limit(); i++) {
            char c = chars[i];
            if (wasReturn && c != '\n') {
                beginLine();
            }
            wasReturn = c == '\r';
            if (c == '\n') {
                offset++;
                beginLine();
            } else if (!takeInLine(c)) {
                return false;
            }
        }
        return true;
    }

    private void beginLine() {
        text.addLine(offset);
        column = 1;
    }

    private boolean takeInLine(char c) {
        if (TextDecoder.isRefused(c)) {
            decoder.refuseCharacter(at(), c);
            return false;
        }
        if (c == 0xFFFD) {
            problems.add(TextDecoder.LOST_CHARACTER, at());
        }
        isBlank &= Character.isWhitespace(c);
        offset += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        column += wasHigh && Character.isLowSurrogate(c) || c == '\r' ? 0 : 1;
        wasHigh = Character.isHighSurrogate(c);
        if (column > TextDecoder.LONGEST_LINE) {
            problems.add(TextDecoder.LINE_TOO_LONG, new Location(text.name(), text.lines(), 1, 1));
            return false;
        }
        return true;
    }

    private Location at() {
        return new Location(text.name(), text.lines(), column, 1);
    }

    /** The bytes from one on that is not UTF-8; the encoding is guessed from them. */
    private byte[] from(long bad) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(bad);
            return in.readNBytes(PIECE);
        }
    }
}
