package org.asylia.spark;

/// Which Java machines may run it.
final class Jdk {

    /// Spark's own pages warn of earlier updates of 25: data came back damaged under the usual garbage collector
    /// (SPARK-55852).
    static final Runtime.Version OLDEST = Runtime.Version.parse("25.0.3");

    private Jdk() {}

    static boolean isNewEnough(Runtime.Version version) {
        return version.compareToIgnoreOptional(OLDEST) >= 0;
    }

    /// @throws Unfit where it is too old
    static void check() {
        if (!isNewEnough(Runtime.version())) {
            throw new Unfit(message());
        }
    }

    static String message() {
        return "Spark needs JDK " + OLDEST + " or later, and this is " + Runtime.version()
                + ": Spark's makers report damaged data on earlier updates of 25. Install a newer JDK, and set"
                + " JAVA_HOME to it.";
    }
}
