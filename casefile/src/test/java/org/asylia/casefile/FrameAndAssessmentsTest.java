package org.asylia.casefile;

import static org.asylia.casefile.Refused.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The frame that is asked for, and practitioners' assessments.
class FrameAndAssessmentsTest {

    private static final String CLAIM = "'countries': {'entries': {'VE': {'claims': {'entries': {'gang': {'harms':"
            + " {'entries': {'1': {}}}}}}}}}, 'assessments': [%s]";

    @Test
    void theFrame_hasDayCircuitReviewAndReadings() {
        refused("'frame': {'asof': '2026-11-22'}")
                .at("/frame/asof")
                .says(
                        "'asof' is not a key of the frame. Did you mean 'asOf'? It has: asOf, circuit, court, review, readings.");
        refused("'frame': {'asOf': '2026-11'}")
                .at("/frame/asOf")
                .says("'2026-11' is not a day. Write the year, the month and the day: 2024-05-10 is 10 May 2024.");
        refused("'frame': {'review': 'no'}").at("/frame/review");
        refused("'frame': true").at("/frame");
    }

    @Test
    void circuits_areOneToElevenAndDc() {
        refused("'frame': {'circuit': '12'}")
                .at("/frame/circuit")
                .says("\"circuit\" cannot be the text \"12\". Write one of these in quotation marks: 1, 2, 3,"
                        + " 4, 5, 6, 7, 8, 9, 10, 11, dc.");
        refused("'frame': {'circuit': 9}").at("/frame/circuit");
    }

    @Test
    void aCourt_isOfTheListAndInTheCircuit() {
        refused("'frame': {'court': 'Eloi'}")
                .at("/frame/court")
                .says("There is no immigration court 'Eloi' in the list. Did you mean 'Eloy'? The list is not complete:"
                        + " write the \"circuit\" instead.");
        refused("'frame': {'court': 'Eloy', 'circuit': '5'}")
                .at("/frame/court")
                .says("The court 'Eloy' lies in circuit 9, but \"circuit\" says 5. Keep the one that is right.");
        refused("'frame': {'court': 9}").at("/frame/court");
    }

    @Test
    void aCourt_givesItsCircuit() {
        var frame = read("{'asylia': 'case/1', 'frame': {'court': 'Eloy'}}").frame();
        assertEquals(Optional.of("9"), frame.circuit());
        assertEquals(Optional.of("Eloy"), frame.court());
        var both = read("{'asylia': 'case/1', 'frame': {'court': 'Los Angeles', 'circuit': '9'}}")
                .frame();
        assertEquals(Optional.of("9"), both.circuit());
    }

    private static CaseFile read(String json) {
        return new CaseFileReader(SmallLaw.LAW)
                .read("test", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readings_areThoseOfContestedPoints() {
        refused("'frame': {'readings': {'small.splt': 'wide'}}")
                .at("/frame/readings/small.splt")
                .says(
                        "There is no contested point 'small.splt'. Did you mean 'small.split'? The schema lists every point"
                                + " with its readings: './asylia schema'.");
        refused("'frame': {'readings': {'small.split': 'wid'}}")
                .at("/frame/readings/small.split")
                .says("\"small.split\" cannot be the text \"wid\". Did you mean 'wide'? Write one of these in quotation"
                        + " marks: wide, narrow.");
    }

    @Test
    void anAssessment_answersAKnownJudgment() {
        refused(CLAIM.formatted("{'judgment': 'small.severty', 'answer': 'yes', 'reason': 'x'}"))
                .at("/assessments/0/judgment")
                .says("There is no judgment 'small.severty'. Did you mean 'small.severity'? The schema lists every"
                        + " judgment: './asylia schema'.");
        refused(CLAIM.formatted("{'answer': 'yes', 'reason': 'x'}"))
                .at("/assessments/0")
                .says("\"judgment\" is missing or empty. Name the judgment that is answered.");
    }

    @Test
    void anAssessment_isAboutAnEntryThatExists() {
        refused(CLAIM.formatted("{'judgment': 'small.severity', 'about': 'countries[VE].claims[gng]', 'answer': 'yes',"
                        + " 'reason': 'x'}"))
                .at("/assessments/0/about")
                .says(
                        "There is no entry 'countries[VE].claims[gng]'. 'small.severity' is asked of each claim. Did you mean"
                                + " 'countries[VE].claims[gang]'? Write one of: countries[VE].claims[gang].");
    }

    @Test
    void anAssessment_isAboutAnEntryOfTheRightList() {
        refused(CLAIM.formatted(
                        "{'judgment': 'small.severity', 'about': 'countries[VE]', 'answer': 'yes', 'reason': 'x'}"))
                .at("/assessments/0/about")
                .says("'countries[VE]' is the wrong entry. 'small.severity' is asked of each claim. Write one of:"
                        + " countries[VE].claims[gang].");
        refused(CLAIM.formatted("{'judgment': 'small.severity', 'answer': 'yes', 'reason': 'x'}"))
                .at("/assessments/0")
                .says("The assessment does not say what it is about. 'small.severity' is asked of each claim. Write one"
                        + " of: countries[VE].claims[gang].");
        refused(CLAIM.formatted(
                        "{'judgment': 'small.credibility', 'about': 'countries[VE]', 'answer': 'yes', 'reason': 'x'}"))
                .says("'countries[VE]' is the wrong entry. 'small.credibility' is asked of the case as a whole. Leave"
                        + " \"about\" out.");
        refused("'assessments': [{'judgment': 'small.severity', 'about': 'x', 'answer': 'yes', 'reason': 'x'}]")
                .says("There is no entry 'x'. 'small.severity' is asked of each claim. This file has no such entry yet:"
                        + " add it first.");
    }

    @Test
    void aJudgmentAskedAtTwoLevels_isAnsweredAtEither() {
        var both =
                "{'judgment': 'small.lasting', 'about': 'countries[VE].claims[gang]%s', 'answer': 'yes', 'reason': 'x'}";
        SmallLaw.with(CLAIM.formatted(both.formatted("") + ", " + both.formatted(".harms[1]"))
                .replace('\'', '"'));
    }

    @Test
    void anAssessment_saysYesOrNo_andWhy() {
        var credible = "'assessments': [{'judgment': 'small.credibility', %s}]";
        refused(credible.formatted("'answer': true, 'reason': 'x'"))
                .at("/assessments/0/answer")
                .says("\"answer\" cannot be true. Write one of these in quotation marks: yes, no.");
        refused(credible.formatted("'answer': 'yes'"))
                .at("/assessments/0")
                .says("\"reason\" is missing or empty. An assessment says why: a judgment without a reason cannot be"
                        + " reviewed.");
        refused(credible.formatted("'answer': 'yes', 'reason': ''")).at("/assessments/0/reason");
        refused(credible.formatted("'reason': 'x'"))
                .says("\"answer\" is missing. Write \"yes\" or \"no\"; while it is open, leave out the assessment.");
        refused(credible.formatted("'answer': 'yes', 'reason': 'x', 'on': '2026'"))
                .at("/assessments/0/on");
    }

    @Test
    void anAssessment_isMadeOnce() {
        var once = "{'judgment': 'small.credibility', 'answer': '%s', 'reason': 'x'}";
        refused("'assessments': [" + once.formatted("yes") + ", " + once.formatted("no") + "]")
                .at("/assessments/1/judgment")
                .says("'small.credibility' is assessed twice for the case. Keep the one that stands.");
    }

    @Test
    void assessments_areAList() {
        refused("'assessments': {}").at("/assessments");
        refused("'assessments': ['x']").at("/assessments/0");
    }
}
