package org.asylia.web.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages of the pages, each by its own name, in the order of how often immigration courts need them.
public enum Language {
    EN("en", "English"),
    ES("es", "Español"),
    PT("pt", "Português"),
    HT("ht", "Kreyòl ayisyen"),
    ZH("zh", "中文"),
    PA("pa", "ਪੰਜਾਬੀ"),
    RU("ru", "Русский"),
    AR("ar", "العربية"),
    FR("fr", "Français");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /// As in the attribute `lang`.
    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    /// As in the attribute `dir`.
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /// What the browser asks for, or English.
    public static Language preferred(Iterable<Locale> wishes) {
        for (var wish : wishes) {
            var found = of(wish.getLanguage());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return EN;
    }
}
