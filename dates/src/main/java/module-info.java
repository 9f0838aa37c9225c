/// Dates told in other calendars.
module org.asylia.dates {
    requires transitive org.asylia.engine;
    requires static org.jspecify;

    exports org.asylia.dates;
}
