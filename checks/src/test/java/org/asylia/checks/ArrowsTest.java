package org.asylia.checks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Arrows point toward the law: engine, then law, then the book, case files and calendars, then the command line.
class ArrowsTest {

    /// Engine packages that read rules. The law is written without them.
    private static final String[] READERS = {
        "org.asylia.engine.determine..",
        "org.asylia.engine.columns..",
        "org.asylia.engine.explain..",
        "org.asylia.engine.exact..",
        "org.asylia.engine.ask..",
        "org.asylia.engine.whatif..",
        "org.asylia.engine.export..",
        "org.asylia.engine.due..",
        "org.asylia.engine.words.."
    };

    /// What of the command line may read public court data: the verb, and the input of `rescreen`.
    private static final DescribedPredicate<HasName> COURT_VERBS =
            nameMatching("org\\.asylia\\.command\\.verb\\.Court(Input)?(\\$.*)?");

    private static final JavaClasses SEEN = new ClassFileImporter()
            .importPaths(House.ROOMS.stream().map(House::classes).toList());

    @Test
    void theClassesOfEveryRoomAreSeen() {
        for (String known : List.of(
                "org.asylia.engine.answer.Answer",
                "org.asylia.engine.rule.Rule",
                "org.asylia.law.ProtectionLaw",
                "org.asylia.command.Main",
                "org.asylia.spark.SparkCluster",
                "org.asylia.web.Main")) {
            assertTrue(SEEN.contain(known), () -> known + " was not seen: is the folder of classes right?");
        }
        for (String room : House.ROOMS) {
            long count = SEEN.stream()
                    .filter(resideInAnyPackage("org.asylia." + room + ".."))
                    .count();
            assertTrue(count >= 5, () -> "only " + count + " classes of " + room + " were seen");
        }
        assertTrue(SEEN.size() > 150, () -> "only " + SEEN.size() + " classes were seen");
    }

    @Test
    void theEngineKnowsNoLawAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage("org.asylia.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.asylia.law..",
                        "org.asylia.book..",
                        "org.asylia.dates..",
                        "org.asylia.casefile..",
                        "org.asylia.calendar..",
                        "org.asylia.caseload..",
                        "org.asylia.court..",
                        "org.asylia.screening..",
                        "org.asylia.interview..",
                        "org.asylia.command..")
                .check(SEEN);
        onlyUse("org.asylia.engine..", "org.asylia.engine..", "java..", "org.jspecify..");
    }

    @Test
    void theLawUsesTheVocabularyOfTheEngineAndNoReader() {
        noClasses()
                .that()
                .resideInAPackage("org.asylia.law..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(READERS)
                .check(SEEN);
        onlyUse(
                "org.asylia.law..",
                "org.asylia.law..",
                "org.asylia.engine.answer",
                "org.asylia.engine.time",
                "org.asylia.engine.fact",
                "org.asylia.engine.rule",
                "java..",
                "org.jspecify..");
    }

    @Test
    void theBookReadsTheLawAndNothingElse() {
        onlyUse(
                "org.asylia.book..",
                "org.asylia.book..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "java..",
                "org.jspecify..");
    }

    @Test
    void caseFilesDoNotKnowWhoReadsThem() {
        onlyUse(
                "org.asylia.casefile..",
                "org.asylia.casefile..",
                "org.asylia.dates..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "com.fasterxml.jackson.core..",
                "java..",
                "org.jspecify..");
    }

    @Test
    void datesKnowTheEngineAndNoLaw() {
        onlyUse("org.asylia.dates..", "org.asylia.dates..", "org.asylia.engine..", "java..", "org.jspecify..");
    }

    @Test
    void calendarsKnowTheLawAndNothingElse() {
        onlyUse(
                "org.asylia.calendar..",
                "org.asylia.calendar..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "java..",
                "javax.crypto..",
                "org.jspecify..");
    }

    @Test
    void theScreeningKnowsTheLawAndNotWhoShowsIt() {
        onlyUse(
                "org.asylia.screening..",
                "org.asylia.screening..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "java..",
                "org.jspecify..");
    }

    @Test
    void theInterviewKnowsTheLawAndNoPage() {
        onlyUse(
                "org.asylia.interview..",
                "org.asylia.interview..",
                "org.asylia.screening..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "java..",
                "org.jspecify..");
    }

    @Test
    void caseloadsKnowTheLawAndNothingElse() {
        onlyUse(
                "org.asylia.caseload..",
                "org.asylia.caseload..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "java..",
                "org.jspecify..");
    }

    @Test
    void publicCourtDataKnowsTheLawAndNothingElse() {
        onlyUse(
                "org.asylia.court..",
                "org.asylia.court..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "org.apache.commons.compress..",
                "java..",
                "org.jspecify..");
    }

    /// Public records never become a client's matter: nothing that keeps or asks after one reaches the courts' tables,
    /// and nothing of the command line that reads them can write a case file.
    @Test
    void noPathLeadsFromPublicCourtDataIntoAMatter() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.asylia.court..", "org.asylia.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.asylia.court..")
                .check(SEEN);
        noClasses()
                .that()
                .resideInAPackage("org.asylia.command..")
                .and(not(resideInAPackage("org.asylia.command.court..")))
                .and(not(COURT_VERBS))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.asylia.court..")
                .check(SEEN);
        noClasses()
                .that()
                .resideInAnyPackage("org.asylia.court..", "org.asylia.command.court..")
                .or(COURT_VERBS)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.asylia.casefile.CaseFileWriter")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.asylia.casefile.CaseFile")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.asylia.casefile.Edit")
                .check(SEEN);
        assertTrue(
                SEEN.contain("org.asylia.casefile.CaseFileWriter")
                        && SEEN.contain("org.asylia.casefile.CaseFile")
                        && SEEN.contain("org.asylia.casefile.Edit")
                        && SEEN.contain("org.asylia.command.verb.CourtInput")
                        && SEEN.contain("org.asylia.command.verb.Court"),
                "what this looks at has other names now");
    }

    @Test
    void nobodyKnowsThePages_andThePagesDoNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.asylia.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.asylia.web..")
                .check(SEEN);
        onlyUse(
                "org.asylia.web..",
                "org.asylia.web..",
                "org.asylia.interview..",
                "org.asylia.screening..",
                "org.asylia.casefile..",
                "org.asylia.dates..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "org.springframework..",
                "jakarta.servlet..",
                "org.apache.catalina..",
                "org.apache.coyote..",
                "org.apache.tomcat..",
                "gg.jte..",
                "com.google.crypto.tink..",
                "org.bouncycastle..",
                "org.apache.pdfbox..",
                "java..",
                "javax.crypto..",
                "org.jspecify..");
    }

    /// Whoever does not ask for Spark neither fetches nor loads it: the command line finds it as a service, or not at all.
    @Test
    void nobodyKnowsSpark_andSparkKnowsNoPage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.asylia.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.asylia.spark..", "org.apache.spark..", "org.apache.hadoop..")
                .check(SEEN);
        onlyUse(
                "org.asylia.spark..",
                "org.asylia.spark..",
                "org.asylia.command.rescreen..",
                "org.asylia.command.line..",
                "org.asylia.caseload..",
                "org.asylia.casefile..",
                "org.asylia.law..",
                "org.asylia.engine..",
                "org.apache.spark..",
                "org.apache.hadoop..",
                "scala..",
                "java..",
                "org.jspecify..");
    }

    /// What is kept is sealed in one room, and shown in another: the store knows neither pages nor questions.
    @Test
    void theStoreKnowsNoPage_andTheGuardNoPersonsWords() {
        onlyUse(
                "org.asylia.web.keep..",
                "org.asylia.web.keep..",
                "com.google.crypto.tink..",
                "org.bouncycastle..",
                "java..",
                "javax.crypto..",
                "org.jspecify..");
        onlyUse(
                "org.asylia.web.guard..",
                "org.asylia.web.guard..",
                "org.springframework..",
                "jakarta.servlet..",
                "org.apache.catalina..",
                "org.apache.coyote..",
                "org.apache.tomcat..",
                "java..",
                "org.jspecify..");
    }

    /// One class speaks with the container itself: it answers what the container refuses before any page is asked.
    @Test
    void theContainerIsKnown_toTheLastWordAlone() {
        noClasses()
                .that()
                .haveNameNotMatching("org\\.asylia\\.web\\.guard\\.LastWord.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.catalina..", "org.apache.coyote..", "org.apache.tomcat..")
                .check(SEEN);
    }

    @Test
    void vocabularyDoesNotReachForReaders() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.asylia.engine.answer",
                        "org.asylia.engine.time",
                        "org.asylia.engine.fact",
                        "org.asylia.engine.rule")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(READERS)
                .check(SEEN);
    }

    private static void onlyUse(String room, String... used) {
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(used)
                .check(SEEN);
    }
}
