package org.asylia.law.citator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Finding decisions, and the links between them and the rules.
class CitatorTest {

    private static final Citator CITATOR = Citator.whole();

    private static List<String> keys(List<Decision> decisions) {
        return decisions.stream().map(Decision::key).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        matter-of-a-b-1;                        matter-of-a-b-1
        Matter of A-B-;                         matter-of-a-b-1 matter-of-a-b-2 matter-of-a-b-3
        matter-of-a-b;                          matter-of-a-b-1 matter-of-a-b-2 matter-of-a-b-3
        A-B- II;                                matter-of-a-b-2
        27 I&N Dec. 316;                        matter-of-a-b-1
        27 I. & N. Dec. 316;                    matter-of-a-b-1
        27 i&n 316;                             matter-of-a-b-1
        Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021); matter-of-a-b-3
        Hernandez-Avalos v. Lynch;              hernandez-avalos-v-lynch
        hernandez avalos;                       hernandez-avalos-v-lynch
        784 F.3d 944;                           hernandez-avalos-v-lynch
        784 F. 3d 944;                          hernandez-avalos-v-lynch
        Cardoza-Fonseca;                        ins-v-cardoza-fonseca
        Matter of R-E-R-M- & J-D-R-M-;          matter-of-r-e-r-m-and-j-d-r-m
        Matter of R-E-R-M- and J-D-R-M-;        matter-of-r-e-r-m-and-j-d-r-m
        Matter of Garcia;                       matter-of-garcia-2023
        Fuentes;                                matter-of-fuentes fuentes-v-barr fuentes-erazo-v-sessions
        Garcia v. Holder;                       garcia-v-holder-5 garcia-v-holder-8
        """)
    void aDecisionIsFound_byKeyNameOrCite(String typed, String found) {
        assertEquals(List.of(found.split(" ")), keys(CITATOR.search(typed)));
    }

    @Test
    void whatIsNoDecision_findsNone() {
        for (var typed : List.of("", "-", "Matter of", "27 I&N Dec. 3160", "asylum.bar", "zz")) {
            assertEquals(List.of(), keys(CITATOR.search(typed)), typed);
        }
    }

    @Test
    void linksLeadBothWays() {
        var family = ProtectionLaw.ruleSet().rule("refugee.psg.family");
        var decisions = keys(CITATOR.of(family));
        // named by the rule, then those that name the rule
        assertEquals(family.decisions().getFirst(), decisions.getFirst());
        assertTrue(decisions.contains("gebremichael-v-ins"), () -> decisions.toString());
        assertEquals(decisions.size(), Set.copyOf(decisions).size());
        for (var decision : CITATOR.on("refugee.psg.family")) {
            assertTrue(decision.provisions().contains("refugee.psg.family"), decision.key());
        }
    }

    @Test
    void decisionsShareAPattern() {
        var sharing = CITATOR.sharing(Set.of("fgm"));
        assertTrue(keys(sharing).containsAll(List.of("matter-of-kasinga", "hassan-v-gonzales")));
        assertTrue(sharing.stream().allMatch(decision -> decision.patterns().contains("fgm")));
        assertEquals(List.of(), CITATOR.sharing(Set.of()));
    }

    @Test
    void anEffectHasItsOwnCode() {
        for (var effect : Effect.values()) {
            assertEquals(effect, Effect.of(effect.code()).orElseThrow());
        }
        assertTrue(Effect.of("praised").isEmpty());
    }

    @Test
    void aForumHasItsOwnCode() {
        for (var code : Arrays.asList("scotus", "ag", "bia", "circuit:9", "circuit:dc")) {
            assertEquals(code, Forum.of(code).code());
        }
        assertEquals(
                "the Court of Appeals for the Ninth Circuit",
                Forum.of("circuit:9").words());
        assertEquals("the Second, Sixth and D.C. Circuits", Circuits.words(Set.of("dc", "6", "2")));
    }
}
