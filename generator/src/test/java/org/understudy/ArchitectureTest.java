package org.understudy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: ARCHITECTURE.md, as the compiler can't say it. */
class ArchitectureTest {
    private static final String ROOT = "org.understudy";

    /** In order: each may import only those before it. */
    private static final List<String> ROOMS = List.of(
            "json",
            "source",
            "diagnostic",
            "text",
            "plan",
            "read",
            "bind",
            "vault",
            "exchange",
            "access",
            "history",
            "check",
            "report",
            "document",
            "template",
            "reveal",
            "render",
            "seal",
            "pack");

    /** Which rooms may use which library. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.fasterxml.jackson", List.of("json")),
            Map.entry("org.snakeyaml", List.of("read")),
            Map.entry("org.commonmark", List.of("read")),
            Map.entry("freemarker", List.of("template")),
            Map.entry("org.bouncycastle", List.of("vault", "exchange", "seal")),
            Map.entry("org.apache.commons.csv", List.of("exchange")),
            Map.entry("com.google.zxing", List.of("exchange")),
            Map.entry("com.github.difflib", List.of("document")),
            Map.entry("org.eclipse.jgit", List.of("history")),
            Map.entry("com.exceptionfactory.jagged", List.of("seal.lock")),
            Map.entry("org.eclipse.elk", List.of("report")),
            Map.entry("org.eclipse.emf", List.of("report")),
            Map.entry("com.openhtmltopdf", List.of("render.pdf")),
            Map.entry("org.apache.pdfbox", List.of("render.pdf", "seal")),
            Map.entry("org.apache.fontbox", List.of("render.pdf")),
            Map.entry("org.apache.xerces", List.of("render.pdf")),
            Map.entry("org.odftoolkit", List.of("render.odt")),
            Map.entry("org.apache.poi", List.of("render.docx", "render.xlsx", "seal")),
            Map.entry("org.apache.commons.compress", List.of("render.office")),
            Map.entry("io.nayuki.qrcodegen", List.of("reveal")),
            Map.entry("me.gosimple", List.of("seal")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theClassesWereImported() {
        assertThat(CLASSES.size()).isGreaterThan(50);
        assertThat(CLASSES.stream().map(ArchitectureTest::room).distinct())
                .as("rooms with classes in them")
                .contains("source", "diagnostic", "text", "plan", "vault", "document");
    }

    @Test
    void everyClassIsInARoom() {
        assertThat(CLASSES.stream().map(ArchitectureTest::room).filter(room -> !room.isEmpty()))
                .allSatisfy(room -> assertThat(ROOMS).contains(room));
    }

    @TestFactory
    Stream<DynamicTest> aRoomImportsOnlyThoseBeforeIt() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    List<String> later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
                    String[] forbidden = Stream.concat(
                                    Stream.of(ROOT), later.stream().map(other -> ROOT + "." + other + ".."))
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + "." + room + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @Test
    void noCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsRoom() {
        return LIBRARIES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] rooms = entry.getValue().stream()
                            .map(room -> ROOT + "." + room + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that(describe(
                                    "are outside " + entry.getValue(),
                                    (JavaClass c) -> !resideInAnyPackage(rooms).test(c)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey() + "..")
                            .check(CLASSES);
                }));
    }

    @Test
    void onlyKnownLibraries() {
        List<String> known = Stream.concat(
                        LIBRARIES.keySet().stream(),
                        Stream.of(ROOT, "java", "javax", "org.w3c.dom", "org.xml.sax", "org.jspecify"))
                .toList();
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are of another library",
                        (JavaClass c) -> known.stream()
                                .noneMatch(name -> c.getPackageName().equals(name)
                                        || c.getPackageName().startsWith(name + ".")
                                        || c.getPackageName().isEmpty())))
                .check(CLASSES);
    }

    @Test
    void nothingComesFromTheSurroundings() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(SecureRandom.class)
                .orShould()
                .callMethod(java.io.File.class, "createTempFile", String.class, String.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** What makes pages has no way to a value; what renders them is given values one by one, and has no way to others. */
    @Test
    void onlyRevealAndTheFacadeReachSecrets() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".template..", ROOT + ".document..", ROOT + ".check..", ROOT + ".report..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".document.Inline$Revealed")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".vault..", ROOT + ".reveal..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".render..", ROOT + ".seal..", ROOT + ".pack..")
                .should()
                .dependOnClassesThat(describe(
                        "give secrets by their names",
                        (JavaClass c) -> c.getPackageName().equals(ROOT + ".reveal")
                                || c.getPackageName().equals(ROOT + ".vault")
                                        && !Set.of("Secret", "OthersOnTheComputer")
                                                .contains(c.getSimpleName())))
                .check(CLASSES);
    }

    @Test
    void noMutableStatic() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are written by a person",
                        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .check(CLASSES);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "";
        }
        String inner = name.substring(ROOT.length() + 1);
        int dot = inner.indexOf('.');
        return dot < 0 ? inner : inner.substring(0, dot);
    }
}
