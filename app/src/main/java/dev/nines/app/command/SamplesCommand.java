package dev.nines.app.command;

import java.util.List;

import dev.nines.app.report.Block;
import dev.nines.app.report.SamplesJson;
import dev.nines.app.report.TextReport;
import dev.nines.app.report.Tone;
import dev.nines.model.text.Message;
import dev.nines.model.text.NearestName;
import dev.nines.samples.Sample;
import dev.nines.samples.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the sample designs, or shows the page of one.
@Command(name = "samples")
final class SamplesCommand extends Act {

    @Option(names = "--show", paramLabel = "ID")
    private String shown = "";

    SamplesCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("samples.list", "samples"),
                new Example("samples.show", "samples --show multi-az"),
                new Example("samples.new", "new Shop --from multi-az -o shop.nines.json"));
    }

    @Override
    public Integer call() throws InputException {
        if (json()) {
            var wanted = shown.isEmpty() ? Samples.all() : List.of(find(shown, "--show"));
            session().print(SamplesJson.text(wanted, session().language()));
        } else if (shown.isEmpty()) {
            Samples.all().forEach(this::print);
        } else {
            session().print(find(shown, "--show").page(session().language()).stripTrailing() + "\n");
        }
        return Session.FINE;
    }

    /// The sample of an id that was given with an option.
    static Sample find(String id, String option) throws InputException {
        var sample = Samples.find(id);
        if (sample == null) {
            var ids = Samples.all().stream().map(Sample::id).toList();
            var near = NearestName.to(id, ids);
            throw InputException.of("sample.unknown", option, Message.of(SamplesCommand.class, "sample.unknown", id),
                    near == null
                            ? Message.of(SamplesCommand.class, "sample.known", String.join(", ", ids))
                            : Message.of(SamplesCommand.class, "sample.near", near));
        }
        return sample;
    }

    private void print(Sample sample) {
        var text = new Block.Paragraph(sample.lesson(session().language()), Tone.PLAIN);
        session().print(session().ink().paint(sample.id(), Tone.STRONG) + "  "
                + sample.title(session().language()) + "\n"
                + TextReport.write(List.of(text), session().ink()).indent(4));
    }
}
