package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema is a schema, and says what the reader does as far as a schema can.
class CaseSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String TEXT = CaseSchema.of(SmallLaw.LAW);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT, InputFormat.JSON);

    @Test
    void itIsASchema() {
        var meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(TEXT, InputFormat.JSON));
        assertTrue(TEXT.contains("\"$id\": \"urn:asylia:case:1\""));
    }

    @Test
    void everyFactOfTheLaw_standsInIt_withItsQuestionAndReason() {
        for (var fact : SmallLaw.LAW.facts().values()) {
            assertTrue(TEXT.contains("\"" + fact.key() + "\""), fact.key());
            assertTrue(TEXT.contains(fact.question()), fact.key());
            assertTrue(TEXT.contains(fact.reason()), fact.key());
        }
        assertTrue(TEXT.contains("Is it severe?") && TEXT.contains("Which reading?"));
    }

    @Test
    void whatTheReaderAccepts_itAccepts() {
        assertEquals(List.of(), SCHEMA.validate(SmallLaw.EVERYTHING, InputFormat.JSON));
        for (long seed = 0; seed < 200; seed++) {
            var text = RandomFile.of(seed);
            assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON), "seed " + seed + ": " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"person.in-united-state\": true",
                "\"person.in-united-states\": \"yes\"",
                "\"person.in-united-states\": null",
                "\"person.birth-date\": \"1990-13\"",
                "\"person.birth-date\": {\"said\": \"x\"}",
                "\"person.children\": 31",
                "\"person.children\": {\"value\": 1, \"unknown\": \"not-asked\"}",
                "\"person.children\": {\"statements\": []}",
                "\"person.children\": {\"statements\": [{\"value\": 1}], \"resolved\": {\"value\": 1}}",
                "\"person.detained\": \"prisn\"",
                "\"claim.fears-return\": true",
                "\"arrivals\": [{}]",
                "\"arrivals\": {\"entries\": {\"a b\": {}}}",
                "\"countries\": {\"entries\": {\"1\": {\"country.code\": \"QQ\"}}}",
                "\"frame\": {\"circuit\": \"12\"}",
                "\"frame\": {\"readings\": {\"small.split\": \"wid\"}}",
                "\"sources\": {\"a\": {\"knd\": \"x\"}}",
                "\"assessments\": [{\"judgment\": \"small.severty\", \"answer\": \"yes\", \"reason\": \"x\"}]",
                "\"assessments\": [{\"judgment\": \"small.severity\", \"answer\": \"yes\"}]"
            })
    void whatAnEditorShouldMark_itRefuses(String members) {
        assertFalse(SCHEMA.validate("{\"asylia\": \"case/1\", " + members + "}", InputFormat.JSON)
                .isEmpty());
        Refused.refused(members);
    }

    @Test
    void itIsTheSameEveryTime() {
        assertEquals(TEXT, CaseSchema.of(SmallLaw.LAW));
    }
}
