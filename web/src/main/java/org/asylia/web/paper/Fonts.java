package org.asylia.web.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.asylia.interview.texts.Language;

/// The fonts of this computer that are used on paper.
///
/// @param text for running text
/// @param bold for headings
record Fonts(Optional<Path> text, Optional<Path> bold) {

    private static final Path NOTO = Path.of("/usr/share/fonts/truetype/noto");
    private static final Path DEJAVU = Path.of("/usr/share/fonts/truetype/dejavu");

    static Fonts here() {
        return new Fonts(
                first(NOTO.resolve("NotoSans-Regular.ttf"), DEJAVU.resolve("DejaVuSans.ttf")),
                first(NOTO.resolve("NotoSans-Bold.ttf"), DEJAVU.resolve("DejaVuSans-Bold.ttf")));
    }

    boolean found() {
        return text.isPresent() && bold.isPresent();
    }

    /// Whether there is a font for a language whose letters are joined. Without one a browser draws empty boxes.
    boolean joined(Language language) {
        return switch (language.tag()) {
            case "ar" -> Files.exists(NOTO.resolve("NotoSansArabic-Regular.ttf"));
            case "pa" -> Files.exists(NOTO.resolve("NotoSansGurmukhi-Regular.ttf"));
            case "zh-Hans" ->
                first(
                                Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
                                Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"))
                        .isPresent();
            default -> false;
        };
    }

    private static Optional<Path> first(Path... files) {
        return List.of(files).stream().filter(Files::exists).findFirst();
    }
}
