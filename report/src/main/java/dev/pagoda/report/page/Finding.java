// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence made from the data.
 *
 * @param id what it is about, the same in every language and edition: {@code leaders}, {@code dimension-A}
 * @param label what it is about, in a few words
 * @param pieces the sentence, piece by piece
 */
public record Finding(String id, String label, List<Piece> pieces) {
    public Finding {
        pieces = List.copyOf(pieces);
    }

    /** The whole sentence. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The figures in it, in the order printed. */
    public List<Piece.Measured> quantities() {
        return pieces.stream()
                .filter(Piece.Measured.class::isInstance)
                .map(Piece.Measured.class::cast)
                .toList();
    }

    /** The units that it names, in the order printed. */
    public List<String> units() {
        return pieces.stream()
                .filter(Piece.Mention.class::isInstance)
                .map(piece -> ((Piece.Mention) piece).unit())
                .toList();
    }
}
