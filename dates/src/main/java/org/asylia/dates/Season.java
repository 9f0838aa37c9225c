package org.asylia.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A season of the Solar Hijri year, which has one every three months: no other calendar here has seasons of its own.
enum Season {
    SPRING("bahar", "بهار"),
    SUMMER("tabestan", "tabistan", "تابستان"),
    AUTUMN("fall", "paiz", "khazan", "پاییز", "خزان"),
    WINTER("zemestan", "zimistan", "زمستان");

    private final List<String> otherwise;

    Season(String... otherwise) {
        this.otherwise = List.of(otherwise);
    }

    static Optional<Season> of(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        for (var season : values()) {
            if (season.word().equals(word) || season.otherwise.contains(word)) {
                return Optional.of(season);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int firstMonth() {
        return ordinal() * 3 + 1;
    }
}
