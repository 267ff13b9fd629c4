package dev.nines.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;

/// A parsed source file of a module's main code.
record SourceFile(Path path, String text, CompilationUnitTree tree) {

    /// The folder that holds the modules: tests run in a module's folder.
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /// Every main source file of every module.
    static List<SourceFile> all() {
        return Holder.ALL;
    }

    String name() {
        return ROOT.relativize(path).toString();
    }

    long lineOf(Tree part) {
        return tree.getLineMap().getLineNumber(startOf(part));
    }

    long startOf(Tree part) {
        return positions().getStartPosition(tree, part);
    }

    long endOf(Tree part) {
        return positions().getEndPosition(tree, part);
    }

    /// Where a part stands, as an editor shows it.
    String at(Tree part) {
        return name() + ":" + lineOf(part);
    }

    String code(Tree part) {
        return text.substring((int) startOf(part), (int) endOf(part));
    }

    private static SourcePositions positions() {
        return Holder.POSITIONS;
    }

    /// Parsing happens once for all tests.
    private static final class Holder {

        private static final JavacTask TASK = task();
        private static final SourcePositions POSITIONS = Trees.instance(TASK)
                .getSourcePositions();
        private static final List<SourceFile> ALL = parse();

        private static List<Path> paths() {
            var found = new ArrayList<Path>();
            for (var module : List.of("model", "analysis", "diagrams", "app")) {
                try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                    files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            }
            return found;
        }

        private static JavacTask task() {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
            return (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files
                    .getJavaFileObjectsFromPaths(paths()));
        }

        private static List<SourceFile> parse() {
            try {
                var parsed = new ArrayList<SourceFile>();
                for (var unit : TASK.parse()) {
                    var path = Path.of(unit.getSourceFile().toUri());
                    parsed.add(new SourceFile(path, Files.readString(path), unit));
                }
                return List.copyOf(parsed);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
