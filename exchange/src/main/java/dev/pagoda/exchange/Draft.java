// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.intake.Account;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project folder that an import made and nobody has written yet.
 *
 * @param from what kind of tables it was made from
 * @param files text of each file by its path, in the order of the folder
 * @param reviews what was guessed, by file and line
 * @param accounts what became of every cell, where the tables are plain
 */
public record Draft(Name from, Map<String, String> files, List<Review> reviews, List<Account> accounts) {
    public static final String INDEX = "index.yaml";
    static final String FRAMEWORK = "framework.csv";
    static final String UNITS = "units.csv";
    static final String GROUPS = "groups.csv";
    static final String PANEL = "panel/panel.csv";
    static final String DATA = "observations/data.csv";

    public Draft {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        reviews = List.copyOf(reviews);
        accounts = List.copyOf(accounts);
    }

    Draft(Name from, Map<String, String> files, List<Review> reviews) {
        this(from, files, reviews, List.of());
    }

    /** The same with one more file. */
    Draft with(String file, String text) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(file, text);
        return new Draft(from, more, reviews, accounts);
    }

    /** The files as they are written, with what there is to review in one of its own. */
    public Map<String, String> files(Language language) {
        boolean isClear = reviews.isEmpty() && accounts.isEmpty();
        return isClear ? files : with(ReviewPage.FILE, ReviewPage.of(this, language)).files;
    }
}
