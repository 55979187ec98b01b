// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.intake.Account;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a new folder that shows what its tables were understood as. */
final class ReviewPage {
    static final String FILE = "REVIEW.md";

    private static final Name TITLE = new Name(
            "# To be reviewed\n\nMade from {from}. Look at each point, correct the file it names, then delete this one.",
            "# 待核对事项\n\n来源：{from}。请逐条核对并修改所指文件，之后删除本文件。");
    private static final Name QUESTIONS =
            new Name("## Questions\n\nEach of these could be meant in two ways.", "## 问题\n\n以下各条有两种可能。");
    private static final Name GUESSED = new Name("## Taken to be so", "## 按此理解");
    private static final Name TABLES = new Name("## What was read", "## 读取情况");
    private static final Name HEAD = new Name(
            "| column | name | taken as | measured in | year | read | no value | left out |",
            "| 列 | 名称 | 视为 | 计量单位 | 年份 | 已读 | 缺失 | 未导入 |");

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ReviewPage(Language language) {
        this.language = language;
    }

    static String of(Draft draft, Language language) {
        ReviewPage page = new ReviewPage(language);
        page.text
                .append(TITLE.in(language).replace("{from}", draft.from().in(language)))
                .append('\n');
        page.list(QUESTIONS, draft.reviews().stream().filter(Review::isQuestion).toList());
        page.list(
                GUESSED,
                draft.reviews().stream().filter(review -> !review.isQuestion()).toList());
        if (!draft.accounts().isEmpty()) {
            page.text.append('\n').append(TABLES.in(language)).append('\n');
            draft.accounts().forEach(page::table);
        }
        return page.text.toString();
    }

    private void list(Name heading, List<Review> reviews) {
        if (!reviews.isEmpty()) {
            text.append('\n').append(heading.in(language)).append("\n\n");
            reviews.forEach(
                    review -> text.append("- ").append(review.in(language)).append('\n'));
        }
    }

    private void table(Account account) {
        boolean isChinese = language == Language.ZH;
        text.append("\n### ").append(account.table()).append("\n\n");
        text.append(account.shape().in(language)).append(isChinese ? "。" : ".").append("\n\n");
        text.append(HEAD.in(language)).append("\n| --- | --- | --- | --- | --- | ---: | ---: | ---: |\n");
        account.columns().forEach(this::column);
        text.append('\n').append(account.sum().in(language)).append('\n');
        if (!account.notes().isEmpty()) {
            text.append('\n');
            account.notes()
                    .forEach(note -> text.append("- ")
                            .append(plain(note.text().in(language)))
                            .append('\n'));
        }
    }

    private void column(Account.ColumnAccount column) {
        String use = column.use().text().in(language);
        String why = column.why().in(language);
        text.append("| ").append(column.letters());
        for (String field : List.of(
                column.title(),
                why.isEmpty() ? use : use + (language == Language.ZH ? "：" : ": ") + why,
                column.measure(),
                column.period(),
                count(column.read()),
                signs(column.missing()),
                count(column.leftOut()))) {
            text.append(" | ").append(plain(field).replace("|", "\\|"));
        }
        text.append(" |\n");
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String signs(Map<String, Integer> missing) {
        return missing.entrySet().stream()
                .map(sign -> sign.getValue() + " × `" + sign.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
