package org.asylia.web.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.asylia.interview.texts.Language;

/// Has a browser on this computer print the text, for languages whose letters are joined. The browser gets no network:
/// its proxy leads nowhere. The text passes through a folder that only this user can read, in memory where there is
/// such a place, and is erased at once.
final class BrowserPrint {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long SECONDS = 20;

    /// In points: the largest with which one page holds the text, or the last.
    private static final List<String> SIZES = List.of("11", "10", "9");

    /// One browser at a time: each takes a hundred megabytes.
    private static final Semaphore ROOM = new Semaphore(1);

    private BrowserPrint() {}

    static byte[] write(Path browser, Language language, List<Block> blocks) throws IOException {
        ROOM.acquireUninterruptibly();
        var folder = Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "asylia-")
                : Files.createTempDirectory("asylia-");
        try {
            var page = folder.resolve("page.html");
            var pdf = folder.resolve("page.pdf");
            for (var size : SIZES) {
                Files.writeString(page, html(language, blocks, size));
                print(browser, folder, page, pdf);
                if (isOnePage(pdf)) {
                    break;
                }
            }
            return bare(Files.readAllBytes(pdf));
        } finally {
            ROOM.release();
            erase(folder);
        }
    }

    private static boolean isOnePage(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages() == 1;
        }
    }

    private static void print(Path browser, Path folder, Path page, Path pdf) throws IOException {
        var process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-extensions",
                        "--proxy-server=127.0.0.1:9",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("The browser did not print in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while printing.", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /// Without the names of programs and the time that a browser writes into it.
    private static byte[] bare(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setDocumentInformation(new PDDocumentInformation());
            document.getDocumentCatalog().setMetadata(null);
            var bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String html(Language language, List<Block> blocks, String size) {
        var html =
                new StringBuilder("<!doctype html><html lang=\"" + language.tag() + "\" dir=\"" + language.direction()
                        + "\"><meta charset=\"utf-8\"><style>@page{size:letter;margin:.6in}body{margin:0;font:" + size
                        + "pt/1.3 \"Noto Sans Arabic\",\"Noto Sans Gurmukhi\",\"Noto Sans CJK SC\",\"Noto Sans\",sans-serif}"
                        + "h1{font-size:1.4em;margin:0 0 .3em}h2{font-size:1.1em;margin:.6em 0 .1em}p{margin:.15em 0}"
                        + "p.item{padding-inline-start:1em}p.small{font-size:.9em}</style><body>");
        for (var block : blocks) {
            var text = escaped(block.text());
            html.append(
                    switch (block.kind()) {
                        case TITLE -> "<h1>" + text + "</h1>";
                        case HEADING -> "<h2>" + text + "</h2>";
                        case ITEM -> "<p class=\"item\">- " + text + "</p>";
                        case TEXT -> "<p>" + text + "</p>";
                        case SMALL -> "<p class=\"small\">" + text + "</p>";
                    });
        }
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void erase(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
