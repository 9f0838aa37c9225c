package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Damaged files: none does anything else than to be refused with a place and a remedy, or to be read as what it states.
class MutationTest {

    private static final int MUTATIONS = 2000;
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseSchema.of(SmallLaw.LAW), InputFormat.JSON);

    @Test
    void aDamagedFile_isRefusedWithItsPlace_orSaysWhatItStates() {
        int accepted = 0;
        for (long seed = 0; seed < MUTATIONS; seed++) {
            var text = new Mutation(seed).of(seed % 2 == 0 ? SmallLaw.EVERYTHING : RandomFile.of(seed));
            accepted += tried(seed, text);
        }
        int good = accepted;
        assertTrue(good > 100 && good < MUTATIONS / 2, () -> good + " of " + MUTATIONS + " were accepted");
    }

    /// Whether it was accepted; whatever it was must be right.
    private static int tried(long seed, String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var file = SmallLaw.READER.read("mutation", bytes);
            var read = new String(bytes, StandardCharsets.UTF_8);
            Stated.check(read, file);
            assertEquals(List.of(), SCHEMA.validate(read, InputFormat.JSON), "the schema refuses it");
            return 1;
        } catch (CaseFileException refused) {
            assertFalse(refused.problems().isEmpty());
            for (var problem : refused.problems()) {
                assertTrue(problem.line() > 0 && problem.column() > 0, () -> "seed " + seed + ": " + problem);
                assertTrue(problem.message().length() > 20, () -> "seed " + seed + ": " + problem);
            }
            return 0;
        } catch (RuntimeException | AssertionError fault) {
            throw new AssertionError("seed " + seed + ":\n" + text, fault);
        }
    }

    @Test
    void noise_isRefused() {
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var bytes = SmallLaw.EVERYTHING.getBytes(StandardCharsets.UTF_8);
            if (seed % 2 == 0) {
                bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
            } else {
                for (int i = 0; i < 1 + random.nextInt(5); i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            try {
                Stated.check(new String(bytes, StandardCharsets.UTF_8), SmallLaw.READER.read("noise", bytes));
            } catch (CaseFileException refused) {
                assertFalse(refused.problems().isEmpty());
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + seed, fault);
            }
        }
    }
}
