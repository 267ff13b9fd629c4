package dev.nines.model.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.property.RecordType;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Makes one record of the text of a file of its own, or says everything that is wrong with it.
///
/// @param <R> it has a setting `extra` for the fields of newer versions
abstract class RecordReader<R extends Record> {

    /// The version this program writes.
    static final Version CURRENT = new Version(1, 0);

    private static final String EXTRA = "extra";

    private final RecordType<R> type;
    private final Findings findings;
    private final @Nullable Architecture design;

    RecordReader(Class<R> type, String file, @Nullable Architecture design) {
        this.type = RecordType.of(type);
        this.findings = new Findings(file);
        this.design = design;
    }

    /// What files of a type name in `$schema`.
    static String schema(Class<? extends Record> type) {
        return "urn:nines:" + RecordType.of(type).name() + ":" + CURRENT.major();
    }

    /// The text of a file that holds a record.
    static String text(Record record, Map<String, Object> extra) {
        var top = new LinkedHashMap<String, Object>();
        top.put("$schema", schema(record.getClass()));
        top.put("version", extra.getOrDefault(DesignReader.VERSION, CURRENT.toString()));
        new PlainWriter(extra).fields(top, record, RecordType.of(record.getClass()).blank(), "", Set.of());
        return JsonText.of(top);
    }

    final Findings findings() {
        return findings;
    }

    final @Nullable Architecture design() {
        return design;
    }

    /// Everything found, in the order of the file where it is known.
    final List<Problem> problems() {
        return findings.list();
    }

    /// Reads a file.
    final @Nullable R read(Path file) {
        try {
            var bytes = FileBytes.read(file, findings);
            var text = bytes == null ? null : Utf8.decode(bytes, findings);
            return text == null ? null : read(text);
        } catch (IOException problem) {
            FileFault.reading(file, problem, findings);
            return null;
        }
    }

    /// Reads the text of a file; null if any problem is an error.
    final @Nullable R read(String text) {
        if (text.isBlank()) {
            findings.whole("file.empty", message(type.name() + ".empty"), null);
            return null;
        }
        var tree = TreeReader.read(text, findings);
        if (!(tree instanceof Node.Fields root)) {
            if (tree != null) {
                findings.error("file.top", null, Trail.TOP, tree,
                        message("value.wrong", Found.of(tree), message("allowed." + type.name())), null);
            }
            return null;
        }
        var version = new VersionReader(findings, List.of(), CURRENT).read(root);
        var record = version == null ? null : record(root, version);
        return findings.failed() ? null : record;
    }

    private @Nullable R record(Node.Fields root, Version version) {
        boolean newer = version.compareTo(CURRENT) > 0;
        var settings = new ShapeReader(findings, Known.of(design), newer, Trail.TOP, null);
        var read = settings.record(type, type.blank(), root.without("version"), Trail.TOP, "$schema");
        look(root);
        if (read == null || findings.failed()) {
            return null;
        }
        Map<String, Object> extra = new HashMap<>(settings.extra());
        if (newer) {
            extra.put(DesignReader.VERSION, version.toString());
        }
        var record = RecordType.with(type.type().cast(read), EXTRA, extra);
        check(record, root);
        return record;
    }

    /// Finds what the descriptions of the settings cannot say, whatever else is wrong.
    abstract void look(Node.Fields root);

    /// Finds what is wrong with a record all of whose settings are right by themselves.
    abstract void check(R record, Node.Fields root);

    static Message message(String key, Object... arguments) {
        return Message.of(RecordReader.class, key, arguments);
    }
}
