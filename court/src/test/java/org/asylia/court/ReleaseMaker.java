package org.asylia.court;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Makes releases up, shaped by how often values occur in the courts' tables, with defects planted at known lines. The
/// same seed gives the same release; a second month of it lacks some cases and tells some days otherwise.
final class ReleaseMaker {

    private static final int PRIME = 15_485_863;
    private static final double SPOILED = 1 / 120.0;

    private final long seed;
    private final int cases;
    private final int month;
    private final Ledger ledger = new Ledger();
    private final Map<Table, TableFile> files = new HashMap<>();
    private final Map<Table, Integer> planted = new HashMap<>();
    private long next = 1;

    private ReleaseMaker(long seed, int cases, int month) {
        this.seed = seed;
        this.cases = cases;
        this.month = month;
    }

    /// @param month 0 for a release, 1 for the next one
    static Ledger make(Path folder, long seed, int cases, int month) throws IOException {
        Files.createDirectories(folder);
        return new ReleaseMaker(seed, cases, month).make(folder);
    }

    private Ledger make(Path folder) throws IOException {
        try {
            for (var table : Tables.ALL) {
                files.put(table, new TableFile(folder, table, ledger));
            }
            for (int i = 0; i < cases; i++) {
                next = 1_000L * i + 1;
                new OneCase(i).write();
            }
        } finally {
            for (var file : files.values()) {
                file.close();
            }
        }
        return ledger;
    }

    private TableFile file(Table table) {
        return java.util.Objects.requireNonNull(files.get(table));
    }

    /// One case and all that belongs to it.
    private final class OneCase {
        private final int place;
        private final long number;
        private final Chance chance;
        private final boolean test;
        private final boolean vanishes;
        private final boolean changes;
        private final String type;
        private final String nationality;
        private Optional<Reason> fallen;
        private boolean toldOtherwise;

        OneCase(int place) {
            this.place = place;
            this.number = 1 + (long) place * 7_919 % PRIME;
            this.chance = new Chance(seed * 1_000_003 + place);
            this.test = place % 501 == 17;
            this.vanishes = place % 97 == 5;
            this.changes = place % 89 == 7;
            this.type = chance.in(0.83) ? "RMV" : chance.one("DEP", "EXC", "CFR", "WHO", "RFR", "AOC");
            this.nationality =
                    chance.one("MX", "GT", "HO", "VE", "CU", "ES", "NU", "CH", "SU", "IN", "??", "HA", "HA ");
            this.fallen = test ? Optional.of(Reason.TEST_COURT) : Optional.empty();
        }

        void write() throws IOException {
            var entered = chance.day(1995, 30);
            var defect = spoils(Tables.CASES, chance);
            row(Tables.CASES, caseCells(entered), number, defect);
            if (defect.filter(each -> each != Defect.AGAIN).isPresent()) {
                fallen = Optional.of(Reason.NO_SUCH_CASE);
            } else if (toldOtherwise) {
                ledger.changed(Tables.CASES, number, number, "DATE_OF_ENTRY");
            }
            proceedings(entered);
            if (place % 907 == 3) {
                orphan();
            }
        }

        private String[] caseCells(LocalDate entered) {
            var file = file(Tables.CASES);
            var cells = file.blank();
            boolean told = chance.in(0.63);
            boolean moved = changes && month == 1 && fallen.isEmpty();
            cells[file.place("IDNCASE")] = "" + number;
            cells[file.place("ALIEN_CITY")] = chance.one("SPRINGFIELD", "\"RIVER\" SIDE", "O'FALLON", "");
            cells[file.place("ALIEN_STATE")] = chance.one("TX", "CA", "NY", "FL");
            cells[file.place("NAT")] = nationality;
            cells[file.place("LANG")] = chance.one("ENG", "SP", "MAN", "CRE");
            cells[file.place("CUSTODY")] = chance.in(0.66) ? "N" : chance.one("D", "R", "");
            cells[file.place("CASE_TYPE")] = type;
            cells[file.place("UPDATE_SITE")] = test ? "OIT" : chance.one("MIA", "NYC", "HOU", "CHI", "FCI");
            cells[file.place("LATEST_HEARING")] = chance.in(0.83) ? Chance.written(chance.day(2018, 11)) : "";
            cells[file.place("LATEST_CAL_TYPE")] = chance.one("M", "M", "I", "");
            cells[file.place("DATE_OF_ENTRY")] = told ? Chance.written(moved ? entered.plusDays(1) : entered) : "";
            cells[file.place("C_ASY_TYPE")] = chance.in(0.38) ? chance.one("E", "I") : "";
            cells[file.place("C_BIRTHDATE")] =
                    chance.in(0.53) ? 1 + chance.below(12) + "/" + (1950 + chance.below(70)) : "";
            cells[file.place("Sex")] = chance.one("M", "F", "", "NULL");
            cells[file.place("LPR")] = chance.in(0.07) ? "0" : "";
            cells[file.place("CASEPRIORITY_CODE")] = chance.in(0.02) ? "UC" : "";
            toldOtherwise = moved && told && !vanishes;
            return cells;
        }

        private void proceedings(LocalDate entered) throws IOException {
            int count = chance.in(0.25) ? 2 : 1;
            boolean lone = place % 701 == 11;
            for (int i = 0; i < count + (lone ? 1 : 0); i++) {
                boolean testing = test || lone && i == count;
                var was = fallen;
                fallen = testing && fallen.isEmpty() ? Optional.of(Reason.TEST_COURT) : fallen;
                long own = next++;
                var cells = proceedingCells(own, entered, testing, i == count - 1);
                row(
                        Tables.PROCEEDINGS,
                        cells,
                        own,
                        lone && i == 0 ? Optional.empty() : spoils(Tables.PROCEEDINGS, chance));
                fallen = was;
                children(own, entered);
            }
        }

        private String[] proceedingCells(long own, LocalDate entered, boolean testing, boolean last) {
            var file = file(Tables.PROCEEDINGS);
            var cells = file.blank();
            var charged = entered.plusDays(chance.below(400));
            var decided = charged.plusDays(200 + chance.below(1_500));
            boolean open = last && chance.in(0.3);
            cells[file.place("IDNPROCEEDING")] = "" + own;
            cells[file.place("IDNCASE")] = "" + number;
            cells[file.place("OSC_DATE")] = Chance.written(charged);
            cells[file.place("BASE_CITY_CODE")] =
                    testing ? chance.one("OIT", "OIN") : chance.one("MIA", "NYC", "HOU", "FCI");
            cells[file.place("CUSTODY")] = chance.one("N", "N", "D", "R");
            cells[file.place("CASE_TYPE")] = type;
            cells[file.place("NAT")] = chance.in(0.99) ? nationality : "MX";
            cells[file.place("LANG")] = "SP";
            if (!open) {
                boolean decision = last || chance.in(0.5);
                cells[file.place("COMP_DATE")] = Chance.written(decided);
                cells[file.place("DEC_CODE")] = decision ? chance.one("X", "X", "R", "V", "T", "U") : "";
                cells[file.place("OTHER_COMP")] = decision ? "" : chance.one("C", "T", "A");
                cells[file.place("DEC_TYPE")] = decision ? chance.one("O", "W", "7") : "";
                cells[file.place("ABSENTIA")] = decision ? chance.one("N", "N", "Y") : "";
                cells[file.place("DEPORTED_1")] = decision ? chance.one("MX", "GT", "") : "";
                cells[file.place("DATE_APPEAL_DUE_STATUS")] = decision ? Chance.written(decided.plusDays(30)) : "";
            }
            return cells;
        }

        private void children(long proceeding, LocalDate entered) throws IOException {
            for (int i = chance.below(3); i >= 0; i--) {
                long own = next++;
                row(
                        Tables.CHARGES,
                        new String[] {
                            "" + own,
                            "" + number,
                            "" + proceeding,
                            chance.one("212a06Ai", "237a01B", "212a07AiI", "237(a)(2)(A)(iii)"),
                            chance.one("S", "S", "O", "N", "W", "s", "")
                        },
                        own,
                        spoils(Tables.CHARGES, chance));
            }
            if (chance.in(0.4)) {
                var filed = Chance.written(entered.plusDays(chance.below(1_000)));
                for (var code : new String[] {"ASYL", "ASYW", "WCAT"}) {
                    long own = next++;
                    row(
                            Tables.APPLICATIONS,
                            new String[] {
                                "" + own, "" + proceeding, "" + number, code, filed, chance.one("D", "G", "", "", "W")
                            },
                            own,
                            spoils(Tables.APPLICATIONS, chance));
                }
            }
            history(proceeding, entered);
            if (chance.in(0.12)) {
                long own = next++;
                row(Tables.APPEALS, appealCells(own, entered), own, spoils(Tables.APPEALS, chance));
            }
        }

        /// Hearings, stretches of custody, and what was noted of children.
        private void history(long proceeding, LocalDate entered) throws IOException {
            for (int i = chance.below(4); i > 0; i--) {
                long own = next++;
                row(Tables.HEARINGS, hearingCells(own, proceeding, entered), own, spoils(Tables.HEARINGS, chance));
            }
            if (chance.in(0.7)) {
                long own = next++;
                var state = chance.one("N", "N", "N", "D", "R");
                boolean told = !state.equals("N") && chance.in(0.8);
                var taken = entered.plusDays(chance.below(900));
                var cells = new String[] {
                    "" + own,
                    "" + number,
                    state,
                    told ? Chance.written(taken) : "",
                    told && state.equals("R") ? Chance.written(taken.plusDays(40)) : ""
                };
                row(Tables.CUSTODY, cells, own, spoils(Tables.CUSTODY, chance));
            }
            if (chance.in(0.2)) {
                long own = next++;
                var noted = Chance.written(entered.plusDays(chance.below(900)));
                var cells =
                        new String[] {"" + own, "" + number, "" + proceeding, "" + (1 + chance.below(6)), noted, ""};
                row(Tables.JUVENILES, cells, own, spoils(Tables.JUVENILES, chance));
            }
        }

        private String[] hearingCells(long own, long proceeding, LocalDate entered) {
            var file = file(Tables.HEARINGS);
            var cells = file.blank();
            cells[file.place("IDNSCHEDULE")] = "" + own;
            cells[file.place("IDNPROCEEDING")] = "" + proceeding;
            cells[file.place("IDNCASE")] = "" + number;
            cells[file.place("OSC_DATE")] = Chance.written(entered);
            cells[file.place("GENERATION")] = chance.one("99", "98", "97");
            cells[file.place("REC_TYPE")] = chance.one("X", "X", "X", "B", "A");
            cells[file.place("BASE_CITY_CODE")] = chance.one("MIA", "NYC", "HOU");
            cells[file.place("CAL_TYPE")] = chance.one("M", "M", "I", "N");
            cells[file.place("ADJ_DATE")] = Chance.written(entered.plusDays(100 + chance.below(4_000)));
            cells[file.place("ADJ_RSN")] = chance.one("01", "7A", "", "");
            cells[file.place("ADJ_MEDIUM")] = chance.one("P", "V", "H", "p", "'");
            cells[file.place("BLNCLOCKOVERRIDE")] = chance.one("0", "1", "");
            return cells;
        }

        private String[] appealCells(long own, LocalDate entered) {
            var file = file(Tables.APPEALS);
            var cells = file.blank();
            var filed = entered.plusDays(1_000 + chance.below(1_500));
            cells[file.place("idnAppeal")] = "" + own;
            cells[file.place("idncase")] = "" + number;
            cells[file.place("strAppealCategory")] = "IJ";
            cells[file.place("strAppealType")] = chance.one("Case Appeal", "Case Appeal", "Bond Appeal", "MTR BIA");
            cells[file.place("datAppealFiled")] = Chance.written(filed);
            cells[file.place("strFiledBy")] = chance.one("A", "A", "I");
            cells[file.place("datBIADecision")] = chance.in(0.7) ? Chance.written(filed.plusDays(500)) : "";
            cells[file.place("strBIADecision")] = chance.one("DIS", "REM", "");
            cells[file.place("strCaseType")] = type;
            return cells;
        }

        /// A proceeding of a case that the release does not have.
        private void orphan() throws IOException {
            var cells = proceedingCells(next, LocalDate.of(2001, 1, 1), false, true);
            cells[1] = "" + (500_000_000 + number);
            if (!(vanishes && month == 1)) {
                file(Tables.PROCEEDINGS).unsound(cells, Reason.NO_SUCH_CASE);
            }
            next++;
        }

        private void row(Table table, String[] cells, long own, Optional<Defect> defect) throws IOException {
            boolean nul = chance.in(0.001);
            if (vanishes && month == 1) {
                return;
            }
            var early = defect.filter(each -> each != Defect.AGAIN);
            if (early.isPresent()) {
                file(table).unsound(early.get().spoil(table, cells), early.get().reason());
                return;
            }
            if (fallen.isPresent()) {
                file(table).unsound(cells, fallen.get());
            } else {
                file(table).sound(cells, nul);
                if (vanishes && month == 0) {
                    ledger.gone(table, number, own);
                }
            }
            if (defect.isPresent()) {
                boolean orphan =
                        fallen.filter(each -> each == Reason.NO_SUCH_CASE).isPresent();
                file(table).unsound(cells, orphan ? Reason.NO_SUCH_CASE : Reason.KEY_TWICE);
            }
        }
    }

    /// Now and then a defect, each kind in its turn.
    private Optional<Defect> spoils(Table table, Chance chance) {
        if (!chance.in(SPOILED)) {
            return Optional.empty();
        }
        var kinds = java.util.Arrays.stream(Defect.values())
                .filter(each -> each.suits(table))
                .toList();
        int turn = planted.merge(table, 1, Integer::sum);
        var kind = kinds.get(turn % kinds.size());
        // A row of a hundred thousand characters now and then is enough.
        return Optional.of(kind == Defect.ENDLESS && turn > 40 ? Defect.CUT : kind);
    }
}
