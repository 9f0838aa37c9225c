package org.asylia.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.asylia.engine.time.SaidDate;

/// What a person said to one question, in codes and never in translated words.
public sealed interface Reply {

    /// One or several codes of the question's options: `yes`, `no`, a country such as `HN`, a choice.
    record Picked(List<String> codes) implements Reply {
        public Picked {
            codes = List.copyOf(codes);
        }
    }

    /// A date, as precisely as it is remembered.
    record Day(SaidDate date) implements Reply {}

    /// A date by something that was told already: "after my arrival".
    ///
    /// @param side on which side of it
    /// @param event where that was told, as a [Day]
    record Beside(Side side, Place event) implements Reply {}

    /// On which side of a day.
    enum Side {
        BEFORE,
        AFTER;

        /// The lower-case word of forms and stored answers.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Side> of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    record Number(long value) implements Reply {}

    /// The person's own words. No rule reads them.
    record Words(String words) implements Reply {}

    /// The person does not know.
    record NotSure() implements Reply {}

    /// The person does not want to say it now.
    record NotNow() implements Reply {}

    static Reply picked(String... codes) {
        return new Picked(List.of(codes));
    }

    Reply YES = picked("yes");
    Reply NO = picked("no");
    /// A page without a question was read.
    Reply SEEN = picked("seen");
    Reply NOT_SURE = new NotSure();
    Reply NOT_NOW = new NotNow();
}
