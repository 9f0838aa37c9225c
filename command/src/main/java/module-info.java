/// The command line.
module org.asylia.command {
    requires org.asylia.casefile;
    requires info.picocli;
    requires static org.jspecify;
}
