package org.asylia.bench.peers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;

/// Some rules as the peers get them: lines in order, each reading columns and earlier lines, and which line answers
/// each rule.
///
/// @param columns all columns of the rows; sheets made from one law share them
/// @param lines the lines; only those in `used` matter here
/// @param used which lines the rules rest on
/// @param rules the rules asked, by id
/// @param answers what answers each of them: a line, or what is the same for every case
record Sheet(List<Column> columns, List<Formula> lines, BitSet used, List<String> rules, List<Formula> answers) {

    Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        answers = List.copyOf(answers);
    }

    static Sheet of(List<Column> columns, List<Formula> lines, List<String> rules, List<Formula> answers) {
        var used = new BitSet();
        answers.forEach(answer -> Formula.reads(answer, _ -> {}, used::set));
        for (int line = used.length() - 1; line >= 0; line = used.previousSetBit(line - 1)) {
            Formula.reads(lines.get(line), _ -> {}, used::set);
        }
        return new Sheet(columns, lines, used, rules, answers);
    }

    /// The lines in use, in order.
    int[] inOrder() {
        return used.stream().toArray();
    }

    /// The columns that those lines read.
    BitSet read() {
        var read = new BitSet();
        used.stream().forEach(line -> Formula.reads(lines.get(line), read::set, _ -> {}));
        return read;
    }

    /// The lines that answer rules, in the order of the rules, each once.
    List<Integer> asked() {
        return answers.stream()
                .filter(Formula.Line.class::isInstance)
                .map(answer -> ((Formula.Line) answer).line())
                .distinct()
                .toList();
    }

    /// The lines that a line reads directly.
    List<Integer> readBy(int line) {
        var read = new ArrayList<Integer>();
        Formula.reads(lines.get(line), _ -> {}, other -> {
            if (!read.contains(other)) {
                read.add(other);
            }
        });
        return read;
    }

    /// One case as a row.
    long[] row(Determiner determiner, Case about, Frame frame) {
        var determination = determiner.determine(about, frame);
        var row = new long[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = columns.get(i).value(determination);
        }
        return row;
    }

    /// What the rules come to, from the yes and the no counted of each line.
    Tally tally(int cases, long[] yes, long[] no) {
        var allYes = new long[rules.size()];
        var allNo = new long[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            switch (answers.get(i)) {
                case Formula.Line(var line) -> {
                    allYes[i] = yes[line];
                    allNo[i] = no[line];
                }
                case Formula.Settled settled -> {
                    allYes[i] = settled == Formula.Settled.YES ? cases : 0;
                    allNo[i] = settled == Formula.Settled.NO ? cases : 0;
                }
                default -> throw new IllegalStateException("Rule '" + rules.get(i) + "' is answered by no line.");
            }
        }
        return new Tally(cases, allYes, allNo);
    }
}
