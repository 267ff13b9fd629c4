package dev.nines.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.lang.model.element.Modifier;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the compiler does not refuse and bytecode does not show.
final class SourcesTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;

    /// Places where everything must be caught, each with its reason.
    private static final Set<String> BROAD_CATCHES = Set.of(
            // Calling through a method handle declares Throwable.
            "Property.java", "RecordType.java");

    @Test
    void noCatchIsBroad() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitCatch(CatchTree part, @Nullable Void nothing) {
                    var type = part.getParameter().getType().toString();
                    if (Set.of("Exception", "Throwable", "RuntimeException", "Error").contains(type)
                            && !BROAD_CATCHES.contains(
                                    source.path().getFileName().toString())) {
                        found.add(source.at(part) + " catches " + type);
                    }
                    return super.visitCatch(part, nothing);
                }
            }.scan(source.tree(), null);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void importsNameEachClass() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            for (var line : source.tree().getImports()) {
                if (line.isModule() || line.getQualifiedIdentifier().toString().endsWith(".*")) {
                    found.add(source.at(line) + " " + line);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyPackageIsNullMarked() {
        var found = SourceFile.all().stream().map(source -> source.path().getParent()).distinct()
                .filter(folder -> {
                    var info = SourceFile.all().stream()
                            .filter(source -> source.path().equals(folder.resolve("package-info.java")))
                            .findAny();
                    return info.isEmpty() || !info.get().text().contains("@NullMarked");
                }).map(folder -> SourceFile.ROOT.relativize(folder).toString()).toList();
        assertEquals(List.of(), found);
    }

    @Test
    void filesAndMethodsStayShort() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            if (source.text().lines().count() > LONGEST_FILE) {
                found.add(source.name() + " has " + source.text().lines().count() + " lines");
            }
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethod(MethodTree part, @Nullable Void nothing) {
                    var lines = source.endOf(part) < 0 ? 0 : source.code(part).lines().count();
                    if (lines > LONGEST_METHOD) {
                        found.add(source.at(part) + " " + part.getName() + " has " + lines + " lines");
                    }
                    return super.visitMethod(part, nothing);
                }
            }.scan(source.tree(), null);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            for (var type : source.tree().getTypeDecls()) {
                if (type instanceof ClassTree named
                        && named.getModifiers().getFlags().contains(Modifier.PUBLIC) && !documented(
                                source, named)) {
                    found.add(source.at(named) + " " + named.getSimpleName());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void nothingIsLeftForLater() {
        var found = new ArrayList<String>();
        for (var source : SourceFile.all()) {
            for (var mark : List.of("TO" + "DO", "FIX" + "ME", "X" + "XX ",
                    "@Suppress" + "Warnings(\"all\")")) {
                if (source.text().contains(mark)) {
                    found.add(source.name() + " holds " + mark);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyModuleIsRead() {
        assertTrue(SourceFile.all().size() > 100, () -> "only " + SourceFile.all().size() + " files");
        assertTrue(Files.isRegularFile(SourceFile.ROOT.resolve("pom.xml")), SourceFile.ROOT.toString());
    }

    private static boolean documented(SourceFile source, ClassTree type) {
        var before = source.text().substring(0, (int) source.startOf(type)).stripTrailing();
        var line = before.substring(before.lastIndexOf('\n') + 1).strip();
        return line.startsWith("///") || line.endsWith("*/");
    }
}
