package org.asylia.web.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.asylia.interview.texts.Language;

/// Writes text as PDF on letter paper, without any information about who made it or when.
public final class Paper {

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Optional<Path> browser;
    private final Fonts fonts;

    Paper(Optional<Path> browser, Fonts fonts) {
        this.browser = browser;
        this.fonts = fonts;
    }

    /// With what is installed on this computer.
    public static Paper here() {
        return new Paper(BROWSERS.stream().filter(Files::isExecutable).findFirst(), Fonts.here());
    }

    /// Whether text of this language can be set properly here.
    public boolean canWrite(Language language) {
        return switch (script(language)) {
            case PLAIN -> fonts.found();
            case JOINED -> browser.isPresent() && fonts.joined(language);
        };
    }

    /// Empty when the text has letters that cannot be set.
    ///
    /// @throws IOException when the browser or the disk fails
    public Optional<byte[]> write(Language language, List<Block> blocks) throws IOException {
        return switch (script(language)) {
            case PLAIN -> new Letter(fonts).write(blocks);
            case JOINED ->
                browser.isPresent()
                        ? Optional.of(BrowserPrint.write(browser.get(), language, blocks))
                        : Optional.empty();
        };
    }

    private enum Script {
        /// One letter after another.
        PLAIN,
        /// Letters that change with their neighbours, or more of them than one font here has.
        JOINED
    }

    private static Script script(Language language) {
        return switch (language.tag()) {
            case "en", "es", "pt-BR", "ht", "fr", "ru" -> Script.PLAIN;
            default -> Script.JOINED;
        };
    }
}
