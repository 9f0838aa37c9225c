package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.asylia.checks.Allowed.Check;
import org.junit.jupiter.api.Test;

/// What cannot be walked cannot be explained, asked or exported: no lambda and no method reference in the law.
class RulesAreDataTest {

    @Test
    void noClassOfTheLawHoldsALambda() {
        var found = new ArrayList<String>();
        var seen = Bytecode.of("law");
        for (var type : seen) {
            if (type.hasLambda() && !Allowed.allows(Check.NO_LAMBDA_IN_LAW, type.name())) {
                found.add(type.name());
            }
        }
        assertTrue(seen.size() > 20, () -> "only " + seen.size() + " classes of the law were seen");
        assertEquals(List.of(), found, "state the rule as data, or give a reason in Allowed");
    }

    @Test
    void everyExceptionIsStillNeeded() {
        var law = Bytecode.of("law");
        for (var allowed : Allowed.of(Check.NO_LAMBDA_IN_LAW)) {
            assertTrue(
                    law.stream().anyMatch(type -> type.name().equals(allowed.type()) && type.hasLambda()),
                    () -> allowed.type() + " holds no lambda any more: remove its exception");
        }
    }

    @Test
    void theCheckRecognisesALambdaAndAMethodReference() {
        assertTrue(Bytecode.of(WithLambda.class).hasLambda());
        assertTrue(Bytecode.of(WithReference.class).hasLambda());
        assertTrue(!Bytecode.of(WithoutEither.class).hasLambda(), "records and text joined with + are no lambdas");
    }

    static final class WithLambda {
        static final Supplier<String> IT = () -> "yes";
    }

    static final class WithReference {
        static final Supplier<Object> IT = Object::new;
    }

    record WithoutEither(String part) {
        String joined() {
            return "part " + part;
        }
    }
}
