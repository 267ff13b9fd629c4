package dev.nines.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.nines.app.help.HelpTopic;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.TextReport;
import dev.nines.app.report.Tone;
import dev.nines.model.file.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Explains what an analysis answers and how it is worked out, with its formulas.
@Command(name = "explain")
final class ExplainCommand extends Act {

    @Parameters(paramLabel = "TOPIC", arity = "0..1", descriptionKey = "explain.topic")
    private @Nullable String wanted;

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    List<Example> examples() {
        return List.of(new Example("explain.list", "explain"), new Example("explain.one", "explain availability"));
    }

    @Override
    public Integer call() throws InputException {
        var language = session().language();
        var topics = wanted == null ? List.of(HelpTopic.values()) : List.of(topic(wanted));
        if (json()) {
            session().print(JsonText.of(json(topics, language)));
        } else if (wanted == null) {
            topics.forEach(each -> session().print(session().ink().paint(each.id(), Tone.STRONG) + "  "
                    + each.words(language) + "\n"));
        } else {
            session().print(TextReport.write(topics.getFirst().page(language), session().ink()));
        }
        return Session.FINE;
    }

    private static Map<String, Object> json(List<HelpTopic> topics, Locale language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("schemaVersion", JsonReport.SCHEMA_VERSION);
        json.put("topics", topics.stream().map(each -> {
            var topic = new LinkedHashMap<String, Object>();
            topic.put("id", each.id());
            topic.put("title", each.title(language));
            topic.put("answers", each.words(language));
            topic.put("how", each.how(language));
            topic.put("formulas", each.formulas(language).stream().map(one -> {
                var formula = new LinkedHashMap<String, Object>();
                formula.put("formula", one.formula());
                formula.put("source", one.source());
                return formula;
            }).toList());
            return topic;
        }).toList());
        return json;
    }

    private static HelpTopic topic(String id) throws InputException {
        var topic = HelpTopic.find(id);
        if (topic == null) {
            throw Unknown.name("topic", "TOPIC", id, Stream.of(HelpTopic.values()).map(HelpTopic::id).toList());
        }
        return topic;
    }
}
