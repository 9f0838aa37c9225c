package org.asylia.court;

/// The release, or the folder of an import, cannot be used as it is; the message says why and what to do.
public final class CourtRefused extends RuntimeException {
    CourtRefused(String message) {
        super(message);
    }
}
