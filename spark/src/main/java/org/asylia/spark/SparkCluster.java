package org.asylia.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.CaseloadInUse;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Outcome;
import org.asylia.caseload.Part;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.Away;
import org.asylia.command.rescreen.Cluster;
import org.asylia.command.rescreen.Report;
import org.asylia.engine.columns.Chunk;

/// Compares a caseload inside Apache Spark. It comes to the same counts as a comparison on one machine, whatever the
/// number of machines, and whichever of them is lost on the way.
public final class SparkCluster implements Cluster {

    /// For the service loader.
    public SparkCluster() {}

    @Override
    public Report compare(Away away) {
        if (!Jdk.isNewEnough(Runtime.version())) {
            throw new WrongInput(Jdk.message());
        }
        away.progress().accept("Starting Spark: " + away.master() + ".");
        try {
            return compared(away);
        } catch (WrongInput e) {
            throw e;
        } catch (Unfit e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            // Spark throws its own checked exceptions without declaring them.
            if (e instanceof SparkException || e.getCause() instanceof SparkException) {
                throw new WrongInput("Spark could not do it: " + Session.words(e));
            }
            throw e;
        }
    }

    private static Report compared(Away away) {
        var session = Session.open(away.master());
        try {
            Session.await(session);
            away.progress().accept("Spark " + session.version() + " is there.");
            return new Run(session, away).report();
        } catch (IllegalStateException e) {
            throw session.sparkContext().isStopped() ? Session.unreached(away.master()) : e;
        } finally {
            session.stop();
        }
    }

    /// One comparison in one session.
    private record Run(SparkSession session, Away away, Tables tables) {

        Run(SparkSession session, Away away) {
            this(session, away, new Tables(session));
        }

        Report report() {
            var keep = away.keep();
            keep.packed().ifPresent(name -> tables.checkFree("--packed", name));
            keep.rows().ifPresent(name -> tables.checkFree("--rows", name));
            keep.changed().ifPresent(name -> tables.checkFree("--changed", name));
            var question = Question.of(away);
            var cases = new Gathering(session).of(away.source());
            away.progress().accept("Reading the cases.");
            var head = Head.of(cases.blocks());
            keep.rows()
                    .ifPresent(name -> tables.write(
                            cases.rows().orElseThrow(() -> new WrongInput("--rows needs case files to write.")), name));
            keep.packed().ifPresent(name -> pack(cases, head, name));
            boolean madeUp = head.isMadeUp();
            away.progress().accept("Comparing %,d matters.".formatted(head.cases()));
            var outcome = outcome(Comparison.over(cases.blocks(), question, head.present()), question);
            var silent = away.cells().isDeidentified() || outcome.doors() == 0;
            var report = Report.of(
                    away.shift(),
                    outcome,
                    silent ? List.of() : Told.of(cases, head, question),
                    away.doors(),
                    away.cells(),
                    madeUp ? Generated.shares() : List.of());
            keep.changed()
                    .ifPresent(name -> tables.write(
                            away.cells().isDeidentified()
                                    ? ChangedTable.deidentified(session, report)
                                    : ChangedTable.of(session, cases.blocks(), question, head.present()),
                            name));
            return report;
        }

        private static Outcome outcome(Map<FrameKey, Part> parts, Question question) {
            var sum = Report.NOTHING;
            for (var part : parts.entrySet()) {
                var none = new BitSet();
                sum = sum.and(Here.counting(question, part.getKey(), none).outcome(part.getValue()));
            }
            return sum;
        }

        private void pack(Cases cases, Head head, String name) {
            if (!name.endsWith(".caseload")) {
                tables.write(cases.blocks(), name);
                return;
            }
            if (head.identity().isEmpty()) {
                throw new WrongInput("--packed '" + name + "': a packed caseload holds made-up matters, for it has no"
                        + " place for names. Write blocks instead: --packed OUT.parquet.");
            }
            var chunks = new ArrayList<Chunk>();
            cases.blocks().sort("first").toLocalIterator().forEachRemaining(row -> chunks.add(BlockTable.chunk(row)));
            try {
                CaseloadFile.write(Path.of(name), Here.LAW, head.identity(), Caseload.of(Here.LAW, chunks));
            } catch (CaseloadInUse e) {
                throw new WrongInput(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new WrongInput(
                        "--packed '" + name + "' cannot be written. Check the folder, and who may write" + " there.");
            }
        }
    }
}
