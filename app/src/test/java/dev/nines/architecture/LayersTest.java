package dev.nines.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// Who may know whom.
final class LayersTest {

    private static final int FEWEST_CLASSES = 150;

    @Test
    void rulesSeeEveryModule() {
        assertTrue(CompiledClasses.ALL.size() >= FEWEST_CLASSES,
                () -> "only " + CompiledClasses.ALL.size() + " classes");
        for (var module : List.of("model", "analysis", "diagrams", "app")) {
            assertTrue(CompiledClasses.ALL.containPackage("dev.nines." + module), module);
        }
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("dev.nines.(**)").should().beFreeOfCycles());
    }

    @Test
    void modelDependsOnNoOtherModule() {
        check(noClasses().that(resideInAPackage("dev.nines.model..")).should()
                .dependOnClassesThat(
                        resideInAPackage("dev.nines..").and(not(resideInAPackage("dev.nines.model..")))));
    }

    @Test
    void analysisDependsOnTheModelOnly() {
        check(noClasses().that(resideInAPackage("dev.nines.analysis..")).should()
                .dependOnClassesThat(resideInAPackage(
                        "dev.nines..")
                        .and(not(resideInAnyPackage("dev.nines.analysis..", "dev.nines.model..")))));
    }

    @Test
    void diagramsDependOnTheModelOnly() {
        check(noClasses().that(resideInAPackage("dev.nines.diagrams..")).should()
                .dependOnClassesThat(resideInAPackage(
                        "dev.nines..")
                        .and(not(resideInAnyPackage("dev.nines.diagrams..", "dev.nines.model..")))));
    }

    @Test
    void onlyTheAppKnowsTheWindowToolkit() {
        check(noClasses().that(not(resideInAPackage("dev.nines.app.."))).should().dependOnClassesThat(
                resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..",
                        "picocli..")));
    }

    @Test
    void commandsKnowNoWindowToolkit() {
        check(noClasses().that(resideInAPackage("dev.nines.app.command..")).should().dependOnClassesThat(
                resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")));
    }

    @Test
    void modelAndAnalysisKnowNoPictures() {
        check(noClasses().that(resideInAnyPackage("dev.nines.model..", "dev.nines.analysis..")).should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")));
    }

    @Test
    void diagramsPaintOnlyInTheirWriters() {
        check(noClasses().that(resideInAPackage("dev.nines.diagrams..")).and(not(resideInAnyPackage(
                "dev.nines.diagrams.png..", "dev.nines.diagrams.pdf..", "dev.nines.diagrams.icon..",
                "dev.nines.diagrams.text.."))).should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")));
    }

    @Test
    void jsonStaysWhereFilesAreReadAndWritten() {
        check(noClasses().that(not(resideInAnyPackage("dev.nines.model.file..", "dev.nines.model.exchange..",
                "dev.nines.analysis.prices..", "dev.nines.app.."))).should().dependOnClassesThat(
                        resideInAnyPackage("tools.jackson..", "com.fasterxml..")));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CompiledClasses.ALL);
    }
}
