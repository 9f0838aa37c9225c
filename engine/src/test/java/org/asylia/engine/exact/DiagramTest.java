package org.asylia.engine.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Diagrams beside plain tables of what the same functions are for every choice of values.
class DiagramTest {

    /// How many values each variable has.
    private static final int[] WIDTHS = {2, 3, 2, 4, 2};

    private static final int CHOICES = 2 * 3 * 2 * 4 * 2;

    private final Diagram diagram = new Diagram();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /// A function as a diagram and as a table, which must say the same.
    private record Both(int function, BitSet table) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatTheTableSays(int seed) {
        diagram.allow(1_000_000);
        var random = new Random(seed);
        var made = new Both[40];
        for (int i = 0; i < made.length; i++) {
            made[i] = i < 10
                    ? literal(random)
                    : random.nextInt(4) == 0
                            ? chosen(random, made, i)
                            : joined(made[random.nextInt(i)], made[random.nextInt(i)], random.nextInt(3));
            compare(made[i]);
            for (int before = 0; before < i; before++) {
                assertEquals(
                        made[before].table.equals(made[i].table),
                        made[before].function == made[i].function,
                        "one form for each function");
            }
        }
    }

    private Both literal(Random random) {
        int variable = random.nextInt(WIDTHS.length);
        var chosen = new boolean[WIDTHS[variable]];
        for (int value = 0; value < chosen.length; value++) {
            chosen[value] = random.nextBoolean();
        }
        var table = new BitSet();
        for (int choice = 0; choice < CHOICES; choice++) {
            table.set(choice, chosen[value(choice, variable)]);
        }
        return new Both(diagram.literal(variable, chosen), table);
    }

    /// By the value of one variable, one of several functions, which may themselves depend on it.
    private Both chosen(Random random, Both[] made, int count) {
        int variable = random.nextInt(WIDTHS.length);
        var parts = new Both[WIDTHS[variable]];
        var leads = new int[parts.length];
        for (int value = 0; value < parts.length; value++) {
            parts[value] = made[random.nextInt(count)];
            leads[value] = parts[value].function;
        }
        var given = leads.clone();
        int function = diagram.choose(variable, leads);
        assertArrayEquals(given, leads, "what is given is not changed");
        var table = new BitSet();
        for (int choice = 0; choice < CHOICES; choice++) {
            table.set(choice, parts[value(choice, variable)].table.get(choice));
        }
        return new Both(function, table);
    }

    private Both joined(Both one, Both other, int how) {
        var table = (BitSet) one.table.clone();
        if (how == 0) {
            table.and(other.table);
            return new Both(diagram.and(one.function, other.function), table);
        }
        if (how == 1) {
            table.or(other.table);
            return new Both(diagram.or(one.function, other.function), table);
        }
        table.flip(0, CHOICES);
        return new Both(diagram.not(one.function), table);
    }

    private void compare(Both both) {
        for (int choice = 0; choice < CHOICES; choice++) {
            assertEquals(both.table.get(choice), follow(both.function, choice));
        }
        assertEquals(both.table.isEmpty(), both.function == Diagram.FALSE);
        assertEquals(both.table.cardinality() == CHOICES, both.function == Diagram.TRUE);
        assertEquals(matters(both.table), diagram.support(both.function));
        if (both.function > Diagram.TRUE) {
            compareEveryValue(both);
        }
    }

    private void compareEveryValue(Both both) {
        int top = diagram.variable(both.function);
        int every = diagram.everyValue(both.function);
        for (int choice = 0; choice < CHOICES; choice++) {
            boolean all = true;
            for (int value = 0; value < WIDTHS[top]; value++) {
                all &= both.table.get(choice + (value - value(choice, top)) * stride(top));
            }
            assertEquals(all, follow(every, choice));
        }
    }

    private boolean follow(int function, int choice) {
        int at = function;
        while (at > Diagram.TRUE) {
            assertEquals(WIDTHS[diagram.variable(at)], diagram.width(at));
            int next = diagram.child(at, value(choice, diagram.variable(at)));
            assertTrue(
                    next <= Diagram.TRUE || diagram.variable(next) < diagram.variable(at),
                    "the higher variable stands above");
            at = next;
        }
        return at == Diagram.TRUE;
    }

    private static BitSet matters(BitSet table) {
        var matters = new BitSet();
        for (int variable = 0; variable < WIDTHS.length; variable++) {
            for (int choice = 0; choice < CHOICES; choice++) {
                int first = choice - value(choice, variable) * stride(variable);
                matters.set(variable, matters.get(variable) || table.get(choice) != table.get(first));
            }
        }
        return matters;
    }

    private static int stride(int variable) {
        int stride = 1;
        for (int before = 0; before < variable; before++) {
            stride *= WIDTHS[before];
        }
        return stride;
    }

    private static int value(int choice, int variable) {
        return choice / stride(variable) % WIDTHS[variable];
    }

    @Test
    void manyNodes_keepTheirForm_whileTheTablesGrow() {
        diagram.allow(10_000_000);
        int parity = Diagram.FALSE;
        for (int variable = 0; variable < 300; variable++) {
            parity = either(parity, yes(variable));
        }
        int again = Diagram.FALSE;
        for (int variable = 299; variable >= 0; variable--) {
            again = either(yes(variable), again);
        }
        assertEquals(parity, again);
        assertEquals(300, diagram.support(parity).cardinality());
        assertNotEquals(parity, diagram.not(parity));
    }

    private int yes(int variable) {
        return diagram.literal(variable, new boolean[] {false, true});
    }

    private int either(int one, int other) {
        return diagram.or(diagram.and(one, diagram.not(other)), diagram.and(diagram.not(one), other));
    }

    @Test
    void growsNoFurtherThanAllowed() {
        diagram.allow(12);
        int all = Diagram.TRUE;
        for (int variable = 0; variable < 3; variable++) {
            all = diagram.and(all, yes(variable));
        }
        int three = all;
        assertThrows(Diagram.TooLarge.class, () -> {
            int more = three;
            for (int variable = 3; variable < 9; variable++) {
                more = diagram.and(more, yes(variable));
            }
        });
        diagram.allow(1_000);
        assertTrue(diagram.and(three, yes(20)) > Diagram.TRUE, "more was allowed");
    }
}
