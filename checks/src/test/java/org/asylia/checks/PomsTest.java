package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// The engine and the law take no third-party library: a researcher can use the law with two small jars.
class PomsTest {

    @Test
    void theEngineStandsAlone() throws Exception {
        assertEquals(List.of(), shippedWith("engine/pom.xml"));
        assertEquals(List.of("java.base"), requiredAtRunTime("engine"));
    }

    @Test
    void theLawNeedsTheEngineOnly() throws Exception {
        assertEquals(List.of("org.asylia:engine"), shippedWith("law/pom.xml"));
        assertEquals(List.of("java.base", "org.asylia.engine"), requiredAtRunTime("law"));
    }

    @Test
    void theBookNeedsTheLawOnly() throws Exception {
        assertEquals(List.of("org.asylia:law"), shippedWith("book/pom.xml"));
        assertEquals(List.of("java.base", "org.asylia.law"), requiredAtRunTime("book"));
    }

    @Test
    void datesNeedTheEngineOnly() throws Exception {
        assertEquals(List.of("org.asylia:engine"), shippedWith("dates/pom.xml"));
        assertEquals(List.of("java.base", "org.asylia.engine"), requiredAtRunTime("dates"));
    }

    @Test
    void calendarsNeedTheLawOnly() throws Exception {
        assertEquals(List.of("org.asylia:law"), shippedWith("calendar/pom.xml"));
        assertEquals(List.of("java.base", "org.asylia.law"), requiredAtRunTime("calendar"));
    }

    @Test
    void theScreeningNeedsTheLawOnly() throws Exception {
        assertEquals(List.of("org.asylia:law"), shippedWith("screening/pom.xml"));
        assertEquals(List.of("java.base", "org.asylia.law"), requiredAtRunTime("screening"));
    }

    @Test
    void theInterviewNeedsTheLawAndHowACaseStands() throws Exception {
        assertEquals(List.of("org.asylia:screening"), shippedWith("interview/pom.xml"));
        assertEquals(List.of("java.base", "org.asylia.screening"), requiredAtRunTime("interview"));
    }

    @Test
    void caseloadsNeedTheLawOnly() throws Exception {
        assertEquals(List.of("org.asylia:law"), shippedWith("caseload/pom.xml"));
        assertEquals(List.of("java.base", "org.asylia.law"), requiredAtRunTime("caseload"));
    }

    /// The report and what is typed are the command line's; the rest of Spark's needs come with it.
    @Test
    void sparkIsOneRoomsAlone() throws Exception {
        assertEquals(List.of("org.apache.spark:spark-sql_2.13", "org.asylia:command"), shippedWith("spark/pom.xml"));
        for (var room : House.ROOMS) {
            var shipped = shippedWith(room + "/pom.xml");
            assertEquals(room.equals("spark"), shipped.toString().contains("spark"), room);
        }
    }

    @Test
    void publicCourtDataNeedsTheLawAndAReaderOfZips() throws Exception {
        assertEquals(List.of("org.apache.commons:commons-compress", "org.asylia:law"), shippedWith("court/pom.xml"));
        assertEquals(List.of("java.base", "org.apache.commons.compress", "org.asylia.law"), requiredAtRunTime("court"));
    }

    /// They are there to be measured beside, and no start of the product carries them.
    @Test
    void otherEnginesAreInTheMeasurementsOnly() throws Exception {
        var peers = List.of("org.drools:drools-engine-classic", "org.duckdb:duckdb_jdbc", "org.kie:kie-dmn-core");
        assertTrue(shippedWith("bench/pom.xml").containsAll(peers));
        for (var room : House.ROOMS) {
            var shipped = shippedWith(room + "/pom.xml");
            assertTrue(peers.stream().noneMatch(shipped::contains), room);
            assertTrue(!shipped.contains("org.asylia:bench"), room);
        }
    }

    @Test
    void theParentAddsNothingToARunningProgram() throws Exception {
        assertEquals(List.of(), shippedWith("pom.xml"));
    }

    @Test
    void theCheckSeesADependencyWhereThereIsOne() throws Exception {
        assertEquals(
                List.of("com.fasterxml.jackson.core:jackson-core", "org.asylia:dates", "org.asylia:law"),
                shippedWith("casefile/pom.xml"));
    }

    /// The dependencies a pom states for itself, without those for tests and the compiler.
    private static List<String> shippedWith(String pom) throws Exception {
        var file = House.root().resolve(pom).toFile();
        var project = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file)
                .getDocumentElement();
        var shipped = new ArrayList<String>();
        for (var dependencies : children(project, "dependencies")) {
            for (var dependency : children(dependencies, "dependency")) {
                var scope = text(dependency, "scope");
                if (!scope.equals("test") && !scope.equals("provided")) {
                    shipped.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
                }
            }
        }
        return shipped.stream().sorted().toList();
    }

    private static List<String> requiredAtRunTime(String room) throws IOException {
        var descriptor = House.classes(room).resolve(Path.of("module-info.class"));
        return ClassFile.of()
                .parse(Files.readAllBytes(descriptor))
                .findAttribute(Attributes.module())
                .orElseThrow()
                .requires()
                .stream()
                .filter(required -> !required.requiresFlags().contains(AccessFlag.STATIC_PHASE))
                .map(required -> required.requires().name().stringValue())
                .sorted()
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}
