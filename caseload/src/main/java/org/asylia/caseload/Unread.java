package org.asylia.caseload;

import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;

/// Matters whose texts are at hand, and are read one by one, where they must be.
public interface Unread {

    int size();

    /// What a matter is called. No two need to be called otherwise.
    String name(int matter);

    /// Its text: two matters of the same text are the same case in the same frame.
    byte[] text(int matter);

    /// Reads a text. May be asked for by several threads; what it throws goes to whoever asked for the matters.
    Read read(int matter);

    /// What a text says.
    ///
    /// @param frame the frame it asks for, on any day
    /// @param about the case
    record Read(Frame frame, Case about) {}
}
