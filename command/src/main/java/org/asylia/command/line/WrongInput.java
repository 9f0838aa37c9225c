package org.asylia.command.line;

/// What was typed or handed over cannot be used. The message names the thing, the value, the place and the remedy, and
/// is shown as it is.
public final class WrongInput extends RuntimeException {

    public WrongInput(String message) {
        super(message);
    }
}
