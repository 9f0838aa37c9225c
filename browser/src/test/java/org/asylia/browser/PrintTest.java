package org.asylia.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.asylia.browser.Visitor.Story;
import org.asylia.browser.Visitor.Way;
import org.junit.jupiter.api.Test;

/// The outcome on paper, of the person with most to tell, in letters of each kind.
class PrintTest {

    private static final Story MOST = new Story(
            "Marisol, with much to tell",
            "en",
            "SV",
            "2026",
            "6",
            "nnn" + "y".repeat(60),
            List.of("mine", "paroled", "partner", "family", "here"),
            "answer");

    @Test
    void theOutcome_printsOnTwoLetterPagesAtMost_andItsPdfIsOnePage() throws IOException {
        try (var window = Chrome.open(Chrome.desk())) {
            var visitor = new Visitor(window.page, Chrome.address(), MOST, Way.AT_ONCE);
            visitor.starts();
            visitor.finishes(_ -> {});
            for (var language : List.of("en", "es", "ar")) {
                prints(window.page, language);
            }
        }
    }

    private static void prints(Page page, String language) throws IOException {
        page.navigate(Chrome.address() + "/in/" + language);
        page.navigate(Chrome.address() + "/outcome");
        assertEquals(language, page.getAttribute("html", "lang"));
        var printed =
                page.pdf(new Page.PdfOptions().setFormat("Letter").setPath(Pictures.at("print-" + language + ".pdf")));
        var paper = page.request().get(Chrome.address() + "/outcome/page.pdf").body();
        Files.write(Pictures.at("paper-" + language + ".pdf"), paper);
        System.out.println("  printed in " + language + ": " + pages(printed) + " pages, paper: " + pages(paper));
        assertTrue(pages(printed) <= 2, () -> "printed pages in " + language);
        assertEquals(1, pages(paper), "pages of the PDF in " + language);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
