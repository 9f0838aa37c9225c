package org.asylia.caseload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asylia.engine.rule.Frame;

/// The matters of an office that ask for one frame, and are kept in one caseload.
///
/// @param number which caseload, counted from 1
/// @param frame see [#key]
/// @param rows the matters, in the order of the caseload
record OfficePart(int number, String frame, List<OfficeRow> rows) {

    /// Begins the identity of each such caseload.
    static final String MARK = "office/1 ";

    OfficePart {
        rows = List.copyOf(rows);
    }

    Path file(Path folder) {
        return folder.resolve(number + ".caseload");
    }

    /// A frame in three lines: its circuit, or nothing; `review` or `agency`; readings, each as `POINT=READING`, in
    /// order, parted by spaces. Its day is left out: a comparison has days of its own.
    static String key(Frame frame) {
        return frame.circuit().orElse("") + "\n" + (frame.review() ? "review" : "agency") + "\n"
                + new TreeMap<>(frame.readings())
                        .entrySet().stream()
                                .map(reading -> reading.getKey() + "=" + reading.getValue())
                                .collect(Collectors.joining(" "));
    }

    /// The frame of a key, on a day.
    static Frame frame(String key, LocalDate day) {
        var lines = key.split("\n", -1);
        var frame = lines[0].isEmpty() ? Frame.on(day) : Frame.on(day).inCircuit(lines[0]);
        frame = lines[1].equals("review") ? frame.onReview() : frame;
        for (var reading : lines[2].split(" ")) {
            int equals = reading.indexOf('=');
            frame = equals < 0 ? frame : frame.reading(reading.substring(0, equals), reading.substring(equals + 1));
        }
        return frame;
    }

    /// What stands in the head of the caseload, see [Matters#identity]: it follows from the texts of its cases, in
    /// their order, and from what read them. So a list and a caseload of two different states are told apart.
    String identity(String madeBy) {
        var lead = (madeBy + "\n" + frame + "\n").getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(lead.length + rows.size() * Fingerprint.BYTES);
        bytes.put(lead);
        rows.forEach(row -> row.text().put(bytes));
        return MARK + Fingerprint.of(bytes.array()).hex();
    }
}
