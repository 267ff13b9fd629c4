package dev.nines.analysis.compare;

import java.util.List;

import dev.nines.analysis.compare.Lines.Detail;
import dev.nines.analysis.finding.Finding;
import dev.nines.analysis.finding.Review;
import dev.nines.model.Severity;

/// What a reviewer says about designs, side by side.
final class FindingLines {

    private FindingLines() {}

    static Chapter of(List<Candidate> candidates) {
        var lines = new Lines(Topic.FINDINGS, candidates);
        lines.count("errors", Better.LESS, each -> each.review().count(Severity.ERROR));
        lines.count("warnings", Better.LESS, each -> each.review().count(Severity.WARNING));
        lines.count("advice", Better.LESS, each -> each.review().count(Severity.ADVICE));
        lines.count("faults", Better.LESS, each -> Review.faults(each.evidence()).size());
        lines.details("rule", Unit.COUNT, Better.LESS, each -> details(candidates, each));
        return lines.chapter();
    }

    /// How often each rule speaks that speaks about any of the designs: not at all is a figure too.
    private static List<Detail> details(List<Candidate> candidates, Candidate candidate) {
        var spoken = candidates.stream().flatMap(each -> each.review().findings().stream()).map(Finding::code).distinct();
        return spoken.map(code -> new Detail(code, Finding.title(code), Lines.number(
                candidate.review().findings().stream().filter(finding -> finding.code().equals(code)).count()))).toList();
    }
}
