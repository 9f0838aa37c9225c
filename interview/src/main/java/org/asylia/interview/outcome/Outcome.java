package org.asylia.interview.outcome;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.rule.Frame;
import org.asylia.interview.Answers;
import org.asylia.interview.Interview;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;

/// What can be told with the answers so far, in one language. It can be asked for at any time.
///
/// Words of the law that nobody has translated are English, and say so by their language.
///
/// @param urgent what to see to at once
/// @param lawyer why to get a lawyer before anything is filed; empty where nothing of that kind is in sight
/// @param doors the doors, side by side
/// @param dates the days that matter, the nearest first
/// @param doNot what not to do
/// @param toDo what to do
/// @param gather what to gather
/// @param corrections what is often said and not so, as far as it concerns this person
/// @param lawyerWillAsk what a lawyer will ask, since it is not asked here: facts and judgments
/// @param asOf the day it was asked for
/// @param lawKnownTo the day to which the law was followed
/// @param notice that this is information and not a lawyer's advice
public record Outcome(
        List<Said> urgent,
        List<Said> lawyer,
        List<DoorView> doors,
        List<DateView> dates,
        List<Said> doNot,
        List<Said> toDo,
        List<Said> gather,
        List<Correction> corrections,
        List<Said> lawyerWillAsk,
        LocalDate asOf,
        LocalDate lawKnownTo,
        Said notice) {

    public Outcome {
        urgent = List.copyOf(urgent);
        lawyer = List.copyOf(lawyer);
        doors = List.copyOf(doors);
        dates = List.copyOf(dates);
        doNot = List.copyOf(doNot);
        toDo = List.copyOf(toDo);
        gather = List.copyOf(gather);
        corrections = List.copyOf(corrections);
        lawyerWillAsk = List.copyOf(lawyerWillAsk);
    }

    public static Outcome of(Interview interview, Answers answers, Frame frame, Texts texts) {
        return new Telling(interview, answers, frame, texts).outcome();
    }

    /// Whether to stop and get a lawyer before filing.
    public boolean stopsFirst() {
        return !urgent.isEmpty() || !lawyer.isEmpty();
    }
}
