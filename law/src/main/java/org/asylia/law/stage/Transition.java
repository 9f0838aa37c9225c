package org.asylia.law.stage;

import java.util.List;
import java.util.Optional;

/// What can happen in a state, and where the case stands then.
///
/// @param from the states it can happen in
/// @param event what happens
/// @param by who does it; more than one where either can
/// @param to the state that follows
/// @param records what is to be written down or counted; may be empty
/// @param rules the ids of the steps, deadlines, filings and forms that belong to it
/// @param beyondTable why it is here although the table of states does not list it; empty for a row of the table
public record Transition(
        List<String> from,
        String event,
        List<Actor> by,
        String to,
        String records,
        List<String> rules,
        Optional<String> beyondTable) {

    public Transition {
        from = List.copyOf(from);
        by = List.copyOf(by);
        rules = List.copyOf(rules);
    }

    static Transition of(List<String> from, String to, String event, Actor... by) {
        return new Transition(from, event, List.of(by), to, "", List.of(), Optional.empty());
    }

    static Transition of(String from, String to, String event, Actor... by) {
        return of(List.of(from), to, event, by);
    }

    Transition records(String what) {
        return new Transition(from, event, by, to, what, rules, beyondTable);
    }

    Transition with(String... rules) {
        return new Transition(from, event, by, to, records, List.of(rules), beyondTable);
    }

    Transition beyondTable(String why) {
        return new Transition(from, event, by, to, records, rules, Optional.of(why));
    }
}
