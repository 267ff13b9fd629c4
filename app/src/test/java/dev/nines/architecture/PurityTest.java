package dev.nines.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;

/// The same design gives the same result: no clock and no unseeded randomness below the app.
final class PurityTest {

    private static final String[] PURE = {"dev.nines.model..", "dev.nines.analysis..",
            "dev.nines.diagrams.."};

    @Test
    void noClockIsRead() {
        noClasses().that().resideInAnyPackage(PURE).should().callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime").orShould().callMethod(Instant.class, "now").orShould()
                .callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone").allowEmptyShould(true)
                .check(CompiledClasses.ALL);
    }

    @Test
    void noDieIsThrownWithoutASeed() {
        noClasses().that().resideInAnyPackage(PURE).should().callConstructor(Random.class).orShould()
                .callMethod(Math.class, "random").orShould().callMethod(ThreadLocalRandom.class, "current")
                .orShould()
                .callMethod(UUID.class, "randomUUID").allowEmptyShould(true).check(CompiledClasses.ALL);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        noClasses().that().resideInAPackage("dev.nines..").and().resideOutsideOfPackages("dev.nines.app",
                "dev.nines.app.command..").should().accessField(System.class, "out").orShould()
                .accessField(System.class,
                        "err")
                .allowEmptyShould(true).check(CompiledClasses.ALL);
    }

    @Test
    void onlyTheAppEndsTheProgram() {
        noClasses().that().resideInAnyPackage(PURE).should().callMethod(System.class, "exit", int.class)
                .allowEmptyShould(true)
                .check(CompiledClasses.ALL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().that().resideInAPackage("dev.nines..").should().haveNameMatching(
                ".*(Impl|Manager|Helper|Helpers|Util|Utils)").allowEmptyShould(true)
                .check(CompiledClasses.ALL);
    }
}
