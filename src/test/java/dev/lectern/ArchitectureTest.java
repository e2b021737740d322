package dev.lectern;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.lectern.model.text.Counter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house's law: who may import whom, which library lives where, and what a noun may be. */
class ArchitectureTest {

    private static final String ROOT = "dev.lectern";

    /** The table itself: a package and its children, and the packages of ours they may import. */
    private static final String TABLE = """
            model.diagnostic:
            model.text:
            model.output:
            model.source:     model.diagnostic model.text
            model.config:     model.diagnostic
            model.document:   model.text model.diagnostic
            model.glossary:   model.document model.text model.diagnostic
            model.annotation: model.document model.glossary model.text model.diagnostic
            model.memory:
            model.archive:    model.document model.glossary model.annotation model.text model.output
            language:         model.text
            stage.read:       model.diagnostic model.config model.source model.text
            stage.extract:    language model.diagnostic model.text model.source model.document model.glossary model.annotation
            stage.edit:       model.text model.annotation
            stage.annotate:   language model.diagnostic model.text model.document model.glossary model.annotation
            stage.link:       language model.diagnostic model.text model.document model.glossary model.annotation model.archive model.memory model.output
            stage.index:      language model.diagnostic model.text model.document model.glossary model.annotation model.archive model.memory
            stage.render:     model
            stage.check:      language model.diagnostic model.text model.source model.document model.annotation model.glossary model.archive
            stage.external:   model.diagnostic model.text
            stage.verify:     model.diagnostic model.output model.text
            stage.write:      model.diagnostic model.output model.text
            build:            model stage
            serve:            build model.diagnostic model.output model.source model.text
            cli:              build serve model.diagnostic model.config
            """;

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> eachPackageImportsOnlyWhatTheTableGrantsIt() {
        return table().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(), () -> importsOnly(row).check(OURS)));
    }

    @Test
    void everyPackageIsInTheTable() {
        for (JavaClass type : OURS) {
            String name = type.getPackageName()
                    .substring(Math.min(ROOT.length() + 1, type.getPackageName().length()));
            assertThat(table().keySet())
                    .as("row for %s", type.getName())
                    .anyMatch(row -> isIn(name, row) || name.isEmpty());
        }
    }

    @Test
    void noPackagesDependOnOneAnotherInACircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void librariesStayInTheirRooms() {
        confine("org.jsoup..", "stage.extract.html", "stage.verify");
        confine("com.vladsch.flexmark..", "stage.extract.markdown");
        confine("org.snakeyaml..", "stage.read");
        confine("org.tartarus..", "stage.index.search");
        confine("org.mozilla.universalchardet..", "stage.read");
        confine("io.pebbletemplates..", "stage.render.html");
        confine("picocli..", "cli");
        confine("com.sun.net.httpserver..", "serve");
        confine("java.net.http..", "stage.external");
    }

    @Test
    void onlyReadWriteAndCommandLineTouchTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ours("stage.read"), ours("stage.write"), ours("cli"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineKnowsConsoleAndClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ours("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(OURS);
    }

    /** What {@link Math} makes of these may differ from one virtual machine to the next; {@link StrictMath} may not. */
    @Test
    void nothingDependsOnHowTheMachineReckons() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(type(Math.class)))
                        .and(target(nameMatching("log|log10|log1p|exp|expm1|pow|cbrt|hypot|a?sin|a?cos|a?tan|atan2"))))
                .check(OURS);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleOrCharset() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(OURS);
    }

    @Test
    void nounsAreValuesWithoutState() {
        assertThat(OURS.stream()
                        .filter(type -> type.getPackageName().startsWith(ROOT + ".model") && type.isTopLevelClass())
                        .filter(type -> !type.getSimpleName().equals("package-info") && !isNoun(type)))
                .as("records, enums, interfaces, exceptions or final classes")
                .isEmpty();
        classes()
                .that(resideInAPackage(ours("model")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ours("model"), "java..", "org.jspecify.."))
                .check(OURS);
    }

    @Test
    void fieldsAreFinal() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ours("cli"))
                .and()
                .areNotDeclaredIn(Counter.class)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(OURS);
    }

    private static ArchRule importsOnly(Map.Entry<String, List<String>> row) {
        List<String> granted = new ArrayList<>(
                row.getValue().stream().map(ArchitectureTest::ours).toList());
        granted.add(ours(row.getKey()));
        return noClasses()
                .that(resideInAPackage(ours(row.getKey())))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAnyPackage(granted.toArray(String[]::new)))))
                .allowEmptyShould(true);
    }

    private static void confine(String library, String... rooms) {
        String[] allowed = Arrays.stream(rooms).map(ArchitectureTest::ours).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(OURS);
    }

    private static boolean isNoun(JavaClass type) {
        Set<JavaModifier> modifiers = type.getModifiers();
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(Exception.class)
                || modifiers.contains(JavaModifier.FINAL);
    }

    private static boolean isIn(String name, String row) {
        return name.equals(row) || name.startsWith(row + ".");
    }

    private static String ours(String room) {
        return ROOT + "." + room + "..";
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            table.put(
                    parts[0].strip(),
                    Arrays.stream(parts[1].strip().split(" +"))
                            .filter(name -> !name.isEmpty())
                            .toList());
        });
        return table;
    }
}
