// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.change;

import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.Phrase;

/** The words of the chapter on change in both languages. Names in braces are filled in. */
enum ChangeWords implements Phrase {
    TITLE("Change", "变化"),
    HEADLINE_ONE(
            "Since {before}, one {noun} rose and {fallen} fell", "自 {before} 年以来，1 {counter}上升，{fallen} {counter}下降"),
    HEADLINE(
            "Since {before}, {risen} {nouns} rose and {fallen} fell",
            "自 {before} 年以来，{risen} {counter}上升，{fallen} {counter}下降"),
    HEADLINE_SAME("No {noun} has moved since {before}", "自 {before} 年以来，各{noun}名次均未变动"),
    NOTE(
            "Both years are scored by the method of this edition. A move is shared out among its causes: the index is re-computed with each of them alone and "
                    + "with all others, and a cause counts for what it changes on average. The shares add up to the move.",
            "两年均按本版方法计分。名次变动按原因分解：逐一及组合地引入各原因重算指数，取其平均影响（沙普利值）；各份额之和等于名次变动。"),
    SLOPE("Ranks in {before} and {after}", "{before} 年与 {after} 年名次"),
    RISERS("Who rose most, and why", "上升最多的{noun}及其原因"),
    FALLERS("Who fell most, and why", "下降最多的{noun}及其原因"),
    BY_DIMENSION("Who moved most in each dimension", "各维度变动最大的{noun}"),
    DIMENSION("{node}: {moves}.", "{node}：{moves}。"),
    MOVE("{unit} {places}", "{unit} {places}"),
    NO_MOVE("{node}: no change.", "{node}：无变动。"),
    TABLE("All moves and their causes", "全部变动及其原因"),
    UNIT("{Noun}", "{noun}"),
    MOVES("Change", "变动"),
    JOINED("New in the ranking: {units}.", "新参与排名：{units}。"),
    LEFT("No longer ranked: {units}.", "不再参与排名：{units}。"),
    CUT("The table shows the first {k}; change/moves.csv has all.", "表中仅列前 {k} 名，全部见 change/moves.csv。"),
    PLACES("{k} places", "{k} 位"),
    ONE_PLACE("{k} place", "{k} 位"),
    FINDING("Change", "变化"),
    FINDING_RISEN("Since {before}, {riser} rose most ({gain})", "自 {before} 年以来，{riser}上升最多（{gain}）"),
    FINDING_FALLEN("{faller} fell most ({loss})", "{faller}下降最多（{loss}）");

    private final String en;
    private final String zh;

    ChangeWords(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
