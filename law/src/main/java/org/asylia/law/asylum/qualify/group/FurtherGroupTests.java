package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.yes;

import java.util.Set;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;

/// How the two tests that the Board laid over immutability, [Particularity] and [SocialDistinction], were received.
final class FurtherGroupTests {

    private FurtherGroupTests() {}

    /// The Board asks for it, and so do the circuits that did not decide otherwise.
    static Reading board(String source, Condition test) {
        return Reading.elsewhere("board", "The Board: yes", source, test);
    }

    /// The Third Circuit refused both tests from 2011 until it accepted them as restated.
    static Reading thirdCircuit() {
        return Reading.in(
                Set.of("3"),
                "third-circuit",
                "The Third Circuit: not required",
                "Valdiviezo-Galdamez v. Attorney General, 663 F.3d 582 (3d Cir. 2011)",
                yes("Not required in the Third Circuit at that time"));
    }

    /// The Seventh Circuit, on review, has asked for neither.
    static Reading seventhCircuit(String source) {
        return Reading.onReview(
                Set.of("7"),
                "acosta-alone",
                "The Seventh Circuit: immutability alone",
                source,
                yes("The Seventh Circuit has used immutability alone"));
    }
}
