package org.asylia.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;

/// Pictures for whoever looks at the pages; they are not kept.
final class Pictures {

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(at(name + ".png")));
    }

    /// @param file a name, in any letters
    static Path at(String file) {
        return Path.of("target", "pictures", file.toLowerCase(Locale.ROOT));
    }
}
