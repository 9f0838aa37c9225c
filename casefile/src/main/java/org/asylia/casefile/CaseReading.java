package org.asylia.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.casefile.json.Place;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Draft;

/// Reads one whole file, from its tree.
final class CaseReading {

    static final String VERSION = "case/1";

    private final Vocabulary vocabulary;
    private final String name;
    private final Problems problems;

    CaseReading(Vocabulary vocabulary, String name) {
        this.vocabulary = vocabulary;
        this.name = name;
        this.problems = new Problems(name);
    }

    /// @throws CaseFileException with all that is wrong
    CaseFile read(Node tree) {
        if (!(tree instanceof Node.Obj object)) {
            problems.add(
                    Spot.TOP,
                    tree.place(),
                    "A case file is one object in { }, not " + Shown.of(tree)
                            + ". It begins with {\"asylia\": \"case/1\"}.");
            problems.refuse();
            throw new IllegalStateException("unreachable");
        }
        new TreeCheck(problems).check(object);
        version(object);
        var file = file(object);
        problems.refuse();
        return file;
    }

    private CaseFile file(Node.Obj tree) {
        // A key that is not known at the top is reported with the facts.
        var fields = new Fields(
                tree,
                Spot.TOP,
                problems,
                "",
                tree.members().stream().map(Node.Member::key).toList());
        Map<String, Source> sources = fields.object("sources", "{\"i589\": {\"kind\": \"form\"}}")
                .map(inner -> new SourceReader(problems).read(inner, Spot.TOP.to("sources")))
                .orElse(Map.of());
        var desk = new Desk(vocabulary, problems, sources.keySet());
        var frame = fields.object("frame", "{\"asOf\": \"2026-11-22\"}")
                .map(inner -> new FrameReader(desk).read(inner, Spot.TOP.to("frame")))
                .orElse(FrameWish.NONE);
        var draft = new Draft();
        new ItemReader(desk).read(tree, Optional.empty(), Spot.TOP, draft);
        var root = draft.finish();
        List<Assessment> assessments = fields.node("assessments")
                .map(node -> new AssessmentReader(desk, root).read(node, Spot.TOP.to("assessments")))
                .orElse(List.of());
        new Plausibility(vocabulary, tree, root, frame, problems).check();
        return new CaseFile(
                vocabulary,
                name,
                tree,
                fields.words("title"),
                fields.words("note"),
                frame,
                sources,
                new Case(root, assessments));
    }

    private void version(Node.Obj tree) {
        var version = tree.find("asylia");
        if (version.isEmpty()) {
            problems.add(
                    Spot.TOP,
                    tree.place(),
                    "\"asylia\" is missing. Begin the file with {\"asylia\": \"case/1\", ... }, so that it is known what it is.");
        } else if (!(version.get() instanceof Node.Text(var text, _) && text.equals(VERSION))) {
            problems.add(
                    Spot.TOP.to("asylia"),
                    version.map(Node::place).orElse(Place.NONE),
                    "This program reads case files of the form \"case/1\", not " + Shown.of(version.get())
                            + ". Write \"asylia\": \"case/1\" if it is one.");
        }
    }
}
