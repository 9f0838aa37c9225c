package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.asylia.web.desk.Wrong;
import org.junit.jupiter.api.Test;

/// What is typed after `serve`.
class ServeTest {

    private final PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());

    @Test
    void aTakenPort_isSaidAtOnce_withAnotherToTry() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var typed = Typed.read(List.of("serve", "--port", Integer.toString(taken.getLocalPort())));
            var wrong = assertThrows(Wrong.class, () -> new Serve(nowhere, nowhere).run(typed));
            assertTrue(String.valueOf(wrong.getMessage()).contains("another program answers there"), wrong::toString);
            assertTrue(String.valueOf(wrong.getMessage()).contains("--port"), wrong::toString);
        }
    }

    @Test
    void whatCannotBeUsed_isSaid() {
        for (var words : List.of(
                List.of("serve", "--port", "many"),
                List.of("serve", "--port"),
                List.of("serve", "--port", "70000"),
                List.of("fly"),
                List.<String>of())) {
            assertThrows(Wrong.class, () -> Typed.read(words), words::toString);
        }
        var typed = Typed.read(List.of("serve", "--prot", "80"));
        assertThrows(Wrong.class, () -> new Serve(nowhere, nowhere).run(typed));
    }

    @Test
    void theKeyStandsBesideTheDatabase_unlessItIsSaidToBeElsewhere() {
        assertEquals(
                Path.of("/d/organization.key"),
                Typed.read(List.of("serve", "--data", "/d")).settings().key());
        assertEquals(
                Path.of("/k"),
                Typed.read(List.of("requests", "open", "R1", "--key=/k", "--data", "/d"))
                        .settings()
                        .key());
        assertEquals(
                List.of("open", "R1"),
                Typed.read(List.of("requests", "open", "R1", "--key=/k")).words());
    }
}
