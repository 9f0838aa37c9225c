package org.asylia.web.desk;

/// What was typed cannot be used. The message names the thing and the remedy, and is shown as it is.
public final class Wrong extends RuntimeException {

    public Wrong(String message) {
        super(message);
    }
}
