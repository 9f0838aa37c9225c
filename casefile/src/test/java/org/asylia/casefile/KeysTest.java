package org.asylia.casefile;

import static org.asylia.casefile.Refused.refused;
import static org.asylia.casefile.Refused.refusedText;

import org.junit.jupiter.api.Test;

/// Keys that do not exist, or not there; lists and their entries.
class KeysTest {

    @Test
    void aSlip_isAnsweredWithTheNearestKey() {
        refused("'person.in-united-state': true")
                .at("/person.in-united-state")
                .at(1, 22)
                .says("There is no key 'person.in-united-state'. Did you mean 'person.in-united-states'?");
        refused("'asessments': []").says("There is no key 'asessments'. Did you mean 'assessments'?");
    }

    @Test
    void aKeyWithoutItsTopic_isAnsweredWithTheWholeKey() {
        refused("'birth-date': '1990'").says("There is no key 'birth-date'. Did you mean 'person.birth-date'?");
    }

    @Test
    void aKeyNearAnotherOfAnotherLevel_isAnsweredWithItsHome() {
        refused("'claim.fear-return': true")
                .says("There is no key 'claim.fear-return'. Did you mean 'claim.fears-return'? It belongs to one claim:"
                        + " countries[NAME].claims[NAME].");
    }

    @Test
    void aKeyLikeNoOther() {
        refused("'zzz': true").says("There is no key 'zzz'. The schema lists every key: './asylia schema'.");
    }

    @Test
    void aFactAtTheWrongLevel_isToldWhereItBelongs() {
        refused("'claim.fears-return': true")
                .says("'claim.fears-return' belongs to one claim, not to the case as a whole. Move it to"
                        + " countries[NAME].claims[NAME].");
        refused("'countries': {'entries': {'VE': {'arrival.date': '2024', 'person.children': 1}}}")
                .at("/countries/entries/VE/arrival.date", "/countries/entries/VE/person.children")
                .says("'arrival.date' belongs to one arrival, not to one country. Move it to arrivals[NAME].");
    }

    @Test
    void aListAtTheWrongLevel_isToldWhereItBelongs() {
        refused("'claims': {}")
                .at("/claims")
                .says("'claims' belongs to one country, not to the case as a whole. Move it to countries[NAME].");
        refused("'arrivals': {'entries': {'1': {'arrivals': {}, 'note': 'x'}}}")
                .at("/arrivals/entries/1/arrivals", "/arrivals/entries/1/note")
                .says("'arrivals' belongs to the case as a whole, not to one arrival. Move it to the top of the file.");
    }

    @Test
    void aListThatIsNone() {
        refused("'countries': []")
                .at("/countries")
                .says(
                        "'countries' cannot be a list in [ ]. Give each country a name: {\"complete\": false, \"entries\":"
                                + " {\"1\": {...}, \"2\": {...}}}.");
        refused("'countries': null").at("/countries");
    }

    @Test
    void entriesOutsideOfEntries() {
        refused("'arrivals': {'1': {'arrival.date': '2024'}}")
                .at("/arrivals/1")
                .says(
                        "'1' is not a key of the list 'arrivals'. It has: complete, entries. Each arrival stands, under its"
                                + " name, inside \"entries\".");
    }

    @Test
    void completeIsTrueOrFalse() {
        refused("'arrivals': {'complete': 'yes'}")
                .at("/arrivals/complete")
                .says("Expected true or false, not the text \"yes\". Write it without quotation marks.");
    }

    @Test
    void entriesAreNamedObjects() {
        refused("'arrivals': {'entries': [{}]}")
                .at("/arrivals/entries")
                .says("Expected an object, not a list in [ ]. Write it like {\"1\": {...}, \"2\": {...}}.");
        refused("'arrivals': {'entries': {'1': '2024-05-10'}}")
                .at("/arrivals/entries/1")
                .says("One arrival is an object with its facts in { }, not the text \"2024-05-10\".");
    }

    @Test
    void namesOfEntries_arePartsOfPaths() {
        for (var name : new String[] {"", "a b", "a]b", "a.b", "caf\u00e9", "x".repeat(61)}) {
            refused("'arrivals': {'entries': {'" + name + "': {}}}");
        }
        refused("'arrivals': {'entries': {'a/b': {}}}")
                .at("/arrivals/entries/a~1b")
                .says(
                        "'a/b' cannot name one arrival. Use letters from a to z, digits, hyphens and underscores, at most 60"
                                + " of them, and no personal names.");
    }

    @Test
    void theForm_mustBeStated() {
        refusedText("{}")
                .at("")
                .says(
                        "\"asylia\" is missing. Begin the file with {\"asylia\": \"case/1\", ... }, so that it is known what"
                                + " it is.");
        refusedText("{\"asylia\": \"case/2\"}")
                .at("/asylia")
                .says("This program reads case files of the form \"case/1\", not the text \"case/2\". Write \"asylia\":"
                        + " \"case/1\" if it is one.");
    }

    @Test
    void titleAndNote_areWords() {
        refused("'title': 1, 'note': []")
                .at("/title", "/note")
                .says("Expected words in quotation marks, not the number 1.");
    }
}
