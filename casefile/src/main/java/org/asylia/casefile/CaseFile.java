package org.asylia.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.fact.Statement;

/// A case file that was read: what it says of the case, and everything else that stands in it. It never changes; what
/// looks like a change gives another file, checked as strictly as one that was read.
///
/// An item is named by its path, such as `countries[VE].claims[gang]`; the case itself by the empty path.
public final class CaseFile {

    private final Vocabulary vocabulary;
    private final String name;
    private final Node.Obj tree;
    private final Optional<String> title;
    private final Optional<String> note;
    private final FrameWish frame;
    private final Map<String, Source> sources;
    private final Case about;

    CaseFile(
            Vocabulary vocabulary,
            String name,
            Node.Obj tree,
            Optional<String> title,
            Optional<String> note,
            FrameWish frame,
            Map<String, Source> sources,
            Case about) {
        this.vocabulary = vocabulary;
        this.name = name;
        this.tree = tree;
        this.title = title;
        this.note = note;
        this.frame = frame;
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        this.about = about;
    }

    /// The name of the file, as given to the reader.
    public String name() {
        return name;
    }

    public Optional<String> title() {
        return title;
    }

    public Optional<String> note() {
        return note;
    }

    /// The frame that the file asks for.
    public FrameWish frame() {
        return frame;
    }

    /// The sources by their id, in the order of the file.
    public Map<String, Source> sources() {
        return sources;
    }

    /// The facts and assessments.
    public Case about() {
        return about;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Node.Obj tree() {
        return tree;
    }

    /// The file if this alone were said of the fact: for what-if. Whatever else was said of it is replaced; to keep it,
    /// use [#adding].
    ///
    /// @throws CaseFileException when there is no such item, or the dates no longer fit together
    public CaseFile with(Fact fact, String item, Content content) {
        return new Edit(this, item).put(fact, Nodes.of(content));
    }

    public CaseFile with(FactValue value) {
        return with(value.fact(), value.item(), value.content());
    }

    /// The file if nothing were said of the fact.
    public CaseFile without(Fact fact, String item) {
        return new Edit(this, item).remove(fact);
    }

    /// The file with one more statement of the fact: what was said before is kept, and may now be disputed.
    public CaseFile adding(Fact fact, String item, Statement statement) {
        return new Edit(this, item).state(fact, Nodes.of(statement));
    }

    /// The file with one more entry in a list of an item; the same file if there is one of that name.
    public CaseFile withEntry(ItemList list, String item, String entry) {
        return new Edit(this, item).enter(list, entry);
    }

    /// The file once somebody said that a list has no more entries than these.
    public CaseFile closing(ItemList list, String item) {
        return new Edit(this, item).mark(list, Node.bool(true));
    }

    /// The file while there may be more entries in a list.
    public CaseFile opening(ItemList list, String item) {
        return new Edit(this, item).mark(list, Node.bool(false));
    }

    /// The file with an assessment; an earlier one of the same judgment about the same item is replaced.
    public CaseFile with(Assessment assessment) {
        return new Edit(this, "").assess(assessment);
    }
}
