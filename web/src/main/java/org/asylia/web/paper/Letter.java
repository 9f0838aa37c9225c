package org.asylia.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Sets blocks on letter pages: the largest type with which one page holds them; two or more pages when none does.
final class Letter {

    private static final float MARGIN = 45;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    private static final float HEIGHT = PDRectangle.LETTER.getHeight() - 2 * MARGIN;
    private static final float[] SIZES = {12, 11, 10, 9.5f, 9};

    private final Fonts fonts;

    Letter(Fonts fonts) {
        this.fonts = fonts;
    }

    Optional<byte[]> write(List<Block> blocks) throws IOException {
        try (var document = new PDDocument()) {
            var text = PDType0Font.load(document, fonts.text().orElseThrow().toFile());
            var bold = PDType0Font.load(document, fonts.bold().orElseThrow().toFile());
            List<Line> lines = List.of();
            for (var size : SIZES) {
                lines = lines(blocks, text, bold, size);
                if (lines.stream().mapToDouble(Line::height).sum() <= HEIGHT) {
                    break;
                }
            }
            draw(document, lines);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IllegalArgumentException _) {
            // The font has no such letter.
            return Optional.empty();
        }
    }

    /// @param height with the space above it
    private record Line(String text, PDFont font, float size, float indent, float height) {}

    private static List<Line> lines(List<Block> blocks, PDFont text, PDFont bold, float size) throws IOException {
        var lines = new ArrayList<Line>();
        for (var block : blocks) {
            switch (block.kind()) {
                case TITLE -> lines(lines, block.text(), bold, size * 1.5f, 0, 0);
                case HEADING -> lines(lines, block.text(), bold, size * 1.1f, 0, size * 0.6f);
                case ITEM -> lines(lines, "- " + block.text(), text, size, size, size * 0.15f);
                case TEXT -> lines(lines, block.text(), text, size, 0, size * 0.2f);
                case SMALL -> lines(lines, block.text(), text, size * 0.85f, 0, size * 0.4f);
            }
        }
        return lines;
    }

    private static void lines(List<Line> lines, String words, PDFont font, float size, float indent, float above)
            throws IOException {
        var line = new StringBuilder();
        boolean first = true;
        for (var word : words.replace('\n', ' ').split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > WIDTH - indent) {
                lines.add(line(line.toString(), font, size, first ? indent : indent * 2, first ? above : 0));
                line.setLength(0);
                first = false;
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line(line.toString(), font, size, first ? indent : indent * 2, first ? above : 0));
    }

    private static Line line(String text, PDFont font, float size, float indent, float above) {
        return new Line(text, font, size, indent / 2, size * 1.28f + above);
    }

    private static void draw(PDDocument document, List<Line> lines) throws IOException {
        int at = 0;
        while (at < lines.size()) {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            float y = PDRectangle.LETTER.getHeight() - MARGIN;
            try (var content = new PDPageContentStream(document, page)) {
                while (at < lines.size() && y - lines.get(at).height() >= MARGIN) {
                    var line = lines.get(at++);
                    y -= line.height();
                    content.beginText();
                    content.setFont(line.font(), line.size());
                    content.newLineAtOffset(MARGIN + line.indent(), y);
                    content.showText(line.text());
                    content.endText();
                }
            }
        }
    }
}
