package org.asylia.casefile;

import static org.asylia.casefile.Refused.refused;

import org.junit.jupiter.api.Test;

/// Values with their source, reasons for an unknown, several statements and their resolution.
class StatementsTest {

    @Test
    void aSource_mustBeDescribed() {
        refused("'sources': {'i589': {}}, 'person.children': {'value': 1, 'source': 'i588'}")
                .at("/person.children/source")
                .says("There is no source 'i588'. Did you mean 'i589'? Describe it under \"sources\" at the top of the"
                        + " file, or name one of: i589.");
        refused("'person.children': {'value': 1, 'source': 'form'}")
                .says("There is no source 'form'. Describe it under \"sources\" at the top of the file.");
    }

    @Test
    void aStatement_saysAValueOrWhyThereIsNone() {
        refused("'person.children': {}")
                .at("/person.children")
                .says("person.children needs a \"value\", an \"unknown\" or \"statements\", such as {\"value\": 0}.");
        refused("'person.children': {'value': 1, 'unknown': 'not-asked'}")
                .at("/person.children/unknown")
                .says("\"value\" and \"unknown\" cannot stand together. Remove the one that is wrong.");
        refused("'person.children': {'value': 31}")
                .at("/person.children/value")
                .says("31 is out of bounds. Write a number of children from 0 to 30.");
    }

    @Test
    void aReasonForUnknown_isOneThatAPersonCanGive() {
        refused("'person.children': {'unknown': 'does-not-now'}")
                .at("/person.children/unknown")
                .says("'does-not-now' is not a reason why something is unknown. Did you mean 'does-not-know'? Write one"
                        + " of: not-asked, does-not-know, prefers-not-to-say, not-applicable-yet.");
        refused("'person.children': {'unknown': 'sources-disagree'}");
        refused("'person.children': {'unknown': true}").says("Expected words in quotation marks, not true.");
    }

    @Test
    void onlyDates_haveOriginalWordsAndACalendar() {
        refused("'person.children': {'value': 1, 'said': 'one'}")
                .at("/person.children/said")
                .says(
                        "'said' is not a key of a statement. It has: value, unknown, source, note. Only dates have \"said\""
                                + " and \"calendar\"; put the words into the note.");
        refused("'person.birth-date': {'unknown': 'does-not-know', 'said': 'long ago'}")
                .at("/person.birth-date/said")
                .says("\"said\" goes with a \"value\". Add the value, or put the words into the note.");
    }

    @Test
    void aFact_takesOneValue() {
        refused("'person.children': [1, 2]")
                .at("/person.children")
                .says("person.children takes one value, not a list in [ ]. If several sources speak of it, write"
                        + " {\"statements\": [{\"value\": 0, \"source\": ...}]}.");
    }

    @Test
    void statements_areAListOfAtLeastOne() {
        refused("'person.children': {'statements': []}")
                .at("/person.children/statements")
                .says("\"statements\" is empty. Write a list with at least one statement, such as [{\"value\": 0,"
                        + " \"source\": ...}], or leave person.children out.");
        refused("'person.children': {'statements': {}}").at("/person.children/statements");
        refused("'person.children': {'statements': [1]}")
                .at("/person.children/statements/0")
                .says("A statement is an object such as {\"value\": 0, \"source\": ...}, not the number 1.");
    }

    @Test
    void besideStatements_onlyTheirResolution() {
        refused("'person.children': {'statements': [{'value': 1}], 'value': 2}")
                .at("/person.children/value")
                .says(
                        "'value' is not a key of a fact with statements. It has: statements, resolved. What belongs to one"
                                + " statement stands inside it.");
    }

    @Test
    void aResolution_saysWhy() {
        refused("'person.children': {'statements': [{'value': 1}, {'value': 2}], 'resolved': {'value': 1}}")
                .at("/person.children/resolved")
                .says("\"note\" is missing or empty. A resolution says in its note why it was resolved this way.");
        refused("'person.children': {'statements': [{'value': 1}], 'resolved': {'value': 1, 'note': ' '}}")
                .at("/person.children/resolved/note");
        refused("'person.children': {'statements': [{'value': 1}], 'resolved': 1}")
                .at("/person.children/resolved")
                .says("Expected an object, not the number 1. Write it like {\"value\": ..., \"note\": \"why\"}.");
    }

    @Test
    void sources_haveTheirKeys() {
        refused("'sources': {'i589': {'knd': 'form', 'interpreter': true, 'date': '2024-02-30', 'readBack': 'y'}}")
                .at("/sources/i589/knd", "/sources/i589/interpreter", "/sources/i589/date", "/sources/i589/readBack")
                .says("'knd' is not a key of a source. Did you mean 'kind'? It has: kind, title, date, language,"
                        + " interpreter, readBack, note.");
        refused("'sources': []").at("/sources");
        refused("'sources': {'a b': {}}").at("/sources/a b");
        // Whoever names a source that is described wrongly has not named it wrongly.
        refused("'sources': {'a': 'form'}, 'person.children': {'value': 1, 'source': 'a'}")
                .at("/sources/a");
    }
}
