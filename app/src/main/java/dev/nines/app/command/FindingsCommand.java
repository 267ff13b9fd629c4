package dev.nines.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.nines.analysis.finding.Finding;
import dev.nines.analysis.finding.Review;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.report.Block;
import dev.nines.app.report.FindingsJson;
import dev.nines.app.report.FindingsSection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.TextReport;
import dev.nines.model.Architecture;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.edit.Edit;
import dev.nines.model.file.DesignFile;
import dev.nines.model.text.Message;
import dev.nines.model.text.NearestName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what a reviewer would say about a design, or mends what can be mended mechanically.
@Command(name = "findings")
final class FindingsCommand extends Act {

    @Parameters(paramLabel = "FILE", descriptionKey = "file.design")
    private Path file = Path.of("");

    @Mixin
    private PriceOptions prices = new PriceOptions();

    @Option(names = "--fix", paramLabel = "CODE", arity = "1", descriptionKey = "findings.fix")
    private List<String> fixes = List.of();

    @Option(names = {"-o", "--out"}, paramLabel = "OUT", descriptionKey = "findings.out")
    private @Nullable Path out;

    FindingsCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("findings.design", "findings shop.nines.json"),
                new Example("findings.fix", "findings shop.nines.json --fix nat.shared -o better.nines.json"));
    }

    @Override
    public Integer call() throws InputException {
        var book = prices.book(session());
        var architecture = prices.placed(session().design(file), book);
        var review = Review.of(architecture, book);
        var language = session().language();
        if (!fixes.isEmpty()) {
            mend(book);
        } else if (json()) {
            var json = JsonReport.in(language).design(file.toString(), architecture);
            FindingsJson.add(json, review);
            session().print(json.text());
        } else {
            var blocks = new ArrayList<Block>(FindingsSection.of(architecture, review, true, language).blocks());
            if (!review.findings().isEmpty()) {
                blocks.add(new Block.Heading(FindingsSection.summary(review, language)));
            }
            session().print(TextReport.write(blocks, session().ink()));
        }
        return Session.FINE;
    }

    /// Writes the mended design to a file, or prints it.
    private void mend(PriceBook book) throws InputException {
        var unknown = fixes.stream().filter(code -> !Review.codes().contains(code)).map(FindingsCommand::unknown).toList();
        if (!unknown.isEmpty()) {
            throw new InputException(unknown);
        }
        var text = DesignFile.text(mended(session().design(file), book));
        if (out == null) {
            session().print(text);
        } else {
            session().write(out, text);
            session().say(session().word("written", out.toString()));
        }
    }

    private static Problem unknown(String code) {
        var near = NearestName.to(code, Review.codes());
        return new Problem(Severity.ERROR, "findings.unknown-code", null, "--fix",
                Message.of(FindingsCommand.class, "findings.unknown-code", code),
                near == null
                        ? Message.of(FindingsCommand.class, "findings.unknown-code.known")
                        : Message.of(FindingsCommand.class, "findings.unknown-code.near", near));
    }

    /// The design with every wanted fix applied; each fix is looked up anew, as one may make another needless.
    private Architecture mended(Architecture design, PriceBook book) {
        var result = design;
        for (var code : fixes) {
            var left = design.components().size() + design.connections().size();
            for (var fix = next(result, book, code); fix != null && left > 0; fix = next(result, book, code)) {
                result = fix.apply(result);
                left--;
            }
        }
        return result;
    }

    private static @Nullable Edit next(Architecture design, PriceBook book, String code) {
        return Review.of(design, book).findings().stream().filter(finding -> finding.code().equals(code))
                .map(Finding::fix).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
