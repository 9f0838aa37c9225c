package org.asylia.bench.peers;

import java.util.List;

/// What is unfair in the comparison, and to whom: read before any ratio is repeated.
final class Unfair {

    private Unfair() {}

    /// @param to who is at a disadvantage
    record Point(String to, String why) {}

    static final List<Point> POINTS = List.of(
            new Point(
                    "all peers",
                    "These made-up cases leave most of the law untold. What is the same for every case is worked out"
                            + " beforehand for the peers and for our columns, and is not worked out beforehand for our"
                            + " single-case reader, which has to find it anew in each case."),
            new Point(
                    "our readers",
                    "The peers get lists laid out flat, codes as numbers, and every day and number already counted"
                            + " (a year from an arrival, a business day, an age); ours count them within the time"
                            + " measured."),
            new Point(
                    "our readers",
                    "Making the rows for the peers is not counted, and neither is packing our columns; the table says"
                            + " how long the rows for DuckDB took."),
            new Point(
                    "our single-case reader",
                    "It keeps five answers (which way an unknown leans), the answers of every entry, and what it needs"
                            + " for reasons; the peers give three values and no reason. It walks the rules as they are"
                            + " written, with dates, texts and lists, where the peers get formulas."),
            new Point(
                    "Drools",
                    "The set is one without a choice of order, so that its agenda and its network buy it nothing, and"
                            + " a new session is made for each case. The three values are worked out as two bits in the"
                            + " actions, in its favour; matching them as patterns would be slower. Bulk work over"
                            + " columns is not what it is for; truth maintenance, which it has, is not asked."),
            new Point(
                    "KIE DMN",
                    "It interprets FEEL, with decimal numbers and a message list for each decision; that buys a"
                            + " standard others can read. Its compiled form was not tried. One decision a rule suits"
                            + " nobody's model. The operators 'and' and 'or' work their right side out several times,"
                            + " so that the functions all() and any() are used instead."),
            new Point(
                    "DuckDB",
                    "One byte a truth value and four a number, where our columns have two bits and few; it is told"
                            + " nothing of what the rules share but the names of earlier lines. It keeps its table for"
                            + " any question, ours is made for these rules. One query counts all rules, as ours does."),
            new Point(
                    "whoever reads a law once",
                    "The graph of the rules and the code are made before the time is taken; so are the prepared"
                            + " query, the network and the model of the peers. DuckDB still spends on each run of a"
                            + " large query about as long as planning it took, whatever the number of cases, which"
                            + " weighs on small tables."),
            new Point(
                    "everybody",
                    "One machine, a few rounds, and whatever else it did: the load is stated, and only ratios of the"
                            + " same run say anything."));
}
