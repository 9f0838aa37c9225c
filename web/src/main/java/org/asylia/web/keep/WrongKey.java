package org.asylia.web.keep;

/// The organization's key is missing, damaged, or another one. The message says which file and what to do.
public final class WrongKey extends RuntimeException {

    WrongKey(String message) {
        super(message);
    }
}
