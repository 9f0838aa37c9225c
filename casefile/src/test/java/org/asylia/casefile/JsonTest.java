package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/// JSON for other modules' output.
class JsonTest {

    private static Map<String, Object> sample() {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", "a \"b\" \\ \n \u0001 \u2028 \u00e9");
        map.put("numbers", List.of(1, 2L, 0.5, new BigDecimal("1.10")));
        map.put("none", new ArrayList<>(Arrays.asList(null, true)));
        map.put("inner", Map.of("k", List.of(Map.of())));
        return map;
    }

    @Test
    void compact_isOneLine() {
        assertEquals(
                "{\"text\":\"a \\\"b\\\" \\\\ \\n \\u0001 \\u2028 \u00e9\",\"numbers\":[1,2,0.5,1.10],\"none\":[null,true],"
                        + "\"inner\":{\"k\":[{}]}}",
                Json.compact(sample()));
    }

    @Test
    void pretty_isIndented_withShortValuesOnOneLine() {
        assertEquals("""
                {
                  "text": "a \\"b\\" \\\\ \\n \\u0001 \\u2028 \u00e9",
                  "numbers": [1, 2, 0.5, 1.10],
                  "none": [null, true],
                  "inner": {
                    "k": [{}]
                  }
                }
                """, Json.pretty(sample()));
    }

    @Test
    void anyText_arrivesAsItWas() {
        var random = new Random(7);
        var mapper = new ObjectMapper();
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 8; j++) {
                text.append((char) (random.nextInt(4) == 0 ? 0xd7f0 + random.nextInt(0x820) : random.nextInt(0x100)));
            }
            var sent = Json.compact(List.of(text.toString())).getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    text.toString(),
                    mapper.readTree(new String(sent, StandardCharsets.UTF_8))
                            .path(0)
                            .stringValue());
        }
    }

    @Test
    void whatJsonCannotSay_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> Json.compact(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Json.compact(new Object()));
        assertThrows(IllegalArgumentException.class, () -> Json.compact(Map.of(1, "x")));
    }
}
