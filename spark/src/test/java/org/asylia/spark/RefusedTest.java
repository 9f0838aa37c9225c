package org.asylia.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.functions;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.CaseloadFile;
import org.asylia.caseload.Matters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be used is refused, with the remedy, and nothing that is there is written over.
class RefusedTest {

    private static final String HERE = "local[2]";

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void refused(Typed typed, String says) {
        assertEquals(2, typed.status(), typed.output());
        assertTrue(typed.said().contains(says), typed.errors());
        assertFalse(typed.errors().contains("Exception"), typed.errors());
    }

    @Test
    void blocksOfAnotherStateOfTheLaw_orDamaged_areRefused() {
        Typed.json("--generate", "100", "--spark", HERE, "--packed", at("made.parquet"))
                .answered();
        Peek.change(
                at("made.parquet"), at("law.parquet"), table -> table.withColumn("ruleSet", functions.lit("another")));
        refused(Typed.json(at("law.parquet"), "--spark", HERE), "under another state of the law");
        Peek.change(at("made.parquet"), at("bad.parquet"), table -> table.withColumn("checksum", functions.lit(7)));
        refused(Typed.json(at("bad.parquet"), "--spark", HERE), "is damaged");
        Peek.change(at("made.parquet"), at("none.parquet"), table -> table.limit(0));
        refused(Typed.json(at("none.parquet"), "--spark", HERE), "hold no case");
        Peek.change(at("made.parquet"), at("other.parquet"), table -> table.select("first", "cases"));
        refused(Typed.json(at("other.parquet"), "--spark", HERE), "neither a table of case files");
        refused(
                Typed.json("--generate", "100", "--spark", HERE, "--changed", at("made.parquet")),
                "nothing is written over");
        refused(Typed.json(at("made.parquet"), "--spark", HERE, "--rows", at("rows.parquet")), "needs case files");
    }

    @Test
    void rowsWithoutAMatter_areRefused() {
        var file = Path.of("..", "examples", "minasyan.json").toString();
        Typed.json(file, "--spark", HERE, "--rows", at("rows.parquet")).answered();
        Peek.change(
                at("rows.parquet"),
                at("unnamed.parquet"),
                table -> table.withColumn("matter", functions.lit(null).cast("string")));
        refused(Typed.json(at("unnamed.parquet"), "--spark", HERE), "no matter or no case file");
        refused(
                Typed.json(at("rows.parquet"), "--spark", HERE, "--packed", at("people.caseload")),
                "has no place for names");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere.parquet --spark local[2]                    | There is no table
            nowhere.caseload --spark local[2]                   | no packed caseload
            --generate 5 --spark nothing                        | Spark could not do it
            --generate 5 some.parquet --spark local[2]          | not both
            --spark local[2]                                    | needs FILES or --generate
            nowhere.caseload                                    | no packed caseload
            --generate 5 --changed x.parquet                    | go with --spark
            some.parquet --seed 4 --spark local[2]              | goes with --generate
            """)
    void whatCannotBeUsed_isRefused_withTheRemedy(String words, String says) {
        refused(Typed.json(words.split(" +")), says);
    }

    /// In which frame they are read is not in it, and none is assumed.
    @Test
    void theCaseloadsOfAnOffice_areNotReadByThemselves() throws Exception {
        var one = Path.of("..", "examples", "minasyan.json").toString();
        Typed.json(one, "--packed", at("office"));
        for (var spark : List.of(List.<String>of(), List.of("--spark", HERE))) {
            var words = new ArrayList<>(List.of(at("office") + "/1.caseload"));
            words.addAll(spark);
            refused(Typed.json(words.toArray(String[]::new)), "one of the files in which --packed keeps");
        }
    }

    /// Odd cases are not in a packed caseload, and would be counted as if nothing moved in them.
    @Test
    void oddCases_withoutTheirCaseFiles_areRefused() throws Exception {
        var odd = "{\"asylia\": \"case/1\", \"person.birth-date\": \"1890-05-04\", \"application.filed\": true}";
        var file = Files.writeString(folder.resolve("odd.jsonl"), odd + "\n" + odd + "\n");
        Typed.json(file.toString(), "--spark", HERE, "--packed", at("odd.parquet"))
                .answered();
        Peek.change(
                at("odd.parquet"),
                at("alone.parquet"),
                table -> table.withColumn("alone", functions.slice(table.col("alone"), 1, 0)));
        refused(Typed.json(at("alone.parquet"), "--spark", HERE), "the case files of 1 of its matters");
        var about = Here.READER
                .read("odd", odd.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .about();
        CaseloadFile.write(
                folder.resolve("odd.caseload"),
                Here.LAW,
                "an office",
                Caseload.pack(Here.LAW, Matters.of(List.of(about, about, about))));
        refused(Typed.json(at("odd.caseload"), "--spark", HERE), "3 of its matters must be read one by one");
        refused(Typed.json(at("odd.caseload")), "3 of its matters must be read one by one, for no column");
    }

    @Test
    void madeUpMattersAmongOthers_areRefused() throws Exception {
        Typed.json("--generate", "100", "--spark", HERE, "--packed", at("made.parquet"))
                .answered();
        var file = Path.of("..", "examples", "minasyan.json").toString();
        refused(Typed.json(at("made.parquet"), file, "--spark", HERE), "Compare them apart");
    }

    @Test
    void aLetter_isNoPackedCaseload() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.caseload"), "Dear all, this is a letter.");
        refused(Typed.json(letter.toString(), "--spark", HERE), "not a packed caseload");
        refused(Typed.json(letter.toString()), "not a packed caseload");
    }
}
