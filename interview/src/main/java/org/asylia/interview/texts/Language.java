package org.asylia.interview.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language in which the interview can be read.
///
/// @param tag its BCP 47 tag, for `lang`
/// @param name its name in itself
/// @param rightToLeft how it is written
public record Language(String tag, String name, boolean rightToLeft) {

    public static final Language ENGLISH = new Language("en", "English", false);

    /// All of them, English first.
    public static final List<Language> ALL = List.of(
            ENGLISH,
            new Language("es", "Español", false),
            new Language("pt-BR", "Português (Brasil)", false),
            new Language("ht", "Kreyòl ayisyen", false),
            new Language("fr", "Français", false),
            new Language("zh-Hans", "简体中文", false),
            new Language("pa", "ਪੰਜਾਬੀ", false),
            new Language("ru", "Русский", false),
            new Language("ar", "العربية", true));

    public static Optional<Language> of(String tag) {
        return ALL.stream().filter(each -> each.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /// The language itself. The JDK may not know it: see [#inJdk()].
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// The language in which the JDK names countries and writes the time of day: this one, or the one from which the
    /// Common Locale Data Repository lets it inherit, French for Haitian. Never English instead.
    public Language inJdk() {
        return tag.equals("ht") ? of("fr").orElseThrow() : this;
    }

    /// `rtl` or `ltr`, for `dir`.
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }
}
