package org.asylia.web.page;

/// Where a form may ask to be led next.
final class Paths {

    private Paths() {}

    /// The path if it is one of this server's, the first page otherwise: nobody is led elsewhere.
    static String ours(String path) {
        return path.matches("/[a-z0-9/-]{0,80}") && !path.startsWith("//") ? path : "/";
    }
}
