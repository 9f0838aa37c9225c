package org.asylia.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asylia.casefile.json.JsonFault;
import org.asylia.casefile.json.NodeReader;
import org.asylia.engine.rule.RuleSet;

/// Reads case files, strictly: what cannot be taken exactly as it is written is refused, with the place, the value and
/// the remedy, and everything that is wrong with a file is said at once.
///
/// ```java
/// var file = new CaseFileReader(law).read("phone-call.json", Files.readAllBytes(path));
/// var asked = file.frame().orOn(today);
/// ```
///
/// Statements that contradict one another are not wrong: they make the fact unknown, because the sources disagree.
public final class CaseFileReader {

    /// Larger than any case a person wrote; a file beyond is not what it was taken for.
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final char MARK = '\ufeff';

    private final Vocabulary vocabulary;

    /// @param law the rules that give keys, choices and judgments their meaning
    public CaseFileReader(RuleSet law) {
        this.vocabulary = new Vocabulary(law);
    }

    /// @param name the name of the file, for messages
    /// @param json the file, in UTF-8
    /// @throws CaseFileException with everything that is wrong with it
    public CaseFile read(String name, byte[] json) {
        if (json.length > LARGEST) {
            throw refused(
                    name,
                    0,
                    0,
                    "The file is larger than 20 MB. Is it a case file? Keep documents beside it, and"
                            + " name them as sources.");
        }
        try {
            return new CaseReading(vocabulary, name).read(NodeReader.read(text(json)));
        } catch (JsonFault fault) {
            throw refused(name, fault.place().line(), fault.place().column(), fault.words());
        } catch (CharacterCodingException notUtf8) {
            throw refused(name, 0, 0, "The file is not text in UTF-8. Save it again and choose the encoding UTF-8.");
        }
    }

    /// A case of which nothing is known yet.
    public CaseFile blank(String name) {
        return read(name, "{\"asylia\": \"case/1\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] json) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(json))
                .toString();
        // Some editors begin every file with this mark; it says nothing.
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static CaseFileException refused(String name, int line, int column, String message) {
        return new CaseFileException(name, List.of(new Problem("", line, column, message)), 0);
    }
}
