package org.asylia.command.terminal;

import java.util.Map;

/// What the terminal can show.
///
/// @param colour whether tones are painted
/// @param unicode whether letters beyond ASCII can be shown
public record Look(boolean colour, boolean unicode) {

    /// For files and pipes whose reader takes UTF-8.
    public static final Look PLAIN = new Look(false, true);

    /// @param terminal whether the output goes to a terminal rather than to a file or another program
    /// @param environment the environment; `NO_COLOR` and `TERM=dumb` are respected
    /// @param encoding the name of the terminal's encoding
    public static Look of(boolean terminal, Map<String, String> environment, String encoding) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Look(terminal && wanted, encoding.equalsIgnoreCase("UTF-8"));
    }

    String paint(Tone tone, String text) {
        return colour ? tone.paint(text) : text;
    }

    /// The text as this terminal can show it, without anything that could steer the terminal.
    String shown(String text) {
        return unicode ? Letters.safe(text) : Letters.ascii(text);
    }
}
