package org.asylia.engine.rule;

/// How two dates or two numbers are compared.
public enum Order {
    LESS("before", "less than"),
    AT_MOST("on or before", "at most"),
    EQUAL("the same day as", "exactly"),
    AT_LEAST("on or after", "at least"),
    MORE("after", "more than");

    private final String ofDays;
    private final String ofNumbers;

    Order(String ofDays, String ofNumbers) {
        this.ofDays = ofDays;
        this.ofNumbers = ofNumbers;
    }

    public String ofDays() {
        return ofDays;
    }

    public String ofNumbers() {
        return ofNumbers;
    }
}
