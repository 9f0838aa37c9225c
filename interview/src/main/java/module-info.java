/// The guided interview for a person alone on a phone.
module org.asylia.interview {
    requires transitive org.asylia.screening;
    requires static org.jspecify;

    exports org.asylia.interview;
    exports org.asylia.interview.outcome;
    exports org.asylia.interview.plan;
    exports org.asylia.interview.texts;
}
