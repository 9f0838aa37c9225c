package org.asylia.command.verb;

import org.asylia.command.line.Arguments;
import org.asylia.command.line.Usage;

/// One thing the command line can do.
public interface Verb {

    /// As typed.
    String name();

    Usage usage();

    /// The whole answer.
    ///
    /// @throws WrongInput when what was typed or handed over cannot be used
    String answer(Arguments arguments, World world);
}
