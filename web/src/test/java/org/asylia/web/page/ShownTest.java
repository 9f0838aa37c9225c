package org.asylia.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.junit.jupiter.api.Test;

/// Words on a page are marked when they are not in its language, and are never markup.
class ShownTest {

    private static final Language ARABIC = Language.of("ar").orElseThrow();

    private static String html(Shown shown) {
        var output = new StringOutput();
        var page = new OwaspHtmlTemplateOutput(output);
        page.setContext("p", null);
        page.writeUserContent(shown);
        return output.toString();
    }

    @Test
    void englishOnAnotherPage_isMarked_withItsDirection() {
        var shown = new Shown(new Said("Leave <now>", Language.ENGLISH, true), ARABIC);
        assertEquals("<span lang=\"en\" dir=\"ltr\">Leave &lt;now&gt;</span>", html(shown));
        assertEquals("en", shown.lang());
        assertEquals("Leave <now>", shown.text());
    }

    @Test
    void whatIsInTheLanguageOfThePage_isNot() {
        var shown = new Shown(new Said("a & b", ARABIC, false), ARABIC);
        assertEquals("a &amp; b", html(shown));
        assertNull(shown.lang());
    }
}
