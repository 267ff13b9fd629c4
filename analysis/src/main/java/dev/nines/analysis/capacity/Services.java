package dev.nines.analysis.capacity;

import java.util.Arrays;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.queueing.Moments;
import dev.nines.model.quantity.Durations;
import dev.nines.model.setting.ServiceTime;
import dev.nines.model.setting.TlsHandshakes;
import org.jspecify.annotations.Nullable;

/// Service times of one component by request class.
///
/// @param laws how they are distributed, by class
/// @param times moments by class
/// @param memoryless whether all classes have the same exponential time
/// @param handshakes what new connections take besides; absent where that is nothing
public record Services(ServiceTime[] laws, Moments[] times, boolean memoryless, @Nullable TlsHandshakes handshakes) {

    /// Those of a component: its own time, unless a request class asks for another.
    static Services of(RequestGraph graph, int at, ServiceTime usual) {
        var usually = moments(usual);
        var times = new Moments[graph.classes().size()];
        var laws = new ServiceTime[times.length];
        var memoryless = usual instanceof ServiceTime.Exponential;
        for (var each = 0; each < times.length; each++) {
            var special = graph.special(at, each);
            laws[each] = special == null ? usual : special.time();
            times[each] = special == null ? usually : moments(special.time());
            memoryless &= special == null;
        }
        return new Services(laws, times, memoryless, null);
    }

    /// The same with what new connections take besides.
    Services with(TlsHandshakes added) {
        if (added.time().isZero() || added.share().value() == 0) {
            return this;
        }
        var more = Moments.sometimes(added.share().value(), Durations.seconds(added.time()));
        var longer = Arrays.stream(times).map(time -> time.plus(more)).toArray(Moments[]::new);
        return new Services(laws, longer, false, added);
    }

    /// Those of a request class.
    public Moments of(int requestClass) {
        return times[requestClass];
    }

    static Moments moments(ServiceTime time) {
        var mean = Durations.seconds(time.mean());
        return switch (time) {
            case ServiceTime.Exponential _ -> Moments.exponential(mean);
            case ServiceTime.Deterministic _ -> Moments.constant(mean);
            case ServiceTime.LogNormal _,ServiceTime.Percentiles _ -> logNormal(mean, time.coefficientOfVariation());
            case ServiceTime.Erlang erlang -> Moments.gamma(mean, 1.0 / erlang.stages());
            case ServiceTime.Empirical empirical -> empirical(empirical);
        };
    }

    /// Third central moment of a log-normal time: m³ cv⁴ (3 + cv²).
    private static Moments logNormal(double mean, double variation) {
        var square = variation * variation;
        return new Moments(mean, mean * mean * square, mean * mean * mean * square * square * (3 + square));
    }

    private static Moments empirical(ServiceTime.Empirical empirical) {
        var first = 0.0;
        var second = 0.0;
        var third = 0.0;
        for (var sample : empirical.samples()) {
            var seconds = Durations.seconds(sample);
            first += seconds;
            second += seconds * seconds;
            third += seconds * seconds * seconds;
        }
        var size = empirical.samples().size();
        return Moments.raw(first / size, second / size, third / size);
    }
}
