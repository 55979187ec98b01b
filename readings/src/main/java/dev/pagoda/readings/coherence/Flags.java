// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.readings.statistics.ComponentAnalysis;
import dev.pagoda.readings.statistics.Correlated;
import dev.pagoda.readings.statistics.Reliability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is weak. */
final class Flags {
    private final RankedInEdition edition;
    private final CoherenceSettings settings;
    private final List<Flag> flags = new ArrayList<>();

    Flags(RankedInEdition edition, CoherenceSettings settings) {
        this.edition = edition;
        this.settings = settings;
    }

    List<Flag> all(
            List<Described> descriptions,
            Correlations correlations,
            List<DimensionCoherence> dimensions,
            List<DenominatorLink> denominators) {
        descriptions.forEach(this::data);
        correlations.pairs(Relation.SIBLINGS).forEach(this::siblings);
        correlations.pairs(Relation.PARENT).forEach(this::parent);
        correlations.pairs(Relation.INDEX).forEach(this::index);
        for (int node = 0; node < edition.nodes(); node++) {
            closerToOther(correlations, node);
        }
        dimensions.forEach(this::dimension);
        denominators.forEach(this::denominator);
        return flags.stream().sorted(Comparator.comparing(Flag::weakness)).toList(); // a stable sort
    }

    private void flag(boolean found, Weakness weakness, String code, String other, double value, double limit) {
        if (found) {
            flags.add(new Flag(weakness, code, other, value, limit));
        }
    }

    private void data(Described described) {
        CoherenceSettings.DataLimits limits = settings.data();
        String code = described.code();
        boolean isNew = flags.stream()
                .noneMatch(flag ->
                        flag.weakness() == Weakness.CONSTANT && flag.code().equals(code));
        int count = described.description().count();
        flag(isNew && described.description().unique() == 1, Weakness.CONSTANT, code, "", count, 1);
        if (described.basis() == Basis.SCORE) {
            flag(
                    described.hasOutliers(limits),
                    Weakness.OUTLIERS,
                    code,
                    "",
                    described.description().skewness(),
                    limits.skewness());
        }
        if (described.basis() == Basis.OBSERVED) {
            double available = described.description().availableShare();
            double nonZero = 1 - described.description().zeroShare();
            double unique = described.description().uniqueShare();
            flag(described.hasFewAvailable(limits), Weakness.MISSING, code, "", available, limits.available());
            flag(described.hasManyZeros(limits), Weakness.ZEROS, code, "", nonZero, limits.nonZero());
            flag(described.hasFewUnique(limits), Weakness.FEW_VALUES, code, "", unique, limits.unique());
        }
    }

    private double r(Correlations.Pair pair) {
        return pair.association().by(settings.coefficient()).r();
    }

    private void siblings(Correlations.Pair pair) {
        double r = r(pair);
        double redundant = settings.correlation().redundant();
        double negative = settings.correlation().negative();
        flag(r > redundant, Weakness.REDUNDANT, pair.first(), pair.second(), r, redundant);
        flag(r < negative, Weakness.NEGATIVE, pair.first(), pair.second(), r, negative);
    }

    private void parent(Correlations.Pair pair) {
        double weak = settings.correlation().weak();
        flag(r(pair) < weak, Weakness.WEAK_IN_PARENT, pair.first(), pair.second(), r(pair), weak);
    }

    private void index(Correlations.Pair pair) {
        Correlated correlated = pair.association().by(settings.coefficient());
        boolean against = correlated.r() < 0 && correlated.isSignificant(settings.significance());
        flag(against, Weakness.AGAINST_INDEX, pair.first(), pair.second(), correlated.r(), 0);
    }

    /**
     * The dimension of the parent's level that a node correlates most with, if that is not its parent; of equals the
     * first.
     */
    private void closerToOther(Correlations correlations, int node) {
        if (edition.framework().depth(node) < 2) {
            return;
        }
        int parent = edition.framework().parent(node);
        double own =
                correlations.between(node, parent).by(settings.coefficient()).r();
        int closest = parent;
        double most = own;
        for (int other : Dimensions.peersOfParent(edition, node)) {
            double r =
                    correlations.between(node, other).by(settings.coefficient()).r();
            if (r > most) {
                closest = other;
                most = r;
            }
        }
        flag(closest != parent, Weakness.CLOSER_TO_OTHER, edition.code(node), edition.code(closest), most - own, 0);
    }

    private void dimension(DimensionCoherence dimension) {
        String code = dimension.code();
        dimension.reliability().found().ifPresent(found -> reliability(dimension, found));
        dimension.adequacy().found().ifPresent(found -> {
            boolean low = dimension.children().size() > 2 && found.overall() < settings.adequacy();
            flag(low, Weakness.INADEQUATE, code, "", found.overall(), settings.adequacy());
        });
        dimension.sphericity().found().ifPresent(found -> {
            boolean chance = found.p() > settings.significance();
            flag(chance, Weakness.UNCORRELATED, code, "", found.p(), settings.significance());
        });
        dimension.components().found().ifPresent(found -> components(code, found));
        for (Importance importance : dimension.importance().nodes()) {
            double ratio = importance.ratio();
            double least = 1 / settings.ratio();
            flag(ratio > settings.ratio(), Weakness.MORE_IMPORTANT, importance.code(), code, ratio, settings.ratio());
            flag(ratio < least, Weakness.LESS_IMPORTANT, importance.code(), code, ratio, least);
        }
    }

    private void reliability(DimensionCoherence dimension, Reliability found) {
        double limit = settings.reliability();
        flag(found.alpha() < limit, Weakness.UNRELIABLE, dimension.code(), "", found.alpha(), limit);
        for (int child = 0; child < dimension.children().size(); child++) {
            flag(
                    found.without()[child] > found.alpha(),
                    Weakness.LESS_RELIABLE_WITH,
                    dimension.children().get(child),
                    dimension.code(),
                    found.without()[child],
                    found.alpha());
        }
    }

    private void components(String code, ComponentAnalysis found) {
        double least = settings.firstShare();
        flag(found.share(0) < least, Weakness.WEAK_FIRST_COMPONENT, code, "", found.share(0), least);
        flag(found.aboveOne() > 1, Weakness.SEVERAL_COMPONENTS, code, "", found.aboveOne(), 1);
    }

    private void denominator(DenominatorLink link) {
        double limit = settings.correlation().denominator();
        double r = link.after().by(settings.coefficient()).r();
        Weakness weakness =
                link.division() == DenominatorLink.Division.NONE ? Weakness.MEASURES_SIZE : Weakness.STILL_SIZE;
        boolean found = link.division() != DenominatorLink.Division.BY_ANOTHER && Math.abs(r) > limit;
        flag(found, weakness, link.indicator(), link.denominator(), r, limit);
    }
}
