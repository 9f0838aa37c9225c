package org.asylia.bench.peers;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.asylia.bench.peers.Contender.Name;

/// All readers of one set of rules, each with the cases it is given.
final class Readers {

    private final Cases cases;
    private final Sheet sheet;
    private final DuckDb duck;
    private final Wish wish;
    private final Ours ours;
    private final List<Contender> contenders = new ArrayList<>();

    Readers(Cases cases, Sheet sheet, DuckDb duck, Wish wish) {
        this.cases = cases;
        this.sheet = sheet;
        this.duck = duck;
        this.wish = wish;
        this.ours = new Ours(cases.law(), Peers.FRAME, cases.layout(), cases.present(), sheet.rules(), 2);
    }

    static List<Integer> forDuckDb(Wish wish) {
        return List.of(wish.sizes().get(0), wish.sizes().get(1), wish.quarter(), wish.million());
    }

    static String table(int size) {
        return "facts_" + size;
    }

    List<Contender> contenders(String set) throws SQLException {
        columns(set);
        singly(set);
        duckDb(set);
        drools(set);
        dmn(set);
        return List.copyOf(contenders);
    }

    private Tally expected(int size) {
        return ours.columns(cases.chunks(size));
    }

    private void columns(String set) {
        for (int size : wish.sizes()) {
            var chunks = cases.chunks(size);
            var expected = ours.columns(chunks);
            contenders.add(new Contender(Name.COLUMNS, set, size, expected, () -> ours.columns(chunks)));
            if (size >= wish.million()) {
                contenders.add(
                        new Contender(Name.COLUMNS_2, set, size, expected, () -> ours.columnsOnTwoThreads(chunks)));
            }
        }
    }

    private void singly(String set) {
        var some = cases.first(wish.singly());
        contenders.add(new Contender(Name.SINGLY, set, some.size(), expected(some.size()), () -> ours.singly(some)));
        var few = cases.first(wish.withReasons());
        contenders.add(
                new Contender(Name.REASONS, set, few.size(), expected(few.size()), () -> ours.singlyWithReasons(few)));
    }

    private void duckDb(String set) throws SQLException {
        for (int size : forDuckDb(wish)) {
            duckDb(Name.DUCKDB, set, size, 1);
        }
        duckDb(Name.DUCKDB_2, set, wish.quarter(), 2);
    }

    private void duckDb(Name name, String set, int size, int threads) throws SQLException {
        var asked = sheet.asked();
        duck.threads(threads);
        var planned = duck.planned(new Sql(sheet).counting(asked, table(size)));
        contenders.add(new Contender(name, set, size, expected(size), () -> {
            duck.threads(threads);
            return DuckDb.count(sheet, planned, asked, size);
        }));
    }

    private void drools(String set) {
        var engine = new Drools(sheet);
        var facts =
                cases.rows(sheet, wish.forDrools()).stream().map(engine::about).toList();
        contenders.add(
                new Contender(Name.DROOLS, set, facts.size(), expected(facts.size()), () -> engine.count(facts)));
    }

    private void dmn(String set) {
        var engine = new Dmn(sheet);
        var facts = cases.rows(sheet, wish.forDmn()).stream().map(engine::about).toList();
        contenders.add(new Contender(Name.DMN, set, facts.size(), expected(facts.size()), () -> engine.count(facts)));
    }
}
