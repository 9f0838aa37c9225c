package org.asylia.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.web.page.Field.Kind;

/// Checks what was filled in to ask for help.
final class HelpForm {

    private HelpForm() {}

    /// What a page's fields say, each under its name.
    static Map<String, String> filled(HelpStep step, Sent sent) {
        var filled = new LinkedHashMap<String, String>();
        for (var one : step.asked()) {
            var value = sent.field(one.name());
            // A code that the page does not offer was not chosen on it.
            boolean offered = one.codes().isEmpty() || one.codes().contains(value);
            filled.put(one.name(), offered ? value : "");
        }
        return filled;
    }

    /// What is wrong, by field: the key of the words that say so.
    static Map<String, String> faults(HelpStep step, Map<String, String> filled) {
        var faults = new LinkedHashMap<String, String>();
        for (var one : step.asked()) {
            int longest = one.kind() == Kind.TEXT ? HelpStep.LONGEST_TEXT : HelpStep.LONGEST_LINE;
            if (filled.getOrDefault(one.name(), "").length() > longest) {
                faults.put(one.name(), one.kind() == Kind.TEXT ? "fault.long.text" : "fault.long.line");
            }
        }
        switch (step) {
            case SPEAK -> need(faults, filled, "language", "fault.language");
            case REACH -> {
                need(faults, filled, "channel", "fault.channel");
                if (!filled.getOrDefault("channel", "").equals("none")) {
                    need(faults, filled, "reach", "fault.reach");
                }
            }
            case SAFE -> {
                need(faults, filled, "message", "fault.choose");
                need(faults, filled, "say-who", "fault.choose");
            }
            case ABOUT -> {}
            case SHARE -> {
                need(faults, filled, "share", "fault.choose");
                need(faults, filled, "consent", "fault.consent");
            }
        }
        return faults;
    }

    private static void need(Map<String, String> faults, Map<String, String> filled, String name, String fault) {
        if (filled.getOrDefault(name, "").isBlank()) {
            faults.putIfAbsent(name, fault);
        }
    }
}
