// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.plan.Settings;
import java.util.List;
import java.util.Optional;

/** Reads what the sensitivity analysis asks. */
final class SensitivityReader {
    private static final Parameter<Integer> BASE =
            Parameter.integer("base", 1024, "base sample; 0 for no sensitivity analysis", "基础样本量；0 表示不做敏感性分析");
    private static final Parameter<Integer> RESAMPLES =
            Parameter.integer("resamples", 1000, "resamples of the bootstrap", "自助法的重抽样次数");
    private static final Parameter<Boolean> SECOND_ORDER =
            Parameter.flag("second-order", false, "also pairs of factors", "是否计算二阶指数");
    private static final Parameter<Integer> TOP = Parameter.integer("top", 5, "how many units are the top", "前几名");
    private static final Name SUCH_AS = new Name(
            "settings such as { base: 1024, target: mean-rank-shift }",
            "设置，例如 { base: 1024, target: mean-rank-shift }");
    private static final Name BASE_SIZES = new Name("from 16 to 16777216, or 0", "16 至 16777216，或 0");
    private static final Name RESAMPLE_SIZES = new Name("from 100 to 100000", "100 至 100000");
    private static final Name ONE_OR_MORE = new Name("of 1 or more", "不小于 1");
    private static final Name A_UNIT = new Name("the code of a unit", "单元代码");
    private static final Fault NO_TARGET = Fault.error(
            "wrong-type",
            "This is not a target.",
            "这不是有效的分析目标。",
            "Write mean-rank-shift, { rank: UNIT }, { score: UNIT }, { top: 5 } or { top: 5, unit: UNIT }.",
            "请写 mean-rank-shift、{ rank: UNIT }、{ score: UNIT }、{ top: 5 } 或 { top: 5, unit: UNIT }。");

    private final Settings settings;

    SensitivityReader(Settings settings) {
        this.settings = settings;
    }

    /** Empty if something is wrong with it. */
    Optional<AuditSettings.Sensitivity> read(Optional<Setting> setting) {
        Optional<Setting.Entries> entries =
                setting.isEmpty() ? Optional.of(Setting.Entries.NONE) : settings.entries(setting.get(), SUCH_AS);
        return entries.flatMap(this::read);
    }

    private Optional<AuditSettings.Sensitivity> read(Setting.Entries entries) {
        settings.requireKnownKeys(entries, List.of("base", "resamples", "second-order", "target"));
        Optional<Integer> base = settings.value(BASE, entries)
                .filter(n -> isWithin(n == 0 || n >= 16 && n <= 1 << 24, entries, "base", BASE_SIZES));
        Optional<Integer> resamples = settings.value(RESAMPLES, entries)
                .filter(n -> isWithin(n >= 100 && n <= 100_000, entries, "resamples", RESAMPLE_SIZES));
        Optional<Boolean> secondOrder = settings.value(SECOND_ORDER, entries);
        Optional<Target> target =
                entries.get("target").map(this::target).orElse(Optional.of(new Target.MeanRankShift()));
        if (base.isEmpty() || resamples.isEmpty() || secondOrder.isEmpty()) {
            return Optional.empty();
        }
        return target.map(what -> new AuditSettings.Sensitivity(base.get(), resamples.get(), secondOrder.get(), what));
    }

    private boolean isWithin(boolean holds, Setting.Entries entries, String key, Name range) {
        return RangeFault.unless(holds, settings, entries, key, range);
    }

    private Optional<Target> target(Setting setting) {
        if (setting instanceof Setting.Text text && text.value().equals("mean-rank-shift")) {
            return Optional.of(new Target.MeanRankShift());
        }
        if (!(setting instanceof Setting.Entries entries)) {
            settings.report(NO_TARGET, setting.at());
            return Optional.empty();
        }
        settings.requireKnownKeys(entries, List.of("rank", "score", "top", "unit"));
        Optional<Setting> rank = entries.get("rank");
        Optional<Setting> score = entries.get("score");
        Optional<Setting> unit = entries.get("unit");
        boolean one = entries.entries().size() == 1 && unit.isEmpty();
        if (one && rank.isPresent()) {
            return unit(rank.get()).map(Target.RankOf::new);
        }
        if (one && score.isPresent()) {
            return unit(score.get()).map(Target.ScoreOf::new);
        }
        boolean ofTop = entries.get("top").isPresent() && rank.isEmpty() && score.isEmpty();
        if (!ofTop) {
            settings.report(NO_TARGET, setting.at());
            return Optional.empty();
        }
        return settings.value(TOP, entries)
                .filter(k -> isWithin(k >= 1, entries, "top", ONE_OR_MORE))
                .flatMap(k -> unit.isEmpty()
                        ? Optional.of(new Target.TopKept(k))
                        : unit(unit.get()).map(code -> new Target.InTop(code, k)));
    }

    private Optional<String> unit(Setting setting) {
        return settings.text(setting, A_UNIT).filter(code -> settings.requireUnit(code, setting.at()));
    }
}
