package dev.pagoda.answers;

import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Unit;
import java.util.List;
import java.util.Locale;

/** The rows of {@code ranking.csv}. */
record RankingRows(Edition edition) {
    void write(CsvRows rows) {
        List<Node> nodes = edition.framework().nodes();
        for (String column : List.of("rank", "tier", "unit", "name_en", "name_zh", "status", "reason", "score")) {
            rows.text(column);
        }
        nodes.stream().skip(1).forEach(node -> rows.text("score_" + node.code()).text("rank_" + node.code()));
        rows.end();
        edition.ranking().forEach(unit -> row(rows, unit, nodes.size()));
        edition.unranked().forEach(unit -> row(rows, unit, nodes.size()));
    }

    private void row(CsvRows rows, int place, int nodes) {
        Unit unit = edition.unit(place);
        rows.number(edition.rank(0, place)).text(tier(edition.result().tier(0, edition.row(place))));
        rows.text(unit.code()).text(unit.name().en()).text(unit.name().zh());
        rows.text(unit.status().name().toLowerCase(Locale.ROOT)).text(reason(place));
        rows.number(edition.score(0, place));
        for (int node = 1; node < nodes; node++) {
            rows.number(edition.score(node, place)).number(edition.rank(node, place));
        }
        rows.end();
    }

    static String tier(int tier) {
        return tier == 0 ? "" : Integer.toString(tier);
    }

    private String reason(int place) {
        return edition.exclusion(place)
                .map(one -> one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + (one.detail().isEmpty() ? "" : ": " + one.detail()))
                .orElse("");
    }
}
