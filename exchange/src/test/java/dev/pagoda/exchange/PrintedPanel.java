// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Values that are known, and the ways in which yearbooks print them. */
final class PrintedPanel {
    private static final List<List<String>> CITIES = List.of(
            List.of("110000", "北京", "北　京", "北京市", "Beijing", "北京①"),
            List.of("310000", "上海", "上　海", "上海市", "Shanghai", "上海*"),
            List.of("440100", "广州", "广　州", "广州市", "Guangzhou", "广州 "),
            List.of("440300", "深圳", "深　圳", "深圳市", "SHENZHEN", "　深圳"),
            List.of("420600", "襄阳", "襄　阳", "襄樊市", "Xiangyang", "襄阳[1]"),
            List.of("610100", "西安", "西　安", "西安市", "Xi'an", "西安②"),
            List.of("230100", "哈尔滨", "哈 尔 滨", "哈尔滨市", "Harbin", "哈尔滨"),
            List.of("150100", "呼和浩特", "呼和浩特", "呼市", "Hohhot", "呼和浩特†"));
    private static final List<List<String>> PROVINCES = List.of(
            List.of("110000", "北京", "北　京", "北京市", "Beijing", "北京①"),
            List.of("150000", "内蒙古", "内 蒙 古", "内蒙古自治区", "Inner Mongolia", "内蒙古*"),
            List.of("220000", "吉林", "吉　林", "吉林省", "Jilin", "吉林②"),
            List.of("450000", "广西", "广　西", "广西壮族自治区", "Guangxi", "广西"),
            List.of("460000", "海南", "海　南", "海南省", "Hainan", "海南"),
            List.of("610000", "陕西", "陕　西", "陕西省", "Shaanxi", "陕西"),
            List.of("140000", "山西", "山　西", "山西省", "Shanxi", "山西"));
    private static final List<List<String>> INDICATORS = List.of(
            List.of("地区生产总值", "亿元"),
            List.of("常住人口", "万人"),
            List.of("R&D经费", "亿元"),
            List.of("专利授权量", "件"),
            List.of("高新技术企业数", "家"),
            List.of("空气质量优良天数", "天"));

    private final Random random;
    private final List<List<String>> units = new ArrayList<>();
    private final List<List<String>> indicators;
    final List<Integer> years;
    private final Map<String, BigDecimal> values = new TreeMap<>();
    private final int spelling;
    private final boolean areGrouped;

    PrintedPanel(Random random, boolean isMeasuredAlike) {
        this.random = random;
        units.addAll(random.nextBoolean() ? CITIES : PROVINCES);
        while (units.size() > 4) {
            units.remove(1 + random.nextInt(units.size() - 1));
        }
        int count = 2 + random.nextInt(3);
        indicators = isMeasuredAlike ? List.of(INDICATORS.get(0), INDICATORS.get(2)) : INDICATORS.subList(0, count);
        int first = 2015 + random.nextInt(6);
        years = List.of(first, first + 1, first + 2);
        spelling = 1 + random.nextInt(5);
        areGrouped = random.nextBoolean();
        for (List<String> unit : units) {
            for (List<String> indicator : indicators) {
                for (int year : years) {
                    values.put(
                            key(unit.get(0), indicator.get(0), year),
                            BigDecimal.valueOf(1000 + random.nextInt(5_000_000), random.nextInt(3)));
                }
            }
        }
    }

    static String key(String unit, String indicator, int year) {
        return unit + " " + indicator + " " + year;
    }

    /** The values of some years and indicators. */
    Map<String, BigDecimal> values(List<Integer> ofYears, List<List<String>> ofIndicators) {
        Map<String, BigDecimal> some = new LinkedHashMap<>();
        for (List<String> unit : units) {
            for (List<String> indicator : ofIndicators) {
                for (int year : ofYears) {
                    String key = key(unit.get(0), indicator.get(0), year);
                    some.put(key, values.get(key));
                }
            }
        }
        return some;
    }

    List<List<String>> units() {
        return units;
    }

    List<List<String>> indicators() {
        return indicators;
    }

    /** The unit as this panel spells it. */
    String name(List<String> unit) {
        return unit.get(spelling);
    }

    String year(int year) {
        return switch (spelling) {
            case 1 -> year + "年";
            case 2 -> year + "年末";
            case 3 -> year + "-12-31";
            default -> String.valueOf(year);
        };
    }

    /** A value as it is printed in a text file; a number in a workbook. */
    Object value(List<String> unit, List<String> indicator, int year, boolean isText) {
        BigDecimal value = values.get(key(unit.get(0), indicator.get(0), year));
        if (!isText) {
            return value;
        }
        String plain = value.toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = point - 3; i > 0 && areGrouped; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    Random random() {
        return random;
    }
}
