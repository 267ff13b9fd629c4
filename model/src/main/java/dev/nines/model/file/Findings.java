package dev.nines.model.file;

import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The problems of one file as they are found.
///
/// The first 1,000 are listed; further ones are counted, so that a hopeless file stays readable.
final class Findings {

    private static final int MOST = 1_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int more;
    private boolean failed;

    Findings(String file) {
        this.file = file;
    }

    /// Whether a problem so far makes the file unreadable.
    boolean failed() {
        return failed;
    }

    /// Whether nobody will see a further problem: what only explains it need not be worked out.
    boolean full() {
        return problems.size() >= MOST;
    }

    /// A problem of the file as a whole.
    void whole(String code, Message message, @Nullable Message advice) {
        add(new Problem(Severity.ERROR, code, null, file, message, advice));
    }

    /// A problem of the text at a line and column.
    void text(String code, int line, int column, Message message, @Nullable Message advice) {
        add(new Problem(Severity.ERROR, code, null, at(line, column), message, advice));
    }

    void error(String code, @Nullable ElementId element, Trail trail, Node node, Message message,
            @Nullable Message advice) {
        add(Severity.ERROR, code, element, trail, node, message, advice);
    }

    void warning(String code, @Nullable ElementId element, Trail trail, Node node, Message message,
            @Nullable Message advice) {
        add(Severity.WARNING, code, element, trail, node, message, advice);
    }

    private void add(Severity severity, String code, @Nullable ElementId element, Trail trail, Node node,
            Message message, @Nullable Message advice) {
        var place = full() ? "" : at(node.line(), node.column()) + " " + trail.path();
        add(new Problem(severity, code, element, place, message, advice));
    }

    private String at(int line, int column) {
        return file + ":" + line + ":" + column;
    }

    private void add(Problem problem) {
        failed |= problem.severity() == Severity.ERROR;
        if (full()) {
            more++;
        } else {
            problems.add(problem);
        }
    }

    /// All problems in the order in which they were found.
    List<Problem> list() {
        var all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem(failed ? Severity.ERROR : Severity.WARNING, "file.more", null, file,
                    Message.of(Findings.class, "file.more", Integer.toString(more)), null));
        }
        return List.copyOf(all);
    }
}
