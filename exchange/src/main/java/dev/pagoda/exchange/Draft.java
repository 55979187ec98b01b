package dev.pagoda.exchange;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
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
 */
public record Draft(Name from, Map<String, String> files, List<Review> reviews) {
    public static final String INDEX = "index.yaml";
    static final String FRAMEWORK = "framework.csv";
    static final String UNITS = "units.csv";
    static final String GROUPS = "groups.csv";
    static final String PANEL = "panel/panel.csv";
    static final String DATA = "observations/data.csv";
    private static final String REVIEW = "REVIEW.md";

    public Draft {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        reviews = List.copyOf(reviews);
    }

    /** The same with one more file. */
    Draft with(String file, String text) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(file, text);
        return new Draft(from, more, reviews);
    }

    /** The same with what there is to review written down in a file of its own. */
    Draft withReview() {
        if (reviews.isEmpty()) {
            return this;
        }
        StringBuilder text = new StringBuilder("# To be reviewed\n\nMade from ")
                .append(from.en())
                .append(". Look at each point, correct the file it names, then delete this one.\n");
        append(text, Language.EN);
        text.append("\n# 待核对事项\n\n来源：").append(from.zh()).append("。请逐条核对并修改所指文件，之后删除本文件。\n");
        append(text, Language.ZH);
        return with(REVIEW, text.toString());
    }

    private void append(StringBuilder text, Language language) {
        text.append('\n');
        reviews.forEach(review -> text.append("- ").append(review.in(language)).append('\n'));
    }
}
