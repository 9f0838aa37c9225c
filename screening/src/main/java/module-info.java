/// How one case stands, door by door.
module org.asylia.screening {
    requires transitive org.asylia.law;
    requires static org.jspecify;

    exports org.asylia.screening;
}
