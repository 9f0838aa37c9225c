package org.asylia.web.keep;

/// The database could not do what was asked. The cause is the database's own message, which holds no person's words.
public final class StorageFault extends RuntimeException {

    StorageFault(Exception cause) {
        super("The database could not do this.", cause);
    }
}
