package org.asylia.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asylia.casefile.CaseFileException;
import org.asylia.command.line.Help;
import org.asylia.command.line.Line;
import org.asylia.command.line.Nearest;
import org.asylia.command.line.WrongInput;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.verb.Verb;
import org.asylia.command.verb.Verbs;
import org.asylia.command.verb.World;

/// Runs what was typed. The answer goes to the output, everything else to the error output; both in UTF-8, and in
/// plain ASCII where the terminal knows nothing more.
public final class Shell {

    public static final int ANSWERED = 0;
    public static final int FAILED = 1;
    public static final int WRONG_INPUT = 2;

    private final World world;
    private final OutputStream output;
    private final OutputStream errors;
    private final Look look;

    /// @param look how messages look
    public Shell(World world, OutputStream output, OutputStream errors, Look look) {
        this.world = world;
        this.output = output;
        this.errors = errors;
        this.look = look;
    }

    /// @return the exit status
    public int run(List<String> words) {
        try {
            return print(answer(words));
        } catch (WrongInput | CaseFileException e) {
            say(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            say(Fault.of(e).message());
            return FAILED;
        }
    }

    private String answer(List<String> words) {
        if (words.isEmpty()
                || words.getFirst().equals("--help")
                || words.getFirst().equals("-h")) {
            return Welcome.text(world.look());
        }
        if (words.getFirst().equals("help")) {
            return words.size() == 1
                    ? Welcome.text(world.look())
                    : Help.of(verb(words.get(1)).usage(), world.look());
        }
        var verb = verb(words.getFirst());
        var rest = words.subList(1, words.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            return Help.of(verb.usage(), world.look());
        }
        return verb.answer(Line.read(verb.usage(), rest), world);
    }

    private static Verb verb(String name) {
        return Verbs.ALL.stream()
                .filter(verb -> verb.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongInput("There is no command '" + name + "'."
                        + Nearest.didYouMean(name, Verbs.names())
                        + " Type ./asylia alone to see all commands."));
    }

    private int print(String answer) {
        try {
            output.write(answer.getBytes(StandardCharsets.UTF_8));
            output.flush();
            return ANSWERED;
        } catch (IOException e) {
            // Whoever reads the output may stop reading, as `head` does: that is no fault.
            if ("Broken pipe".equals(e.getMessage())) {
                return ANSWERED;
            }
            say("The answer could not be written: the place it goes to is full or closed. Nothing was answered.");
            return FAILED;
        }
    }

    private void say(String message) {
        var page = new Page(look);
        for (var line : message.split("\n", -1)) {
            int indent = line.length() - line.stripLeading().length();
            page.line(indent, line);
        }
        try {
            errors.write(page.toString().getBytes(StandardCharsets.UTF_8));
            errors.flush();
        } catch (IOException _) {
            // Nobody listens: the exit status still tells.
        }
    }
}
