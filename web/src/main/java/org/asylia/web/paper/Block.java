package org.asylia.web.paper;

/// A piece of text on paper.
///
/// @param kind how it stands there
/// @param text what it says
public record Block(Kind kind, String text) {

    /// How a piece stands on paper.
    public enum Kind {
        TITLE,
        HEADING,
        ITEM,
        TEXT,
        SMALL
    }
}
