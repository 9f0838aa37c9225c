package org.asylia.web.guard;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The body of a form, as browsers write it.
final class FormBody {

    private static final int MOST_FIELDS = 200;

    private FormBody() {}

    /// Empty when it is not text in UTF-8, or holds signs that are no text.
    static Optional<Map<String, List<String>>> read(byte[] body) {
        var fields = new LinkedHashMap<String, List<String>>();
        int from = 0;
        int count = 0;
        try {
            for (int to = 0; to <= body.length; to++) {
                if (to == body.length || body[to] == '&') {
                    if (to > from) {
                        put(fields, body, from, to);
                        count++;
                    }
                    from = to + 1;
                }
            }
        } catch (CharacterCodingException | NumberFormatException _) {
            return Optional.empty();
        }
        return count > MOST_FIELDS ? Optional.empty() : Optional.of(fields);
    }

    private static void put(Map<String, List<String>> fields, byte[] body, int from, int to)
            throws CharacterCodingException {
        int equals = from;
        while (equals < to && body[equals] != '=') {
            equals++;
        }
        fields.computeIfAbsent(text(body, from, equals), _ -> new ArrayList<>(1))
                .add(text(body, Math.min(equals + 1, to), to));
    }

    private static String text(byte[] body, int from, int to) throws CharacterCodingException {
        var bytes = new ByteArrayOutputStream(to - from);
        for (int at = from; at < to; at++) {
            if (body[at] == '%') {
                if (at + 2 >= to) {
                    throw new NumberFormatException("cut short");
                }
                bytes.write(hex(body[at + 1]) << 4 | hex(body[at + 2]));
                at += 2;
            } else {
                bytes.write(body[at] == '+' ? ' ' : body[at]);
            }
        }
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString()
                .replace("\r\n", "\n");
        if (text.codePoints().anyMatch(FormBody::noText)) {
            throw new CharacterCodingException();
        }
        return text;
    }

    private static int hex(byte letter) {
        int digit = Character.digit(letter, 16);
        if (digit < 0) {
            throw new NumberFormatException("not a digit");
        }
        return digit;
    }

    private static boolean noText(int letter) {
        return letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r'
                || letter == 0x7f
                || Character.getType(letter) == Character.SURROGATE
                || (letter & 0xfffe) == 0xfffe;
    }
}
