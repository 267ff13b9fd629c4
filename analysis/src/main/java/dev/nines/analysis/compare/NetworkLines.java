package dev.nines.analysis.compare;

import java.util.List;
import java.util.function.Function;

import dev.nines.analysis.compare.Lines.Detail;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.analysis.network.VpcReport;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The addresses of designs side by side.
final class NetworkLines {

    private NetworkLines() {}

    static Chapter of(List<Candidate> candidates) {
        var lines = new Lines(Topic.NETWORK, candidates);
        lines.add("subnets", Unit.COUNT, Better.NEITHER, drawn(report -> Lines.number(report.subnets().count())));
        lines.add("peak", Unit.COUNT, Better.NEITHER,
                drawn(report -> Lines.number(report.vpcs().stream().mapToLong(VpcReport::peak).sum())));
        lines.add("tightest", Unit.SHARE, Better.LESS,
                drawn(report -> Lines.number(report.subnets().mapToDouble(SubnetReport::shareAtPeak).max().orElse(0))));
        lines.add("tight", Unit.COUNT, Better.LESS,
                drawn(report -> Lines.number(report.subnets().filter(subnet -> subnet.severity() != null).count())));
        lines.add("problems", Unit.COUNT, Better.LESS, drawn(report -> Lines.number(report.problems().size())));
        lines.details("subnet", Unit.SHARE, Better.LESS, each -> report(each).subnets()
                .map(subnet -> new Detail(subnet.subnet().value(), Message.literal(label(each, subnet)),
                        Lines.number(subnet.shareAtPeak())))
                .toList());
        return lines.chapter();
    }

    private static String label(Candidate candidate, SubnetReport subnet) {
        var component = candidate.evidence().architecture().find(subnet.subnet());
        return component == null ? subnet.subnet().value() : component.label();
    }

    private static NetworkReport report(Candidate candidate) {
        return candidate.evidence().network();
    }

    private static Function<Candidate, @Nullable Value> drawn(Function<NetworkReport, @Nullable Value> figure) {
        return each -> report(each).vpcs().isEmpty() ? null : figure.apply(report(each));
    }
}
