package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something with one small change in it.
///
/// @param change what was changed, in words
/// @param value the changed thing
record Variant<T>(String change, T value) {

    /// The same change, in something that holds the thing.
    <R> Variant<R> in(Function<T, R> around) {
        return new Variant<>(change, around.apply(value));
    }

    /// Every variant of one element of a list, the other elements kept.
    static <T, R> Stream<Variant<R>> each(
            List<T> list, Function<T, Stream<Variant<T>>> variants, Function<List<T>, R> around) {
        return places(
                list,
                (at, element) -> variants.apply(element)
                        .map(variant -> variant.in(changed -> around.apply(with(list, at, changed)))));
    }

    /// The list without each of its elements in turn.
    static <T, R> Stream<Variant<R>> dropped(List<T> list, Function<T, String> naming, Function<List<T>, R> around) {
        return places(list, (at, element) -> {
            var less = new ArrayList<>(list);
            less.remove((int) at);
            return Stream.of(new Variant<>("drops " + naming.apply(element), around.apply(List.copyOf(less))));
        });
    }

    static <T> List<T> with(List<T> list, int at, T element) {
        var changed = new ArrayList<>(list);
        changed.set(at, element);
        return List.copyOf(changed);
    }

    private static <T, R> Stream<Variant<R>> places(List<T> list, BiFunction<Integer, T, Stream<Variant<R>>> variants) {
        return Stream.iterate(0, at -> at < list.size(), at -> at + 1).flatMap(at -> variants.apply(at, list.get(at)));
    }
}
