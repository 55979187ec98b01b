// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.util.List;
import java.util.Locale;

/** Whether less of an indicator is better, guessed from the words of its name. */
final class DirectionGuess {
    private static final List<String> WORSE = List.of(
            "unemploy",
            "mortality",
            "death",
            "pollut",
            "emission",
            "co2",
            "pm2.5",
            "pm10",
            "so2",
            "no2",
            "nox",
            "fine particle",
            "particulate",
            "poverty",
            "inequal",
            "gini",
            "crime",
            "homicide",
            "debt",
            "deficit",
            "corrupt",
            "inflation",
            "accident",
            "injur",
            "disease",
            "energy intensity",
            "energy consumption",
            "energy use",
            "water use",
            "congestion",
            "commut",
            "vacanc",
            "illitera",
            "dropout",
            "cost",
            "loss",
            "waste per",
            "noise",
            "non-performing",
            "tariff",
            "失业",
            "死亡",
            "污染",
            "排放",
            "能耗",
            "电耗",
            "水耗",
            "耗水",
            "用水量",
            "细颗粒",
            "浓度",
            "贫困",
            "基尼",
            "犯罪",
            "刑事",
            "负债",
            "赤字",
            "债务",
            "不良贷款",
            "通胀",
            "通货膨胀",
            "事故",
            "伤亡",
            "拥堵",
            "通勤",
            "房价收入比",
            "流失",
            "文盲",
            "辍学",
            "成本",
            "噪声",
            "差距",
            "能源消耗",
            "抚养比",
            "发病");
    private static final List<String> BETTER = List.of(
            "reduction",
            "treatment",
            "treated",
            "abatement",
            "recycl",
            "recover",
            "compliance",
            "处理",
            "治理",
            "利用",
            "达标",
            "下降",
            "减排",
            "降低",
            "减少",
            "优良",
            "回收");

    private DirectionGuess() {}

    /** The word that says that less is better; empty if more is. */
    static String word(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean turns = BETTER.stream().anyMatch(lower::contains);
        return turns ? "" : WORSE.stream().filter(lower::contains).findFirst().orElse("");
    }
}
