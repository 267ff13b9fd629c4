import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Gives the classes of a library that was compiled for a very old Java the form of today, so that the cache of classes can hold them:
/// those from before Java 6 are kept out of it, and are verified anew at every start. What they do stays the same.
///
/// Arguments: the folder of the libraries, and how the name of the library begins.
class Modernise {

    private static final int OLDEST_KEPT = 50;
    private static final int TODAY = ClassFile.JAVA_17_VERSION;

    public static void main(String[] arguments) throws IOException {
        try (var libraries = Files.newDirectoryStream(Path.of(arguments[0]), arguments[1] + "*.jar")) {
            for (var library : libraries) {
                modernise(library);
            }
        }
    }

    private static void modernise(Path library) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var jar = new JarFile(library.toFile())) {
            for (var entries = jar.entries(); entries.hasMoreElements();) {
                var entry = entries.nextElement();
                files.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        }
        var own = ClassHierarchyResolver.ofResourceParsing(wanted -> stream(files.get(path(wanted))));
        var classes = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
        var modern = new LinkedHashMap<String, byte[]>();
        files.forEach((name, bytes) -> modern.put(name, name.endsWith(".class") ? modern(classes, bytes) : bytes));
        modern.put("META-INF/CHANGED", "The class files have stack maps and a later version than those of the original; they do the same.\n".getBytes());
        try (var jar = new JarOutputStream(Files.newOutputStream(library))) {
            for (var file : modern.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
    }

    private static String path(ClassDesc wanted) {
        return wanted.descriptorString().substring(1, wanted.descriptorString().length() - 1) + ".class";
    }

    private static InputStream stream(byte[] bytes) {
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    private static byte[] modern(ClassFile classes, byte[] bytes) {
        var model = classes.parse(bytes);
        if (model.majorVersion() >= OLDEST_KEPT) {
            return bytes;
        }
        // code is only written anew, with stack maps, where it is looked at
        var code = ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));
        return classes.transformClass(model, code.andThen((builder, element) -> builder
                .with(element instanceof ClassFileVersion ? ClassFileVersion.of(TODAY, 0) : element)));
    }
}
