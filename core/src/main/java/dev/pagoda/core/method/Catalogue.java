// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.method;

import dev.pagoda.core.model.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All methods of one family, in the order in which help and guide list them. */
public record Catalogue<F>(String family, List<Method<F>> methods) {
    /** What the packs that are present offer; looked for once, for all families. */
    private static final List<MethodPack.Offer<?>> OFFERS = offers();

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

    /** The given methods and those of the packs that are present, in the order of the packs' class names. */
    @SafeVarargs
    public static <F> Catalogue<F> withPacks(String family, Class<F> type, Method<F>... methods) {
        List<Method<F>> all = new ArrayList<>(List.of(methods));
        OFFERS.stream().filter(offer -> offer.family().equals(type)).forEach(offer -> all.addAll(methods(offer)));
        return new Catalogue<>(family, all);
    }

    private static List<MethodPack.Offer<?>> offers() {
        List<MethodPack> packs = new ArrayList<>();
        ServiceLoader.load(MethodPack.class).forEach(packs::add);
        packs.sort(Comparator.comparing(pack -> pack.getClass().getName()));
        List<MethodPack.Offer<?>> offers = new ArrayList<>();
        packs.forEach(pack -> offers.addAll(pack.offers()));
        return List.copyOf(offers);
    }

    @SuppressWarnings("unchecked") // an offer is of its family
    private static <F> List<Method<F>> methods(MethodPack.Offer<?> offer) {
        return ((MethodPack.Offer<F>) offer).methods();
    }

    /** What the field calls the family. */
    public Name title() {
        return switch (family) {
            case "imputation" -> new Name(family, "插补");
            case "treatment" -> new Name(family, "异常值处理");
            case "normalisation" -> new Name(family, "标准化");
            case "weighting" -> new Name(family, "赋权");
            case "aggregation" -> new Name(family, "合成");
            case "tiering" -> new Name(family, "分档");
            default -> Name.of(family);
        };
    }

    public Optional<Method<F>> find(String name) {
        return methods.stream().filter(method -> method.name().equals(name)).findFirst();
    }

    /** All but one. */
    public Catalogue<F> without(String name) {
        return new Catalogue<>(
                family,
                methods.stream().filter(method -> !method.name().equals(name)).toList());
    }

    public List<String> names() {
        return methods.stream().map(Method::name).toList();
    }
}
