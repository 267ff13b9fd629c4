package dev.nines.model.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text where they are UTF-8, and says at which byte where they are not.
final class Utf8 {

    private Utf8() {}

    /// The text without a byte order mark, or null where the bytes are no UTF-8.
    static @Nullable String decode(byte[] bytes, Findings findings) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            findings.whole("file.encoding", message("file.encoding.utf16"), message("file.encoding.advice"));
            return null;
        }
        var start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var output = CharBuffer.allocate(bytes.length - start);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(input, output, true);
        if (result.isError()) {
            var offset = input.position();
            findings.whole("file.encoding",
                    message("file.encoding", Integer.toString(offset),
                            String.format("0x%02X", bytes[offset] & 0xFF),
                            Integer.toString(line(bytes, offset))),
                    message("file.encoding.advice"));
            return null;
        }
        return output.flip().toString();
    }

    private static int line(byte[] bytes, int offset) {
        var line = 1;
        for (var at = 0; at < offset; at++) {
            if (bytes[at] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Utf8.class, key, arguments);
    }
}
