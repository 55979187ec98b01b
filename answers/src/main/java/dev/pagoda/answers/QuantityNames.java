// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.audit.goal.Quantity;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.plan.Result;
import java.util.List;

/** What observed quantities are called; one may be held by several columns. */
public final class QuantityNames {
    private final Framework framework;
    private final boolean divides;

    public QuantityNames(Result result) {
        this.framework = result.framework();
        this.divides = result.methodology().steps().stream()
                .anyMatch(step -> step.name().equals("denominate"));
    }

    /** Codes of the columns that hold it. */
    public List<String> codes(Quantity quantity) {
        return quantity.columns().stream().map(framework.columns()::get).toList();
    }

    /** The name of a column that holds it undivided; if there is none, it is the numerator of the indicator. */
    public String name(Quantity quantity, Language language) {
        for (int column : quantity.columns()) {
            if (!isDivided(column)) {
                return name(column, language);
            }
        }
        String numerator =
                framework.indicators().get(quantity.column()).numerator().name().in(language);
        if (!numerator.isEmpty()) {
            return numerator;
        }
        String name = name(quantity.column(), language);
        return language == Language.ZH ? name + "的分子" : "numerator of " + name;
    }

    private boolean isDivided(int column) {
        return divides
                && column < framework.indicators().size()
                && !framework.indicators().get(column).denominator().isEmpty();
    }

    private String name(int column, Language language) {
        List<Indicator> indicators = framework.indicators();
        if (column < indicators.size()) {
            return indicators.get(column).label(language);
        }
        Name name = framework.denominators().get(column - indicators.size()).name();
        return name.in(language).isEmpty() ? framework.columns().get(column) : name.in(language);
    }
}
