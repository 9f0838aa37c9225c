/// United States protection law as data: asylum, withholding of removal, the Convention Against Torture.
module org.asylia.law {
    requires transitive org.asylia.engine;
    requires static org.jspecify;

    exports org.asylia.law;
    exports org.asylia.law.citator;
    exports org.asylia.law.facts;
    exports org.asylia.law.misstatements;
    exports org.asylia.law.stage;
    exports org.asylia.law.tables;
}
