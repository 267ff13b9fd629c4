package dev.nines.analysis.compare;

import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.compare.Lines.Detail;
import dev.nines.analysis.exposure.ExposureReport;
import dev.nines.analysis.exposure.Opening;
import dev.nines.analysis.exposure.Purpose;
import dev.nines.analysis.exposure.Reach;
import dev.nines.analysis.exposure.WayOut;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;

/// What the networks of designs let through, side by side.
final class ExposureLines {

    private ExposureLines() {}

    static Chapter of(List<Candidate> candidates) {
        var lines = new Lines(Topic.EXPOSURE, candidates);
        lines.count("service", Better.NEITHER, open(Purpose.SERVICE));
        lines.count("data", Better.LESS, open(Purpose.DATA));
        lines.count("administration", Better.LESS, open(Purpose.ADMINISTRATION));
        lines.count("blocks", Better.NEITHER, each -> report(each).openings().stream()
                .filter(opening -> opening.reach() == Reach.BLOCKS).count());
        lines.count("stopped", Better.LESS, each -> report(each).stopped().size());
        lines.count("direct", Better.NEITHER, waysOut(WayOut.Kind.INTERNET_GATEWAY));
        lines.count("nat", Better.NEITHER, waysOut(WayOut.Kind.NAT));
        lines.count("isolated", Better.NEITHER, waysOut(WayOut.Kind.NONE));
        lines.details("open", Unit.COUNT, Better.NEITHER, each -> report(each).openings().stream().filter(Opening::open)
                .map(opening -> new Detail(opening.program().value() + "." + opening.port(),
                        Message.literal(label(each, opening.program()) + " :" + opening.port()), Lines.number(1)))
                .toList());
        return lines.chapter();
    }

    private static String label(Candidate candidate, ComponentId id) {
        var component = candidate.evidence().architecture().find(id);
        return component == null ? id.value() : component.label();
    }

    private static ExposureReport report(Candidate candidate) {
        return candidate.evidence().exposure();
    }

    private static ToDoubleFunction<Candidate> open(Purpose purpose) {
        return each -> report(each).openings().stream().filter(opening -> opening.open() && opening.purpose() == purpose).count();
    }

    private static ToDoubleFunction<Candidate> waysOut(WayOut.Kind kind) {
        return each -> report(each).waysOut().stream().filter(way -> way.kind() == kind).count();
    }
}
