package dev.nines.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;

import dev.nines.model.Designs;
import dev.nines.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    @TempDir
    Path folder;

    @Test
    void replacesTheFileAndLeavesNothingElse() throws IOException, DesignFileException {
        var file = folder.resolve("shop.nines.json");
        DesignFile.write(file, Designs.singleServer());
        DesignFile.write(file, Designs.tinyShop());
        assertEquals(Designs.tinyShop(), DesignFile.read(file).architecture());
        assertEquals("shop.nines.json", names());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and POSIX permissions")
    void keepsLinksAndPermissions() throws IOException, DesignFileException {
        var file = folder.resolve("shop.nines.json");
        DesignFile.write(file, Designs.singleServer());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        var link = Files.createSymbolicLink(folder.resolve("latest.nines.json"), file);
        DesignFile.write(link, Designs.tinyShop());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Designs.tinyShop(), DesignFile.read(file).architecture());
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links")
    void followsALinkThatLeadsToNothingYet() throws IOException, DesignFileException {
        var file = folder.resolve("shop.nines.json");
        var link = Files.createSymbolicLink(folder.resolve("latest.nines.json"), Path.of("shop.nines.json"));
        DesignFile.write(link, Designs.tinyShop());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
        assertEquals(Designs.tinyShop(), DesignFile.read(link).architecture());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links")
    void refusesLinksInACircle() throws IOException {
        var one = folder.resolve("one.nines.json");
        var other = Files.createSymbolicLink(folder.resolve("other.nines.json"), one);
        Files.createSymbolicLink(one, other);
        assertEquals("save.failed", refusal(one).code());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "POSIX permissions")
    void refusesAFileThatIsReadOnlyAndLeavesItAsItWas() throws IOException, DesignFileException {
        var file = folder.resolve("shop.nines.json");
        DesignFile.write(file, Designs.singleServer());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "whoever runs this may write anything");
        assertEquals("save.denied", refusal(file).code());
        assertEquals(Designs.singleServer(), DesignFile.read(file).architecture());
    }

    @Test
    void refusesAFolderAndAFolderThatIsNotThere() throws IOException {
        var taken = Files.createDirectory(folder.resolve("shop.nines.json"));
        assertEquals("save.failed", refusal(taken).code());
        assertEquals("save.no-folder", refusal(folder.resolve("away").resolve("shop.nines.json")).code());
        assertEquals("shop.nines.json", names());
    }

    @Test
    void refusesADiskThatIsReadOnly() {
        var place = Path.of(URI.create("jrt:/java.base/shop.nines.json"));
        var problem = refusal(place);
        assertEquals("save.read-only", problem.code());
        assertEquals(place.toString(), problem.place());
    }

    @Test
    void tellsAFullDiskFromAMissingRight() {
        var file = Path.of("shop.nines.json");
        assertEquals("save.full", FileFault.writing(file, new IOException("No space left on device")).code());
        assertEquals("save.full",
                FileFault.writing(file, new FileSystemException("x", null, "Disk quota exceeded")).code());
        assertEquals("save.denied", FileFault.writing(file, new AccessDeniedException("x")).code());
        assertEquals("save.no-folder", FileFault.writing(file, new NoSuchFileException("x")).code());
        assertEquals("save.failed", FileFault.writing(file, new IOException("Input/output error")).code());
    }

    private static Problem refusal(Path file) {
        return assertThrows(DesignFileException.class, () -> DesignFile.write(file, Designs.tinyShop())).problem();
    }

    private String names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().collect(Collectors.joining(" "));
        }
    }
}
