/// Days that are counted from what happened in a case, day by day.
module org.asylia.calendar {
    requires transitive org.asylia.law;
    requires static org.jspecify;

    exports org.asylia.calendar.feed;
    exports org.asylia.calendar.permit;
    exports org.asylia.calendar.picture;
}
