package dev.pagoda.core.method;

import java.util.List;
import java.util.Optional;

/** All methods of one family, in the order in which help and guide list them. */
public record Catalogue<F>(String family, List<Method<F>> methods) {
    public Catalogue {
        methods = List.copyOf(methods);
        if (methods.stream().map(Method::name).distinct().count() != methods.size()) {
            throw new IllegalArgumentException("two " + family + " methods share a name");
        }
    }

    @SafeVarargs
    public static <F> Catalogue<F> of(String family, Method<F>... methods) {
        return new Catalogue<>(family, List.of(methods));
    }

    public Optional<Method<F>> find(String name) {
        return methods.stream().filter(method -> method.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return methods.stream().map(Method::name).toList();
    }
}
