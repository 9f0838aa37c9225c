package org.asylia.command.verb;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.asylia.casefile.Json;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.CaseText;
import org.asylia.engine.rule.RuleSet;

/// Reads a sheet of an office's own, in CSV with a line of names on top: each row becomes a case file, by a
/// [SheetMapping]. An empty cell says nothing.
final class SheetInput {

    private final String name;
    private final SheetMapping mapping;
    private final Consumer<String> progress;

    private SheetInput(String name, SheetMapping mapping, Consumer<String> progress) {
        this.name = name;
        this.mapping = mapping;
        this.progress = progress;
    }

    /// @param progress is told which columns are not read
    static void read(String name, String mapping, RuleSet law, Consumer<String> progress, List<CaseText> into) {
        new SheetInput(name, SheetMapping.read(mapping, law), progress).rows(into);
    }

    private void rows(List<CaseText> into) {
        var text = CaseInput.longText(name);
        var first = text.lines().findFirst().orElse("");
        char separator = first.contains(";") && !first.contains(",") ? ';' : ',';
        try {
            List<String> names = List.of();
            for (var row : CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                if (names.isEmpty()) {
                    names = names(row);
                } else {
                    into.add(caseText(row, names));
                }
            }
            if (names.isEmpty()) {
                throw new WrongInput("'" + name + "' is empty: a sheet begins with a line of names.");
            }
        } catch (CsvParseException e) {
            throw new WrongInput("'" + name + "' cannot be read as CSV: a quotation mark may not be closed.");
        }
    }

    private List<String> names(CsvRecord row) {
        var names = row.getFields().stream()
                .map(each -> each.strip().replace("\uFEFF", ""))
                .toList();
        for (var column : mapping.columns()) {
            if (!names.contains(column)) {
                throw new WrongInput("'" + name + "' has no column '" + column + "', which the mapping names. It has: "
                        + String.join(", ", names));
            }
        }
        var unread =
                names.stream().filter(each -> !mapping.columns().contains(each)).toList();
        if (!unread.isEmpty()) {
            progress.accept("Columns of " + name + " that the mapping does not name, and that are not read: "
                    + String.join(", ", unread));
        }
        return names;
    }

    private CaseText caseText(CsvRecord row, List<String> names) {
        var line = name + ":" + row.getStartingLineNumber();
        if (row.getFieldCount() != names.size()) {
            throw new WrongInput(
                    line + " has " + row.getFieldCount() + " cells, and the line of names has " + names.size() + ".");
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), row.getField(i).strip());
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("asylia", "case/1");
        for (var cell : mapping.cells()) {
            var typed = cells.getOrDefault(cell.column(), "");
            if (!typed.isEmpty()) {
                cell.value(typed, line).ifPresent(value -> put(json, new ArrayList<>(cell.path()), cell.fact(), value));
            }
        }
        var matter =
                mapping.matter().map(cells::get).filter(each -> !each.isEmpty()).orElse(line);
        return new CaseText(matter, Json.pretty(json).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a value where a case file has it: of the case, or of an entry of its lists.
    private static void put(Map<String, Object> into, List<SheetMapping.Step> path, String fact, Object value) {
        if (path.isEmpty()) {
            into.put(fact, value);
            return;
        }
        var step = path.removeFirst();
        put(inner(inner(inner(into, step.list()), "entries"), step.entry()), path, fact, value);
    }

    @SuppressWarnings("unchecked") // only such maps are put in
    private static Map<String, Object> inner(Map<String, Object> map, String key) {
        return (Map<String, Object>) map.computeIfAbsent(key, _ -> new LinkedHashMap<String, Object>());
    }
}
