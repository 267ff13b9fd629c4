package dev.nines.analysis.prices;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Reads price books from files: the product's own CSV and AWS's bulk price list (`index.json`), told apart
/// by the first character.
///
/// Files are streamed, so a price list of several GB needs no more memory than the prices kept from it.
public final class PriceFile {

    private PriceFile() {}

    /// Reads a file, keeping the prices of the given regions; an empty set keeps all.
    ///
    /// @throws IOException if the file cannot be read at all; what is wrong inside it is in the result's problems
    public static LoadedPrices read(Path file, Set<String> regions) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
            return firstCharacter(stream) == '{'
                    ? new AwsOfferFile(name, regions).read(stream)
                    : new CsvPriceFile(name, regions).read(stream);
        }
    }

    /// Skips white space and a byte-order mark, and looks at the first character without taking it.
    private static int firstCharacter(InputStream stream) throws IOException {
        while (true) {
            stream.mark(1);
            var next = stream.read();
            if (next != ' ' && next != '\t' && next != '\r' && next != '\n' && next != 0xEF && next != 0xBB
                    && next != 0xBF) {
                stream.reset();
                return next;
            }
        }
    }
}
