// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.project.names.Spelling;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which printed tables tell what a row or a column is. */
final class TableWords {
    private static final Pattern CODE = Pattern.compile("(?i)(unit |city |country |region |area"
            + " |unit_|city_|country_|region_)?(code|id)|ucode|iso3?|iso_?a?[23]|geo|fips|.*(?<!指标)代码|.*(?<!指标)编码|区划码");
    private static final Pattern INDICATOR_CODE =
            Pattern.compile("(?i)(indicator|series|variable)[ _]?(code|id)|指标(代码|编码|编号)");
    private static final Pattern UNIT = Pattern.compile(
            "(?i)(unit|city|cities|country|region|area|province|district|state|economy|municipality|county|geo)(_|"
                    + " )?(name|\\(.*\\))?|name|uname|名称|城市|地区|省份|省市|省区市|省\\(?区、?市\\)?|市|省|国家|国别|国家和地区|区县|县|区|县市|市县|区\\(?市、?县\\)?|评价单元|单元|"
                    + "(城市|地区|省份|单位|省市)(名称?|单位)|行政区划?|行政区名称?|辖区|单位");
    private static final Pattern INDICATOR = Pattern.compile(
            "(?i)indicator(s)?( ?name)?|variable|series( ?name)?|item|items|subject|measure|指标(名称)?|项目(名称)?|科目|变量|内容|名目");
    private static final Pattern MEASURE =
            Pattern.compile("(?i)(计量)?单位|计量|unit|units|unit of measure(ment)?|measured[ _]in|unit_measure|单位名称");
    private static final Pattern VALUE =
            Pattern.compile("(?i)value|values|obs_value|obs|figure|数值|值|数据|观测值|指标值|统计值|数额");
    private static final Pattern PERIOD =
            Pattern.compile("(?i)year|years|period|time|date|time_period|fiscal year|年|年份|年度|时间|时期|日期|统计年度|年月|期间");
    private static final Pattern NUMBERING = Pattern.compile(
            "(?i)no\\.?|#|rank|ranking|nr\\.?|serial( no\\.?)?|s/n|序号|编号|行号|排名|名次|位次|排序|.*(排名|位次|名次)|.*\\b(rank|ranking)");
    private static final Pattern NOTE =
            Pattern.compile("(?i)备注|备考|说明|附注|注释?|note|notes|remark|remarks|comment|comments|flag|flags");
    private static final Pattern SOURCE = Pattern.compile("(?i)source|sources|(数据|资料)?来源|出处");
    private static final Pattern LON = Pattern.compile("(?i)lon|lng|longitude|经度");
    private static final Pattern LAT = Pattern.compile("(?i)lat|latitude|纬度");
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(全国|全省|全市|全区|全县|国家)(总计|合计|平均(值|水平)?|总量|总体|均值)?|总计|合计|小计|共计|总和|加总|平均(值|数|水平)?|均值|中位数|最大值|最小值|标准差|.*(合计|总计|小计|平均)"
                    + "|total|sum|average|mean|median|all|national( total| average)?|nation|whole country|country total|grand total|subtotal|sub-total|(total|average|mean|sum)( |,).*|.*( |,)(total|average|subtotal)|world|minimum|maximum|standard deviation|european union.*|eu ?-?2[78].*|oecd.*");
    private static final Pattern NATION = Pattern.compile("(?i)中国|中华人民共和国|中国大陆|内地|china|prc|mainland china");
    private static final Pattern REGION = Pattern.compile(
            "(?i)(东部|中部|西部|东北|东南|华北|华东|华南|华中|西南|西北|东部沿海|沿海|内陆|长江经济带|黄河流域|(粤港澳)?大湾区|长三角|珠三角|京津冀|环渤海|长江三角洲|珠江三角洲|成渝|中原|北部湾)"
                    + "(地区|区域|各省|省份|城市群?|经济区|六省|十省|三省|\\d+省市?)?|.*(地区|区域)(合计|小计|平均)?|直辖市|副省级(以上)?城市|省会城市|计划单列市|地级(以上|及以上)?市?|县级市?|其他(城市|地区)?|其它(城市|地区)?"
                    + "|(north|south|east|west|northeast|northwest|southeast|southwest|central|north-east)(ern)?( china| region| regions)?|others?|rest of .*");
    private static final Pattern REMARK = Pattern.compile(
            "(?is)(注|注释|说明|备注|附注|资料来源|数据来源|来源|注\\d+|note|notes|source|sources|data source|sources and notes)\\s*[:：.、)）\\d].*|(本表|本资料|本数据|本年鉴).*|([①-⑳*＊†]|\\[\\d+]|\\d+\\)|[#＃]|“#”).{6,}");
    private static final Pattern SOURCE_REMARK =
            Pattern.compile("(?is)(资料来源|数据来源|来源|source|sources|data source)\\s*[:：]\\s*(.+)");
    private static final Pattern PART = Pattern.compile("(?i)(其中|#|＃|of which)\\s*[:：]?\\s*(.*)");
    private static final Pattern TABLE_NUMBER =
            Pattern.compile("(?i)^(续?表|table|附表)?\\s*[0-9一二三四五六七八九十]{0,3}([-—–.][0-9]{1,3}){0,3}\\s*[、:：.]?\\s*");
    private static final Pattern CORNER_OF_COLUMNS = Pattern.compile("甲|乙|丙|丁|[A-D]|栏次|列次|代号");

    private TableWords() {}

    private static boolean is(Pattern pattern, String text) {
        return pattern.matcher(Spelling.plain(text)).matches();
    }

    static boolean isCode(String title) {
        return is(CODE, title) && !is(INDICATOR_CODE, title);
    }

    static boolean isIndicatorCode(String title) {
        return is(INDICATOR_CODE, title);
    }

    static boolean isUnit(String title) {
        return is(UNIT, title);
    }

    static boolean isIndicator(String title) {
        return is(INDICATOR, title);
    }

    static boolean isMeasure(String title) {
        return is(MEASURE, title);
    }

    static boolean isValue(String title) {
        return is(VALUE, title);
    }

    static boolean isPeriod(String title) {
        return is(PERIOD, title);
    }

    static boolean isNumbering(String title) {
        return is(NUMBERING, title);
    }

    static boolean isNote(String title) {
        return is(NOTE, title);
    }

    static boolean isSource(String title) {
        return is(SOURCE, title);
    }

    static boolean isLon(String title) {
        return is(LON, title);
    }

    static boolean isLat(String title) {
        return is(LAT, title);
    }

    static boolean isTotal(String label) {
        return is(TOTAL, label);
    }

    static boolean isNation(String label) {
        return is(NATION, label);
    }

    static boolean isRegion(String label) {
        return is(REGION, label);
    }

    /** A remark below or above a table. */
    static boolean isRemark(String text) {
        return REMARK.matcher(text.strip()).matches();
    }

    /** What a remark names as the source; empty if it is about something else. */
    static String source(String text) {
        var found = SOURCE_REMARK.matcher(text.strip());
        return found.matches() ? found.group(2).strip() : "";
    }

    static boolean isPart(String label) {
        return is(PART, label);
    }

    /** {@code 其中：基础研究} without its beginning. */
    static String withoutPart(String label) {
        var part = PART.matcher(Spelling.plain(label));
        return part.matches() ? part.group(2).strip() : label;
    }

    static boolean isCornerOfColumnNumbers(String text) {
        return is(CORNER_OF_COLUMNS, text);
    }

    /** {@code 表2-1 各地区…} without the number of the table. */
    static String withoutTableNumber(String title) {
        return TABLE_NUMBER.matcher(title.strip()).replaceFirst("").strip();
    }

    static boolean saysMeasure(String text) {
        String plain = Spelling.plain(text).toLowerCase(Locale.ROOT);
        return plain.matches("[(\\[]?(计量)?单位\\s*:.*") || plain.matches("[(\\[]?units?\\s*:.*");
    }
}
