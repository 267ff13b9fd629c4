package dev.nines.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.nines.app.report.Block;
import dev.nines.app.report.Tone;
import dev.nines.model.property.Names;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// An analysis to be explained: what it answers, how it is worked out, and by which formulas.
public enum HelpTopic {
    /// The bill of a month.
    COST(3, 5),
    /// What load is carried, and how fast.
    CAPACITY(3, 6),
    /// How much of the time it works.
    AVAILABILITY(4, 5),
    /// Addresses.
    NETWORK(2, 4),
    /// Who reaches what.
    EXPOSURE(2, 0),
    /// What should be mended.
    FINDINGS(2, 0),
    /// Designs side by side.
    COMPARISON(2, 0),
    /// Traffic and faults, played.
    SIMULATION(3, 5),
    /// Releases, played.
    DEPLOYMENTS(3, 4);

    private final int points;
    private final int formulas;

    HelpTopic(int points, int formulas) {
        this.points = points;
        this.formulas = formulas;
    }

    /// A formula and where it comes from; `docs/formulas.md` has all of them, with the classes that hold them and their tests.
    public record Formula(String formula, String source) {}

    /// What a person calls it on the command line.
    public String id() {
        return Names.ofConstant(this);
    }

    /// The topic of an id; absent where there is none.
    public static @Nullable HelpTopic find(String id) {
        for (var topic : values()) {
            if (topic.id().equals(id)) {
                return topic;
            }
        }
        return null;
    }

    /// What it is called.
    public String title(Locale language) {
        return say(language, "title");
    }

    /// What it answers, in a sentence.
    public String words(Locale language) {
        return say(language, "words");
    }

    /// How it is worked out, a sentence a point.
    public List<String> how(Locale language) {
        return numbered(points).map(number -> say(language, "how." + number)).toList();
    }

    /// By which formulas; none where there is nothing to reckon.
    public List<Formula> formulas(Locale language) {
        return numbered(formulas)
                .map(number -> new Formula(say(language, "formula." + number), say(language, "source." + number))).toList();
    }

    /// All of it as a page.
    public List<Block> page(Locale language) {
        var page = new ArrayList<Block>();
        page.add(new Block.Paragraph(words(language), Tone.STRONG));
        page.add(new Block.Points(how(language)));
        if (formulas > 0) {
            page.add(new Block.Paragraph(Message.of(HelpTopic.class, "formulas").in(language), Tone.STRONG));
            page.add(new Block.Points(formulas(language).stream()
                    .map(each -> Message.of(HelpTopic.class, "formula", each.formula(), each.source()).in(language)).toList()));
        }
        return page;
    }

    private static Stream<Integer> numbered(int most) {
        return IntStream.rangeClosed(1, most).boxed();
    }

    private String say(Locale language, String key) {
        return Message.of(HelpTopic.class, id() + "." + key).in(language);
    }
}
