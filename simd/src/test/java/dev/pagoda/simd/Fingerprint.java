// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.simd;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.Replications;
import dev.pagoda.audit.kernel.Study;
import dev.pagoda.audit.kernel.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * One line for each of some random studies: all bits of its tally, and of every score and rank on the way, in one
 * number.
 */
final class Fingerprint {
    private static final int STUDIES = 60;
    private static final int REPLICATIONS = 700;

    private Fingerprint() {}

    /** For a width of vectors that the test's own Java does not have: the width, then the lines. */
    public static void main(String[] arguments) {
        System.out.println(Width.BITS);
        lines(new VectorLanes()).forEach(System.out::println);
    }

    static List<String> lines(Lanes lanes) {
        List<String> lines = new ArrayList<>();
        for (int seed = 0; seed < STUDIES; seed++) {
            Study study = RandomStudy.of(seed);
            long[] digest = {seed};
            Replications replications = new Replications(study, lanes, REPLICATIONS);
            Tally tally = replications.run(0, replications.stretches(), block -> {
                for (int i = 0; i < block.size(); i++) {
                    for (int unit = 0; unit < study.units(); unit++) {
                        take(digest, Double.doubleToLongBits(block.score(i, unit)));
                        take(digest, block.rank(i, unit));
                    }
                }
            });
            for (int unit = 0; unit < study.units(); unit++) {
                take(digest, Double.doubleToLongBits(tally.sum(unit)));
                take(digest, Double.doubleToLongBits(tally.sumOfSquares(unit)));
            }
            lines.add(seed + " " + study.units() + " units, " + tally.failed() + " failed, " + digest[0]);
        }
        return lines;
    }

    private static void take(long[] digest, long bits) {
        digest[0] = (digest[0] ^ bits) * 0x9E3779B97F4A7C15L;
        digest[0] ^= digest[0] >>> 29;
    }
}
