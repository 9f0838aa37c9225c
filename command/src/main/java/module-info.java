/// The command line.
@SuppressWarnings("requires-automatic") // the reader of Parquet has a name and no descriptor
module org.asylia.command {
    requires org.asylia.book;
    requires org.asylia.calendar;
    requires org.asylia.caseload;
    requires org.asylia.casefile;
    requires org.asylia.court;
    requires org.asylia.dates;
    requires org.asylia.screening;
    requires de.siegmar.fastcsv;
    requires dev.hardwood.core;
    requires java.logging;
    requires static org.jspecify;

    // Whoever can compare a caseload on many machines.
    uses org.asylia.command.rescreen.Cluster;
}
