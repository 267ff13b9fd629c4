package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.analysis.finding.Review;
import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// What a review found, as part of a report.
public final class FindingsSection {

    private FindingsSection() {}

    /// The section: one block a finding, the worst first.
    ///
    /// @param full whether each finding says why it matters too
    public static Section of(Architecture architecture, Review review, boolean full, Locale language) {
        var blocks = new ArrayList<Block>();
        if (review.findings().isEmpty()) {
            blocks.add(new Block.Paragraph(word("findings.none", language), Tone.GOOD));
        }
        for (var finding : review.findings()) {
            blocks.addAll(FindingBlocks.of(List.of(finding.problem()), architecture, language));
            if (full) {
                blocks.add(new Block.Paragraph(
                        finding.pillar().label().in(language) + " · " + finding.why().in(language), Tone.MUTED));
            }
        }
        return new Section("findings", word("findings.title", language), blocks);
    }

    /// How many of each severity.
    public static String summary(Review review, Locale language) {
        return review.findings().isEmpty()
                ? word("findings.none", language)
                : FindingBlocks.summary(review.problems(), language);
    }

    private static String word(String key, Locale language) {
        return Message.of(FindingsSection.class, key).in(language);
    }
}
