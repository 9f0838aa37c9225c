/// Case files: strict reading, lossless writing, their schema.
module org.asylia.casefile {
    requires transitive org.asylia.law;
    requires org.asylia.dates;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports org.asylia.casefile;
}
