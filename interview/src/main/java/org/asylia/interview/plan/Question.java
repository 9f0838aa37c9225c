package org.asylia.interview.plan;

import java.util.List;
import java.util.Locale;

/// One row of the plan: a question, or a page that is shown at its place.
///
/// @param stage the stage it belongs to
/// @param id its key; its words are in the texts under `question.<id>`
/// @param kind what an answer looks like
/// @param lists the lists it is asked within, outermost first; empty for the person as a whole
/// @param asked when it is asked at all
/// @param when what must have been answered before
/// @param care how carefully it is asked
/// @param codes the codes of its options, in their order; empty where the kind has none
public record Question(
        Stage stage, String id, Kind kind, List<String> lists, Asked asked, When when, Care care, List<String> codes) {

    public Question {
        lists = List.copyOf(lists);
        codes = List.copyOf(codes);
    }

    /// What an answer looks like.
    public enum Kind {
        YES_NO,
        /// One of the codes.
        ONE,
        /// Any of the codes.
        MANY,
        /// A country, or one of the codes.
        COUNTRY,
        DATE,
        NUMBER,
        WORDS,
        /// Whether there is another entry of the list: yes or no.
        MORE,
        /// A page that shows what is known.
        SHOW,
        /// The page on which answers are checked.
        CHECK;

        /// Whether a person says something there.
        public boolean isQuestion() {
            return this != SHOW && this != CHECK;
        }
    }

    /// When a question is asked at all.
    public enum Asked {
        /// Whatever the law says: safety, urgency, choice.
        ALWAYS,
        /// Only while its answer can still change whether a door is open.
        DOORS,
        /// Only while a door, or a day that binds, can still turn on it.
        DATES,
        /// A page that is shown only when something is urgent.
        URGENT
    }

    /// How carefully a question is asked.
    public enum Care {
        PLAIN,
        /// It can tell who somebody is.
        IDENTIFYING,
        /// Asked with a closed answer and a way out, nothing further.
        CLOSED,
        /// Harm and what else is hard to speak of; only after an explicit choice.
        DELICATE
    }

    /// The stages, in their order.
    public enum Stage {
        SAFETY,
        URGENCY,
        BIOGRAPHY,
        FEAR,
        FLAGS,
        SHOW,
        MORE,
        DETAIL,
        CLOSE;

        /// The code in the table and in the texts.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
