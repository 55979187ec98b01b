// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.MethodsAnswer;
import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import dev.pagoda.workbench.Catalogues;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pagoda methods [NAME]}. */
@Command(name = "methods", description = "Lists the methods of every step, or tells about one.")
final class MethodsCommand implements Callable<Integer> {
    private static final Template NO_METHOD = new Template(
            "There is no method '{name}'. {help} 'pagoda methods' lists them all.",
            "没有名为“{name}”的方法。{help}'pagoda methods' 列出全部方法。");

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Name of a method.")
    private String name = "";

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Language language = output.language();
        List<MethodPage> pages = Catalogues.all().stream()
                .flatMap(catalogue -> catalogue.methods().stream()
                        .filter(method -> name.isEmpty() || method.name().equals(name))
                        .map(method -> new MethodPage(catalogue, method, language)))
                .toList();
        if (pages.isEmpty()) {
            throw output.wrongUsage(NO_METHOD, "name", name, "help", suggestion());
        }
        if (output.json) {
            output.json(new MethodsAnswer(pages.stream()
                            .map(page -> new MethodsAnswer.Of(page.catalogue(), page.method()))
                            .toList())
                    .map());
        } else if (name.isEmpty()) {
            Catalogues.all().forEach(this::list);
        } else {
            pages.forEach(this::tell);
        }
        return 0;
    }

    private Name suggestion() {
        List<String> known = Catalogues.all().stream()
                .flatMap(catalogue -> catalogue.names().stream())
                .toList();
        return Suggestion.help(name, known, Name.NONE);
    }

    private void list(Catalogue<?> catalogue) {
        output.styled("bold", MethodPage.family(catalogue, output.language()));
        TextTable table = new TextTable().left().left();
        catalogue
                .methods()
                .forEach(method ->
                        table.row(List.of("  " + method.name(), method.title().in(output.language()))));
        table.lines().forEach(output::line);
    }

    private void tell(MethodPage page) {
        output.styled("bold", page.heading());
        page.lines().forEach(output::line);
        output.line();
    }
}
