package org.asylia.engine.rule;

/// How a text of law stands.
public enum Status {
    PROPOSED("proposed"),
    IN_FORCE("in-force"),
    STAYED("stayed"),
    ENJOINED("enjoined"),
    VACATED("vacated"),
    SUPERSEDED("superseded"),
    WITHDRAWN("withdrawn"),
    UNCERTAIN("uncertain");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
