package org.asylia.caseload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/// The matters of an office, kept packed in a folder, and brought up to date from their texts: only texts that were not
/// seen before are read, and only their cases are written. docs/caseload-format.md says what lies in the folder.
///
/// What is given back is what the texts say, in whatever state the folder was: what does not fit is packed again.
public final class Office {

    private final OfficeFolder folder;
    private final RuleSet law;
    private final String madeBy;
    private final Unread matters;
    private final Consumer<String> progress;
    private final Unread.@Nullable Read[] read;

    /// The matters that ask for one frame, on any day.
    ///
    /// @param caseload their cases
    /// @param matters which matter stands at each place of the caseload
    public record Part(Frame frame, Caseload caseload, List<Integer> matters) {
        public Part {
            matters = List.copyOf(matters);
        }
    }

    /// What became of the matters since the last time.
    ///
    /// @param kept whose text is the same
    /// @param changed of the same name, but another text
    /// @param come that were not there
    /// @param gone that are there no more
    public record Tidings(int kept, int changed, int come, int gone) {}

    /// @param parts no two of one frame; each matter is in one of them
    public record Found(List<Part> parts, Tidings tidings) {
        public Found {
            parts = List.copyOf(parts);
        }
    }

    private Office(OfficeFolder folder, RuleSet law, String reader, Unread matters, Consumer<String> progress) {
        this.folder = folder;
        this.law = law;
        this.madeBy = CaseloadHead.before(law, Layout.of(law)) + reader;
        this.matters = matters;
        this.progress = progress;
        this.read = new Unread.Read[matters.size()];
    }

    /// Brings the folder up to date. It is made where it is not there.
    ///
    /// @param reader what reads the texts; what another one read is packed again
    /// @param progress is told what must be packed again, and why
    /// @throws CaseloadFile.Refused when the folder holds something else; it is left as it is
    /// @throws CaseloadInUse while another program has it
    public static Found keep(Path folder, RuleSet law, String reader, Unread matters, Consumer<String> progress)
            throws IOException, CaseloadFile.Refused {
        var office = OfficeFolder.of(folder);
        try (var _ = CaseloadLock.changing(office.locked(office.list()))) {
            return new Office(office, law, reader, matters, progress).keep();
        }
    }

    /// Whether a caseload of this identity belongs to an office. The frame of its matters stands beside it, in the list
    /// of the office, so that it says nothing by itself.
    public static boolean isPart(String identity) {
        return identity.startsWith(OfficePart.MARK);
    }

    /// Everything is read before anything is written: a text that cannot be read leaves the folder as it was.
    private Found keep() throws IOException, CaseloadFile.Refused {
        var rows = IntStream.range(0, matters.size())
                .parallel()
                .mapToObj(matter -> OfficeRow.of(matters, matter))
                .toList();
        var before = list();
        var kept = caseloads(before);
        var match = new OfficeMatch(before.parts(), rows);
        var parts = parts(before, kept, match);
        read(parts.stream().flatMapToInt(OfficeChange::toRead));
        var after = new ArrayList<OfficePart>();
        var found = new ArrayList<Part>();
        for (var part : parts) {
            if (!part.seats().matters().isEmpty()) {
                var list = part.after(rows);
                after.add(list);
                found.add(new Part(
                        OfficePart.frame(list.frame(), law.knownTo()),
                        put(part, list.identity(madeBy)),
                        part.seats().matters()));
            }
        }
        var list = new OfficeList(madeBy, after);
        if (!list.equals(before)) {
            folder.write(list);
        }
        folder.tidy(list);
        return new Found(found, match.tidings());
    }

    /// What is kept, as far as it is of this law and was read as it is now.
    private OfficeList list() throws IOException {
        var nothing = new OfficeList(madeBy, List.of());
        var found = folder.read();
        if (found.isEmpty()) {
            if (Files.exists(folder.list())) {
                progress.accept("'" + folder.list() + "' is damaged, or of another version. Packing again.");
            }
            return nothing;
        }
        if (!found.get().madeBy().equals(madeBy)) {
            progress.accept("'" + folder.folder() + "' was packed under another state of the law, or by another version"
                    + " of this program. Packing again.");
            return nothing;
        }
        return found.get();
    }

    /// The caseload of each part; none where it is not what the list says.
    private List<Optional<CaseloadFile.Kept>> caseloads(OfficeList list) throws IOException {
        var kept = new ArrayList<Optional<CaseloadFile.Kept>>();
        var wrong = new ArrayList<String>();
        for (var part : list.parts()) {
            try {
                kept.add(Optional.of(open(part)));
            } catch (CaseloadFile.Refused refused) {
                kept.add(Optional.empty());
                wrong.add(String.valueOf(refused.getMessage()));
            }
        }
        if (!wrong.isEmpty()) {
            int more = wrong.size() - 1;
            progress.accept(wrong.getFirst() + (more == 0 ? "" : " So it is with %,d more.".formatted(more))
                    + " Packing again.");
        }
        return kept;
    }

    private CaseloadFile.Kept open(OfficePart part) throws IOException, CaseloadFile.Refused {
        var file = folder.locked(part.file(folder.folder()));
        if (!Files.exists(file)) {
            throw new CaseloadFile.Refused("'" + file + "' is missing.");
        }
        var kept = CaseloadFile.open(file, law);
        if (!kept.identity().equals(part.identity(madeBy))
                || !isWhole(kept.caseload(), part.rows().size())) {
            throw new CaseloadFile.Refused("'" + file + "' is not what the list beside it says: a program may have been"
                    + " ended while it brought them up to date.");
        }
        return kept;
    }

    /// The head's checksum does not cover the lengths.
    private static boolean isWhole(Caseload caseload, int cases) {
        return caseload.size() == cases
                && caseload.chunkSize() == Caseload.CHUNK
                && caseload.chunks().stream()
                        .limit(cases / Caseload.CHUNK)
                        .allMatch(chunk -> chunk.cases() == Caseload.CHUNK);
    }

    /// What becomes of each part; those that were kept first, then those of new frames.
    private List<OfficeChange> parts(OfficeList before, List<Optional<CaseloadFile.Kept>> kept, OfficeMatch match) {
        read(IntStream.range(0, matters.size()).filter(matter -> !match.isKept(matter)));
        var come = new LinkedHashMap<String, List<Integer>>();
        for (int matter = 0; matter < matters.size(); matter++) {
            if (!match.isKept(matter)) {
                come.computeIfAbsent(OfficePart.key(of(matter).frame()), _ -> new ArrayList<>())
                        .add(matter);
            }
        }
        var parts = new ArrayList<OfficeChange>();
        for (int part = 0; part < before.parts().size(); part++) {
            var was = before.parts().get(part);
            var here = Optional.ofNullable(come.remove(was.frame())).orElse(List.of());
            parts.add(new OfficeChange(was, kept.get(part), seats(part, match, here)));
        }
        int number = before.parts().stream().mapToInt(OfficePart::number).max().orElse(0);
        for (var frame : come.entrySet()) {
            var part = new OfficePart(++number, frame.getKey(), List.of());
            var seats = OfficeSeats.of(new int[0], new int[0], frame.getValue());
            parts.add(new OfficeChange(part, Optional.empty(), seats));
        }
        return parts;
    }

    private static OfficeSeats seats(int part, OfficeMatch match, List<Integer> come) {
        var holders = match.holders(part);
        var back = new int[holders.length];
        Arrays.fill(back, OfficeMatch.NONE);
        var others = new ArrayList<Integer>();
        for (int matter : come) {
            var own = match.own(matter);
            if (own.part() == part) {
                back[own.row()] = matter;
            } else {
                others.add(matter);
            }
        }
        return OfficeSeats.of(holders, back, others);
    }

    /// Writes what changed of a part.
    private Caseload put(OfficeChange part, String identity) throws IOException, CaseloadFile.Refused {
        var file = folder.locked(part.part().file(folder.folder()));
        var seats = part.seats();
        if (part.kept().isEmpty()) {
            var cases = Matters.of(
                    seats.matters().stream().map(each -> of(each).about()).toList());
            var caseload = Caseload.pack(law, cases);
            CaseloadFile.write(file, law, identity, caseload);
            return caseload;
        }
        var before = part.kept().get();
        if (!part.isChanged()) {
            return before.caseload();
        }
        var written = new TreeMap<Integer, Case>();
        seats.written()
                .forEach(row -> written.put(row, of(seats.matters().get(row)).about()));
        var caseload = before.caseload().updated(seats.matters().size(), written);
        CaseloadFile.change(file, law, before, new CaseloadFile.Kept(identity, caseload));
        return caseload;
    }

    private void read(IntStream wanted) {
        wanted.filter(matter -> read[matter] == null).boxed().toList().parallelStream()
                .forEach(matter -> read[matter] = matters.read(matter));
    }

    private Unread.Read of(int matter) {
        return Objects.requireNonNull(read[matter]);
    }
}
