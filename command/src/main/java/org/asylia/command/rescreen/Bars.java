package org.asylia.command.rescreen;

import java.util.List;

/// A picture of counts: for each a bar as long as the number of matters, in black and grey, with its words beside it,
/// so that it needs no colour and can be read out.
final class Bars {

    private static final int ROW = 34;
    private static final int WIDTH = 720;
    private static final int LONGEST = 100;

    private Bars() {}

    /// @param line what is counted
    /// @param words the count in words
    /// @param hidden whether it is kept back; then it is not read off the length of the bar either
    record Bar(String line, String words, long count, boolean hidden) {}

    static String of(List<Bar> bars) {
        long most = bars.stream()
                .filter(bar -> !bar.hidden)
                .mapToLong(Bar::count)
                .max()
                .orElse(Cells.LEAST);
        int height = ROW * bars.size() + 6;
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"" + RescreenHtml.safe(words(bars)) + "\">");
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), i * ROW, Math.max(most, 1));
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Bar bar, int top, long most) {
        long shown = bar.hidden ? Math.min(most, Cells.LEAST) : bar.count;
        double length = Math.max(2, (WIDTH - 110) * (double) shown / most);
        svg.append("<text x=\"0\" y=\"")
                .append(top + 13)
                .append("\" font-size=\"13\">")
                .append(RescreenHtml.safe(brief(bar.line)))
                .append("</text>");
        svg.append("<rect x=\"0\" y=\"")
                .append(top + 18)
                .append("\" width=\"")
                .append(RescreenHtml.number(length))
                .append("\" height=\"10\" fill=\"")
                .append(bar.hidden ? "#fff" : "#444")
                .append("\" stroke=\"#000\"/>");
        svg.append("<text x=\"")
                .append(RescreenHtml.number(length + 6))
                .append("\" y=\"")
                .append(top + 28)
                .append("\" font-size=\"12\">")
                .append(RescreenHtml.safe(bar.words))
                .append("</text>");
    }

    private static String brief(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "\u2026" : line;
    }

    private static String words(List<Bar> bars) {
        return String.join(
                "; ",
                bars.stream()
                        .map(bar -> bar.line + ", " + bar.words + " matters")
                        .toList());
    }
}
