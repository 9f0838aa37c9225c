/// Logic and time for rules of law: knows no law, depends on nothing.
module org.asylia.engine {
    requires static org.jspecify;

    exports org.asylia.engine.answer;
    exports org.asylia.engine.time;
    exports org.asylia.engine.fact;
    exports org.asylia.engine.rule;
    exports org.asylia.engine.determine;
    exports org.asylia.engine.columns;
    exports org.asylia.engine.explain;
    exports org.asylia.engine.exact;
    exports org.asylia.engine.words;
    exports org.asylia.engine.ask;
    exports org.asylia.engine.whatif;
    exports org.asylia.engine.export;
    exports org.asylia.engine.due;
}
