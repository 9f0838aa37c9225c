package org.asylia.engine.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberedTest {

    @Test
    void keepsWhatAMapKeeps() {
        var random = new Random(7);
        var numbered = new Numbered();
        var map = new HashMap<Integer, Integer>();
        for (int i = 0; i < 20_000; i++) {
            int function = random.nextInt(6_000);
            int number = random.nextInt(100);
            numbered.put(function, number);
            map.put(function, number);
            int asked = random.nextInt(6_000);
            assertEquals(map.getOrDefault(asked, Numbered.NONE), numbered.get(asked));
        }
        map.forEach((function, number) -> assertEquals(number, numbered.get(function)));
    }
}
