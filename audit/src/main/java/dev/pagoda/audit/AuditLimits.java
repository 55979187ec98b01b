// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.statistics.Figure;
import java.util.Optional;

/**
 * What an audit may take. A larger one is refused before it starts.
 *
 * @param seconds of computing
 * @param bytes of memory
 */
public record AuditLimits(double seconds, long bytes) {
    private static final Fault TOO_LARGE = Fault.error(
            "audit-too-large",
            "The audit needs about {needed} of memory for {count} combinations of alternatives; {allowed} may be used.",
            "审计需要约 {needed} 内存以计算 {count} 种备选方案组合，可用 {allowed}。",
            "Vary fewer things together, draw fewer data sets, or give Java more memory:"
                    + " PAGODA_JAVA_OPTIONS=-Xmx8g.",
            "请减少同时变动的因素，减少抽取的数据集，或为 Java 分配更多内存：PAGODA_JAVA_OPTIONS=-Xmx8g。");
    private static final Fault TOO_LONG = Fault.error(
            "audit-too-long",
            "The audit would take about {estimate} for {what}; {allowed} may be used.",
            "审计 {what}约需 {estimate}，允许 {allowed}。",
            "{cure} Or allow more: --most-minutes {minutes}.",
            "{cure}或放宽时限：--most-minutes {minutes}。");
    private static final Template SECONDS = new Template("{count} seconds", "{count} 秒");
    private static final Template MINUTES = new Template("{count} minutes", "{count} 分钟");
    private static final Template HOURS = new Template("{count} hours", "{count} 小时");
    private static final Template DAYS = new Template("{count} days", "{count} 天");

    /** Scores are held as they are, packed for the kernel, and as logarithms. */
    private static final int BYTES_PER_SCORE = 3 * Double.BYTES;

    /** Every thread counts ranks for itself; so many are allowed for. */
    private static final int TALLIES = 16;

    /** A problem if so many data sets cannot be held. */
    public Optional<Problem> memory(Location at, long sets, long scoresInSet, long unitsSquared) {
        double needed = (double) sets * scoresInSet * BYTES_PER_SCORE + (double) unitsSquared * TALLIES * Long.BYTES;
        double allowed = (double) bytes;
        if (needed <= allowed) {
            return Optional.empty();
        }
        return Optional.of(TOO_LARGE.at(at, "needed", megabytes(needed), "count", sets, "allowed", megabytes(allowed)));
    }

    /** A problem if the audit takes too long. */
    public Optional<Problem> time(Location at, double estimate, Name what, Name cure) {
        if (estimate <= seconds) {
            return Optional.empty();
        }
        return Optional.of(TOO_LONG.at(
                at,
                "estimate",
                duration(estimate),
                "what",
                what,
                "allowed",
                duration(seconds),
                "cure",
                cure,
                "minutes",
                (long) Math.ceil(estimate / 60 * 1.2)));
    }

    private static String megabytes(double bytes) {
        return bytes >= 1e9 ? Figure.fixed(bytes / 1e9, 1) + " GB" : Figure.fixed(bytes / 1e6, 0) + " MB";
    }

    private static Name duration(double seconds) {
        if (seconds < 90) {
            return SECONDS.with("count", Figure.fixed(seconds, 0));
        }
        if (seconds < 5400) {
            return MINUTES.with("count", Figure.fixed(seconds / 60, 0));
        }
        return seconds < 172_800
                ? HOURS.with("count", Figure.fixed(seconds / 3600, 1))
                : DAYS.with("count", Figure.fixed(seconds / 86_400, 1));
    }
}
