package org.asylia.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.asylia.engine.rule.Frame;
import org.junit.jupiter.api.Test;

/// A frame comes back from a table as it was; and a machine with a JDK that is too old is known.
class FrameKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void everyFrame_comesBackAsItWas() {
        var plain = Frame.on(DAY);
        var full = plain.inCircuit("9").onReview().reading("one.point", "a").reading("another.point", "b");
        assertEquals(plain, FrameKey.of(plain).frame(DAY));
        assertEquals(full, FrameKey.of(full).frame(DAY));
        assertEquals(FrameKey.PLAIN, FrameKey.of(plain));
        assertEquals("another.point=b one.point=a", FrameKey.of(full).readings());
        for (var point : Here.LAW.contested().values()) {
            for (var reading : point.readings()) {
                var chosen = plain.reading(point.id(), reading.id());
                assertEquals(chosen, FrameKey.of(chosen).frame(DAY), point.id());
            }
        }
    }

    @Test
    void beforeTheThirdUpdateOf25_spark_isRefused() {
        assertFalse(Jdk.isNewEnough(Runtime.Version.parse("25")));
        assertFalse(Jdk.isNewEnough(Runtime.Version.parse("25.0.2+10-LTS")));
        assertTrue(Jdk.isNewEnough(Runtime.Version.parse("25.0.3+9-LTS")));
        assertTrue(Jdk.isNewEnough(Runtime.Version.parse("26")));
    }
}
