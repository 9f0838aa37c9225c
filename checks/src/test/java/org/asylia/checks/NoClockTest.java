package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.checks.Allowed.Check;
import org.junit.jupiter.api.Test;

/// No room between the engine and the programs reads the clock, the locale or a random number: the same case in the
/// same frame gives
/// the same answer in ten years and in any country.
class NoClockTest {

    private static final Set<String> FORBIDDEN = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault()",
            "java.util.UUID.randomUUID()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.time.format.DateTimeFormatter.ofLocalizedDate");

    @Test
    void neitherEngineNorLawNorCalendarAsksForTheTimeThePlaceOrChance() {
        var found = new ArrayList<String>();
        int calls = 0;
        for (var room : List.of("engine", "dates", "law", "calendar", "caseload", "court", "screening", "interview")) {
            for (var type : Bytecode.of(room)) {
                calls += type.calls().size();
                for (var call : type.calls()) {
                    if (forbidden(call) && !Allowed.allows(Check.NO_CLOCK, type.name())) {
                        found.add(type.name() + " calls " + call);
                    }
                }
            }
        }
        assertEquals(List.of(), found, "hand the date, the locale or the seed over as an argument");
        int seen = calls;
        assertTrue(seen > 1_000, () -> "only " + seen + " calls were seen");
    }

    @Test
    void theCheckRecognisesTheClock() {
        assertTrue(Bytecode.of(WithClock.class).calls().stream().anyMatch(NoClockTest::forbidden));
    }

    private static boolean forbidden(String call) {
        return FORBIDDEN.contains(call)
                || call.matches("java\\.time\\.\\w+\\.now(\\(\\))?")
                || call.matches("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)\\..*");
    }

    static final class WithClock {
        static LocalDate today() {
            return LocalDate.now();
        }
    }
}
