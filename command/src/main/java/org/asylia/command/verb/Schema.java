package org.asylia.command.verb;

import java.util.List;
import org.asylia.casefile.CaseSchema;
import org.asylia.command.line.Arguments;
import org.asylia.command.line.Usage;

/// `schema`: the JSON schema of a case file.
public final class Schema implements Verb {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public Usage usage() {
        return new Usage(
                name(),
                "the JSON schema of a case file, for editors and other programs",
                List.of(),
                List.of(),
                List.of("Many editors complete and check a case file as you type once they are given this schema."),
                List.of("./asylia schema > case.schema.json"));
    }

    @Override
    public String answer(Arguments arguments, World world) {
        return CaseSchema.of(world.law().get());
    }
}
