package org.asylia.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import org.asylia.browser.LooksTest.Looker;
import org.asylia.browser.Visitor.Story;
import org.asylia.browser.Visitor.Way;

/// Somebody who goes to every page there is: through an interview, and along all other routes.
final class Everywhere {

    private final Page page;
    private final String language;
    private final String yesOrNo;
    private final Looker looker;

    /// @param yesOrNo how this person answers, as in a [Story]
    Everywhere(Page page, String language, String yesOrNo, Looker looker) {
        this.page = page;
        this.language = language;
        this.yesOrNo = yesOrNo;
        this.looker = looker;
    }

    void goes() {
        sees("/in/" + language);
        interview();
        for (var route : List.of("/begin", "/check", "/pause", "/resume", "/erase", "/help", "/help/1", "/help/2")) {
            sees(route);
        }
        for (var route : List.of("/help/3", "/help/4", "/help/5", "/help/find", "/free-help", "/calendar")) {
            sees(route);
        }
        sees("/nowhere");
        help();
        page.navigate(Chrome.address() + "/pause");
        presses("main form button");
        Pictures.take(page, "code-" + language);
        page.navigate(Chrome.address() + "/help/mine");
        presses("form[action='/help/erase'] button");
        page.navigate(Chrome.address() + "/erase");
        presses("main form button");
        sees("/ended");
    }

    private void interview() {
        var visitor = new Visitor(
                page,
                Chrome.address(),
                new Story(
                        "Everybody",
                        language,
                        "HN",
                        "2025",
                        "spring",
                        yesOrNo,
                        List.of("mine", "gang", "family", "here"),
                        "answer"),
                Way.AT_ONCE);
        visitor.starts();
        visitor.answers();
        visitor.answers();
        presses("button[name=price]");
        presses("button[value=answer]");
        int pages = visitor.finishes(_ -> looker.look());
        System.out.println("  everybody in " + language + ": " + pages + " pages");
    }

    /// Asks for help, with a mistake on the way.
    private void help() {
        page.navigate(Chrome.address() + "/help/2");
        presses("button[value=send]");
        Pictures.take(page, "fault-" + language);
        page.check("input[value=text]");
        page.fill("#reach", "555 0100");
        page.click("button[value=send]");
        page.navigate(Chrome.address() + "/help/1");
        page.click("button[value=send]");
        page.navigate(Chrome.address() + "/help/3");
        page.check("input[name=message][value=no]");
        page.check("input[name=say-who][value=no]");
        page.click("button[value=send]");
        page.navigate(Chrome.address() + "/help/5");
        page.check("input[name=share][value=all]");
        page.check("input[name=consent]");
        presses("button[value=send]");
        presses("form[action='/help/send'] button");
        presses("main a.button");
    }

    private void sees(String route) {
        page.navigate(Chrome.address() + route);
        looker.look();
    }

    private void presses(String button) {
        page.click(button);
        looker.look();
    }
}
