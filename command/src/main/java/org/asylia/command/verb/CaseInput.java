package org.asylia.command.verb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseFileReader;
import org.asylia.command.line.Operand;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.rule.RuleSet;

/// Reads the case file that was named, or standard input for `-`.
final class CaseInput {

    static final Operand CASE = Operand.required("CASE.json", "a case file; - reads it from standard input");

    /// No case is nearly as long: a wrong file is refused before it fills the memory.
    private static final int LONGEST = 16 * 1024 * 1024;

    private CaseInput() {}

    static CaseFile read(String name, RuleSet law, World world) {
        boolean standard = name.equals("-");
        var bytes = standard ? bytes(world.input(), "Standard input") : bytes(name);
        return new CaseFileReader(law).read(standard ? "standard input" : name, bytes);
    }

    /// The content of a file.
    static byte[] bytes(String name) {
        var file = path(name);
        if (Files.isDirectory(file)) {
            throw new WrongInput("'" + name + "' is a folder, not a case file. Name one file in it.");
        }
        if (!Files.exists(file)) {
            throw new WrongInput("There is no file '" + name + "' here. Check the name and the folder you are in.");
        }
        try (var content = Files.newInputStream(file)) {
            return bytes(content, "'" + name + "'");
        } catch (IOException e) {
            throw new WrongInput("'" + name + "' is there but cannot be read. Check who may read it.");
        }
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongInput("'" + name + "' cannot be the name of a file. Check it.");
        }
    }

    /// The text of a file that holds many case files, one on each line.
    static String longText(String name) {
        var file = path(name);
        if (!Files.exists(file)) {
            throw new WrongInput("There is no file '" + name + "' here. Check the name and the folder you are in.");
        }
        try {
            return Files.readString(file);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new WrongInput("'" + name + "' is not text in UTF-8. Save it again and choose the encoding UTF-8.");
        } catch (IOException e) {
            throw new WrongInput("'" + name + "' is there but cannot be read. Check who may read it.");
        }
    }

    private static byte[] bytes(InputStream content, String name) {
        try {
            var bytes = content.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new WrongInput(name + " is longer than any case file (16 MB). Check that it is the right one.");
            }
            return bytes;
        } catch (IOException e) {
            throw new WrongInput(name + " cannot be read to its end. Check who may read it, and try again.");
        }
    }
}
