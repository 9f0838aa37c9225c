package org.asylia.bench.peers;

import java.io.StringReader;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/// The DMN engine of KIE: one decision a line, evaluated all together for each case.
final class Dmn {

    private static final String NAME = "asylia";

    private final Sheet sheet;
    private final BitSet read;
    private final DMNRuntime runtime;
    private final DMNModel model;

    Dmn(Sheet sheet) {
        this.sheet = sheet;
        this.read = sheet.read();
        var source = ResourceFactory.newReaderResource(new StringReader(text(sheet)));
        source.setSourcePath(NAME + ".dmn");
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(source))
                .getOrElseThrow(fault -> new IllegalStateException("The DMN model was refused.", fault));
        this.model = runtime.getModels().getFirst();
    }

    static String text(Sheet sheet) {
        var text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="asylia" name="asylia"
                 namespace="https://asylia.example/bench">
                """);
        sheet.read().stream().forEach(column -> {
            var type = sheet.columns().get(column).isYesNo() ? "boolean" : "number";
            text.append("<inputData id=\"i%d\" name=\"c%d\"><variable name=\"c%d\" typeRef=\"%s\"/></inputData>\n"
                    .formatted(column, column, column, type));
        });
        for (int line : sheet.inOrder()) {
            text.append("<decision id=\"d%d\" name=\"r%d\"><variable name=\"r%d\" typeRef=\"boolean\"/>\n"
                    .formatted(line, line, line));
            var columns = new TreeSet<Integer>();
            Formula.reads(sheet.lines().get(line), columns::add, _ -> {});
            for (int column : columns) {
                text.append("<informationRequirement><requiredInput href=\"#i%d\"/></informationRequirement>\n"
                        .formatted(column));
            }
            for (int other : sheet.readBy(line)) {
                text.append("<informationRequirement><requiredDecision href=\"#d%d\"/></informationRequirement>\n"
                        .formatted(other));
            }
            var feel = Feel.expression(sheet.lines().get(line)).replace("<", "&lt;");
            text.append("<literalExpression><text>").append(feel).append("</text></literalExpression></decision>\n");
        }
        return text.append("</definitions>\n").toString();
    }

    /// A case as DMN gets it; what is not told is there as null.
    Map<String, @Nullable Object> about(long[] row) {
        var about = new HashMap<String, @Nullable Object>();
        read.stream().forEach(column -> about.put("c" + column, value(column, row[column])));
        return about;
    }

    private @Nullable Object value(int column, long value) {
        if (value == Column.UNTOLD) {
            return null;
        }
        return sheet.columns().get(column).isYesNo() ? (Object) (value == 1) : (Object) value;
    }

    Tally count(List<Map<String, @Nullable Object>> cases) {
        var yes = new long[sheet.lines().size()];
        var no = new long[yes.length];
        var lines = sheet.inOrder();
        for (var each : cases) {
            var context = runtime.newContext();
            each.forEach(context::set);
            var result = runtime.evaluateAll(model, context).getContext();
            for (int line : lines) {
                var value = result.get("r" + line);
                yes[line] += Boolean.TRUE.equals(value) ? 1 : 0;
                no[line] += Boolean.FALSE.equals(value) ? 1 : 0;
            }
        }
        return sheet.tally(cases.size(), yes, no);
    }
}
