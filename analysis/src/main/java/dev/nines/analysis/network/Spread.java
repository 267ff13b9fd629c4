package dev.nines.analysis.network;

import java.util.LinkedHashMap;
import java.util.List;

import dev.nines.analysis.network.Site.Place;

/// Shares a number out over subnets.
final class Spread {

    private Spread() {}

    /// Equal shares that differ by one at most, the larger ones first.
    static long[] evenly(long count, int places) {
        var shares = new long[places];
        for (var at = 0; at < places; at++) {
            shares[at] = count / places + (at < count % places ? 1 : 0);
        }
        return shares;
    }

    /// Shares over subnets: equal over their zones, and equal over the subnets of a zone.
    static long[] overZones(long count, List<Place> subnets) {
        var zones = new LinkedHashMap<String, Integer>();
        subnets.forEach(subnet -> zones.merge(subnet.zone(), 1, Integer::sum));
        var names = List.copyOf(zones.keySet());
        var ofZone = evenly(count, zones.size());
        var seen = new LinkedHashMap<String, Integer>();
        var shares = new long[subnets.size()];
        for (var at = 0; at < shares.length; at++) {
            var zone = subnets.get(at).zone();
            var place = seen.merge(zone, 1, Integer::sum) - 1;
            var inZone = evenly(ofZone[names.indexOf(zone)], zones.getOrDefault(zone, 1));
            shares[at] = inZone[place];
        }
        return shares;
    }

    /// The most one subnet gets of a number when one of the other zones is lost: with one zone, all of it.
    static long[] zoneLost(long count, List<Place> subnets) {
        var zones = (int) subnets.stream().map(Place::zone).distinct().count();
        var left = Math.ceilDiv(count, Math.max(1, zones - 1));
        var shares = new long[subnets.size()];
        for (var at = 0; at < shares.length; at++) {
            var zone = subnets.get(at).zone();
            var inZone = subnets.stream().filter(subnet -> subnet.zone().equals(zone)).count();
            shares[at] = Math.ceilDiv(left, inZone);
        }
        return shares;
    }
}
