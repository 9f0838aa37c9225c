package org.asylia.engine;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DatedTable;

/// One fact of each type, in the case and in the entries of a list, for tests of what every reader must handle.
public final class Vocabulary {

    public static final ItemList TRIPS =
            ItemList.of("trips", "trip", "When did you travel?", "Are these all your trips?");
    public static final ItemList STOPS =
            ItemList.within(TRIPS, "stops", "stop", "Where did you stop?", "Are these all the stops?");

    public static final Fact HERE = Fact.yesNo("is.here").asks("Are you here?");
    public static final Fact READY = Fact.yesNo("is.ready").asks("Are you ready?");
    public static final Fact BEGAN = Fact.day("work.began").asks("When did it begin?");
    public static final Fact ENDED = Fact.day("work.ended").asks("When did it end?");
    public static final Fact CHILDREN =
            Fact.number("number-of.children", "children", 0, 20).asks("How many children?");
    public static final Fact COLOR =
            Fact.choice("color", "red=deep red", "blue=sky blue", "plain").asks("Which color?");
    public static final Fact HOME = Fact.country("home").asks("Where is your home?");
    public static final Fact BIRTHPLACE = Fact.country("birthplace").asks("Where were you born?");

    public static final Fact ABROAD = Fact.yesNo("trip.abroad").of(TRIPS).asks("Did it go abroad?");
    public static final Fact TRIP_DAY = Fact.day("trip.day").of(TRIPS).asks("When was it?");
    public static final Fact NIGHTS =
            Fact.number("trip.nights", "nights", 0, 99).of(TRIPS).asks("How many nights?");
    public static final Fact LONG_STOP = Fact.yesNo("stop.long").of(STOPS).asks("Was it long?");

    public static final DatedTable PARTNERS = new DatedTable(
            "partners",
            "partner countries",
            List.of(
                    DatedTable.row("CA", "2004-12-29", "made up"),
                    DatedTable.row("GT", "2019-11-21", "2021-02-06", "made up")),
            LocalDate.of(2026, 11, 22),
            true);

    public static final DatedTable FEES = new DatedTable(
            "fees",
            "the fee",
            List.of(
                    new DatedTable.Row(
                            "fee",
                            100,
                            LocalDate.of(2020, 1, 1),
                            java.util.Optional.of(LocalDate.of(2026, 1, 1)),
                            "made up"),
                    new DatedTable.Row("fee", 102, LocalDate.of(2026, 1, 1), java.util.Optional.empty(), "made up")),
            LocalDate.of(2026, 11, 22),
            true);

    private Vocabulary() {}
}
