package org.asylia.casefile;

import static org.asylia.casefile.Refused.refused;
import static org.asylia.casefile.SmallLaw.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.asylia.engine.fact.Content;
import org.junit.jupiter.api.Test;

/// Values of each type, and what is taken for one.
class ValuesTest {

    @Test
    void yesOrNo_isTrueOrFalse() {
        refused("'person.in-united-states': 'yes'")
                .at("/person.in-united-states")
                .at(1, 49)
                .says("Expected true or false, not the text \"yes\". Write true, without quotation marks; if it is not"
                        + " known, write {\"unknown\": \"does-not-know\"}.");
        refused("'person.in-united-states': 'No'")
                .says("Expected true or false, not the text \"No\". Write false, without quotation marks; if it is not"
                        + " known, write {\"unknown\": \"does-not-know\"}.");
        refused("'person.in-united-states': 1")
                .says("Expected true or false, not the number 1. Write true or false, without quotation marks; if it is"
                        + " not known, write {\"unknown\": \"does-not-know\"}.");
    }

    @Test
    void nullSaysNothing() {
        refused("'person.children': null")
                .says("null says nothing. Leave person.children out, or write {\"unknown\": \"not-asked\"}.");
    }

    @Test
    void numbers_areWholeAndWithinBounds() {
        refused("'person.children': 31")
                .at("/person.children")
                .says("31 is out of bounds. Write a number of children from 0 to 30.");
        refused("'person.children': -1").says("-1 is out of bounds. Write a number of children from 0 to 30.");
        refused("'person.children': 99999999999999999999999")
                .says("99999999999999999999999 is out of bounds. Write a number of children from 0 to 30.");
        refused("'person.children': 2.0")
                .says("2.0 is not a whole number of children. Write digits only, without a point or an exponent.");
        refused("'person.children': 1e1");
        refused("'person.children': '2'")
                .says(
                        "Expected a whole number of children, not the text \"2\". Write digits without quotation marks: 2.");
        assertEquals(
                new Content.Number(30),
                with("\"person.children\": 30").about().root().content(SmallLaw.CHILDREN));
    }

    @Test
    void choices_areAmongTheCodes() {
        refused("'person.detained': 'prisn'")
                .says(
                        "'prisn' is not among the choices. Did you mean 'prison'? Write one of: 'no' (not detained), 'dhs'"
                                + " (by DHS), 'prison' (in prison).");
        refused("'person.detained': false")
                .says("Expected one of the choices in quotation marks (no, dhs, prison), not false.");
    }

    @Test
    void countries_areIsoCodes() {
        var country = "'countries': {'entries': {'1': {'country.code': %s}}}";
        refused(country.formatted("'Venezuela'"))
                .at("/countries/entries/1/country.code")
                .says(
                        "'Venezuela' is not a country code. Did you mean 'VE' (Venezuela)? Write the two capital letters of"
                                + " ISO 3166, such as \"VE\", or \"XX\" for no country.");
        refused(country.formatted("'ve'"));
        refused(country.formatted("'VEN'"));
        refused(country.formatted("'QQ'"))
                .says(
                        "'QQ' is not a country code. Write the two capital letters of ISO 3166, such as \"VE\", or \"XX\" for"
                                + " no country.");
        refused(country.formatted("862"))
                .says("Expected a two-letter country code in quotation marks, such as \"VE\", not the number 862.");
    }

    @Test
    void words_areWords() {
        var summary = "'countries': {'entries': {'1': {'claims': {'entries': {'1': {'claim.summary': %s}}}}}}";
        refused(summary.formatted("' '"))
                .at("/countries/entries/1/claims/entries/1/claim.summary")
                .says("The text is empty. Write the words, or leave the key out.");
        refused(summary.formatted("true")).says("Expected words in quotation marks, not true.");
    }

    @Test
    void dates_areText() {
        refused("'person.birth-date': 1990")
                .says("Expected a date, not the number 1990. Write dates in quotation marks: \"1990\".");
        refused("'person.birth-date': true")
                .says("Expected a date in quotation marks, such as \"2024-05-10\", not true.");
    }

    @Test
    void severalProblems_areReportedTogether_inTheOrderOfTheFile() {
        refused("'sources': {'a': 1}, 'person.children': 31, 'person.detained': 'x', 'frame': {'circuit': '12'}")
                .at("/sources/a", "/person.children", "/person.detained", "/frame/circuit");
    }
}
