package org.asylia.command.rescreen;

import java.util.List;

/// A picture of counts: for each its words, and a bar as long as the number of matters with the number behind it, in
/// black and grey. The words are text of the page, so that they break where the page ends, on a phone as on paper, are
/// never smaller than other small text, and are read out in their order. It needs no colour; bars are drawings, for
/// printers leave out backgrounds.
final class Bars {

    /// How a page shows it. Behind the longest bar there is room for its number.
    static final String STYLE = """
            .bars{list-style:none;margin:0;padding:0}.bars li{margin:0 0 .7em;break-inside:avoid}
            .bars span{display:block;font-size:.9em;line-height:1.3;overflow-wrap:anywhere}
            .bars div{display:flex;align-items:center;gap:.4em}.bars svg{flex:none;height:12px;min-width:3px}
            .bars b{font-size:.9em;font-weight:normal;white-space:nowrap}
            """;

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
        var html = new StringBuilder("<ul class=\"bars\">\n");
        bars.forEach(bar -> bar(html, bar, Math.max(most, 1)));
        return html.append("</ul>").toString();
    }

    private static void bar(StringBuilder html, Bar bar, long most) {
        long shown = bar.hidden ? Math.min(most, Cells.LEAST) : bar.count;
        html.append("<li><span>").append(RescreenHtml.safe(bar.line));
        html.append("</span><div><svg aria-hidden=\"true\" style=\"width:calc((100% - 6.5em)*")
                .append(RescreenHtml.share((double) shown / most))
                .append(")\"><rect width=\"100%\" height=\"12\" fill=\"")
                .append(bar.hidden ? "#fff" : "#444")
                .append("\" stroke=\"#000\"/></svg> <b>")
                .append(RescreenHtml.safe(bar.words))
                .append("</b></div></li>\n");
    }
}
