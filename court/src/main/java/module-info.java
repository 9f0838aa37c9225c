/// The immigration courts' public case tables: a release imported, checked row by row, compared with another.
module org.asylia.court {
    requires transitive org.asylia.law;
    requires org.apache.commons.compress;
    requires static org.jspecify;

    exports org.asylia.court;
}
