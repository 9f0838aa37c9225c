/// Many cases at once: packed caseloads, and who changes when the law moves.
module org.asylia.caseload {
    requires transitive org.asylia.law;
    requires static org.jspecify;

    exports org.asylia.caseload;
}
