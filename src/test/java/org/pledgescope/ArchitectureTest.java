package org.pledgescope;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The packages, what each may use, and where the libraries stay. A new package needs a row here.
class ArchitectureTest {

    private static final String ROOT = "org.pledgescope";
    private static final int LONGEST_FILE = 500;

    /// Package, then what it may use of this program. The empty name is the root package with the library's front door.
    private static final String MAY_USE =
            """
            text     |
            problem  |
            models   | text problem
            ingest   | text problem
            explain  | text
            annotate | text problem models explain
            index    | text problem models
            compare  | text problem models
            evaluate | text problem models annotate
            train    | text problem models annotate evaluate
            page     | text problem compare evaluate
            report   | text problem models compare evaluate explain page
            run      | text problem models ingest annotate index compare evaluate report page explain
            cli      | text problem models ingest annotate index compare evaluate train report page run explain .
            .        | text problem models ingest annotate index compare evaluate report page run explain
            """;

    /// Library, then the only packages that may see it.
    private static final String ONLY_IN =
            """
            edu.stanford.nlp..            | annotate train
            org.apache.lucene..           | index
            picocli..                     | cli
            me.tongfei.progressbar..      | cli
            org.apache.logging.log4j..    | run cli
            gg.jte..                      | page
            org.apache.commons.csv..      | report ingest
            tools.jackson..               | ingest report evaluate
            org.commonmark..              | ingest
            org.snakeyaml..               | ingest
            com.ibm.icu..                 | ingest
            org.apache.pdfbox..           | ingest
            org.jsoup..                   | ingest
            org.apache.james.mime4j..     | ingest
            """;

    private static final Map<String, Set<String>> RULES = table(MAY_USE);

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void everyPackageHasARow() {
        assertThat(PROGRAM).isNotEmpty();
        assertThat(PROGRAM.stream().map(ArchitectureTest::packageOf)).isSubsetOf(RULES.keySet());
    }

    @ParameterizedTest(name = "{0} uses {1}")
    @MethodSource("packages")
    void usesOnlyWhatItsRowAllows(String name, Set<String> allowed) {
        DescribedPredicate<JavaClass> forbidden =
                DescribedPredicate.describe(
                        "the other packages of this program",
                        used -> isOwn(used) && !packageOf(used).equals(name) && !allowed.contains(packageOf(used)));
        noClasses().that(resideIn(name)).should().dependOnClassesThat(forbidden).allowEmptyShould(true).check(PROGRAM);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @MethodSource("libraries")
    void aLibraryStaysInItsPackages(String library, Set<String> homes) {
        String[] packages = homes.stream().map(home -> ROOT + "." + home + "..").toArray(String[]::new);
        noClasses()
                .that(resideOutsideOfPackages(packages))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(PROGRAM);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyCliPrintsOrExits() {
        JavaClasses silent = PROGRAM.that(DescribedPredicate.not(resideIn("cli")));
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(silent);
        noClasses().should().callMethod(System.class, "exit", int.class).check(silent);
        noClasses().should().callMethod(Runtime.class, "exit", int.class).check(silent);
        noClasses().should().callMethod(Runtime.class, "halt", int.class).check(silent);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(RULES.keySet().stream().filter(name -> !name.equals(".")).map(ArchitectureTest::folder))
                .filteredOn(Files::exists)
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java"))
                                .content()
                                .contains("@NullMarked")
                                .startsWith("///"));
    }

    @Test
    void noSourceFileIsTooLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> long_ = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                long lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    long_.add(file + " has " + lines + " lines");
                }
            }
            assertThat(long_).as("files of more than %d lines", LONGEST_FILE).isEmpty();
        }
    }

    static Stream<Arguments> packages() {
        return RULES.entrySet().stream().map(row -> arguments(row.getKey(), row.getValue()));
    }

    static Stream<Arguments> libraries() {
        return table(ONLY_IN).entrySet().stream().map(row -> arguments(row.getKey(), row.getValue()));
    }

    private static Map<String, Set<String>> table(String rows) {
        return rows.lines()
                .map(row -> row.split("\\|", -1))
                .collect(
                        Collectors.toMap(
                                cells -> cells[0].strip(),
                                cells -> words(cells[1]),
                                (first, second) -> first,
                                TreeMap::new));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DescribedPredicate<JavaClass> resideIn(String name) {
        return DescribedPredicate.describe("in " + name, type -> isOwn(type) && packageOf(type).equals(name));
    }

    private static boolean isOwn(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /// The first part of the package's name below the root, `.` for the root itself.
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "." : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static Path folder(String name) {
        return Path.of("src/main/java", ROOT.replace('.', '/'), name);
    }
}
