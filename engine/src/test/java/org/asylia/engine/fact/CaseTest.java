package org.asylia.engine.fact;

import static org.asylia.engine.Vocabulary.STOPS;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final Item ROOT = root();
    private static final Item TRIP = ROOT.items(TRIPS).all().getFirst();
    private static final Item STOP = TRIP.items(STOPS).all().getFirst();

    private static Item root() {
        var draft = new Draft();
        draft.list(TRIPS).entry("1").list(STOPS).entry("a");
        return draft.finish();
    }

    @Test
    void theNearestAssessmentAround_counts() {
        var ofCase = Assessment.of("grave", "", false, "seen");
        var ofTrip = Assessment.of("grave", "trips[1]", true, "seen");
        var about = new Case(ROOT, List.of(ofCase, ofTrip));
        assertEquals(Optional.of(ofCase), about.assessment("grave", ROOT));
        assertEquals(Optional.of(ofTrip), about.assessment("grave", TRIP));
        assertEquals(Optional.of(ofTrip), about.assessment("grave", STOP));
        assertEquals(Optional.empty(), about.assessment("other", STOP));
        assertEquals(Optional.empty(), new Case(ROOT, List.of(ofTrip)).assessment("grave", ROOT));
        assertEquals(List.of(ofCase, ofTrip), about.assessments());
    }

    @Test
    void aNewAssessment_takesThePlaceOfTheOldOne_ofTheSameItem() {
        var ofCase = Assessment.of("grave", "", false, "seen");
        var ofTrip = Assessment.of("grave", "trips[1]", true, "seen");
        var other = Assessment.of("severe", "", true, "seen");
        var later = Assessment.of("grave", "", true, "seen again");
        var about = new Case(ROOT, List.of(ofCase, ofTrip, other)).with(later);
        assertEquals(List.of(ofTrip, other, later), about.assessments());
        assertEquals(List.of(ofTrip, other, later), about.withRoot(root()).assessments());
    }

    @Test
    void twoOfTheSame_areRefused() {
        var one = Assessment.of("grave", "trips[1]", true, "seen");
        var message = assertThrows(IllegalArgumentException.class, () -> new Case(ROOT, List.of(one, one)))
                .getMessage();
        assertEquals("'grave' is assessed twice for trips[1]", message);
        var whole = Assessment.of("grave", "", true, "seen");
        assertEquals(
                "'grave' is assessed twice for the case",
                assertThrows(IllegalArgumentException.class, () -> new Case(ROOT, List.of(whole, whole)))
                        .getMessage());
    }

    @Test
    void anAssessmentNeedsAReason() {
        assertThrows(IllegalArgumentException.class, () -> Assessment.of("grave", "", true, " "));
    }
}
