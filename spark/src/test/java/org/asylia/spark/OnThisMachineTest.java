package org.asylia.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Inside Spark a comparison says, to the letter, what it says without it.
class OnThisMachineTest {

    private static final String HERE = "local[2]";

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void madeUpMatters_packedThereOrHere_writtenAndReadAgain_giveTheSameReport() throws Exception {
        var local = Typed.json("--generate", "20000", "--packed", at("here.caseload"))
                .answered();
        assertTrue(local.contains("\"checksum\": \""), local);
        assertEquals(
                local,
                Typed.json("--generate", "20000", "--spark", HERE, "--packed", at("there.parquet"))
                        .answered());
        assertEquals(local, Typed.json(at("there.parquet"), "--spark", HERE).answered());
        assertEquals(
                local,
                Typed.json(at("here.caseload"), "--spark", HERE, "--packed", at("moved.parquet"))
                        .answered());
        assertEquals(
                local,
                Typed.json(at("moved.parquet"), "--spark", HERE, "--packed", at("back.caseload"))
                        .answered());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("here.caseload")),
                Files.readAllBytes(folder.resolve("back.caseload")));
    }
}
