package org.asylia.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asylia.engine.rule.Frame;

/// The frame that cases ask for, but for its day, as it stands in a table.
///
/// @param circuit empty while it is not known
/// @param review whether the law is read as a court would on review
/// @param readings chosen readings, each as `POINT=READING`, in order, parted by spaces
record FrameKey(String circuit, boolean review, String readings) implements Serializable, Comparable<FrameKey> {

    static final FrameKey PLAIN = new FrameKey("", false, "");

    static FrameKey of(Frame frame) {
        return new FrameKey(
                frame.circuit().orElse(""),
                frame.review(),
                new TreeMap<>(frame.readings())
                        .entrySet().stream()
                                .map(reading -> reading.getKey() + "=" + reading.getValue())
                                .collect(Collectors.joining(" ")));
    }

    Frame frame(LocalDate day) {
        var frame = Frame.on(day);
        frame = circuit.isEmpty() ? frame : frame.inCircuit(circuit);
        frame = review ? frame.onReview() : frame;
        for (var reading : readings.split(" ")) {
            int equals = reading.indexOf('=');
            frame = equals < 0 ? frame : frame.reading(reading.substring(0, equals), reading.substring(equals + 1));
        }
        return frame;
    }

    @Override
    public int compareTo(FrameKey other) {
        return Comparator.comparing(FrameKey::circuit)
                .thenComparing(FrameKey::review)
                .thenComparing(FrameKey::readings)
                .compare(this, other);
    }
}
