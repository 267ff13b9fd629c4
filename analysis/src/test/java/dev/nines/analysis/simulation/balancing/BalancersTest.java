package dev.nines.analysis.simulation.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.BalancingAlgorithm;
import dev.nines.model.setting.HaproxyBalance;
import dev.nines.model.setting.NginxMethod;
import dev.nines.model.setting.NginxUpstream;
import dev.nines.model.setting.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BalancersTest {

    private static final Threshold ONE = new Threshold(1, null);
    private static final Threshold HALF = new Threshold(1, new Probability(0.5));

    private final Dice dice = Dice.of(1, 0, "balancing", "");

    private ElasticBalancer elastic(Targets targets, BalancingAlgorithm algorithm) {
        return new ElasticBalancer(targets, algorithm, 0, 60 * Engine.SECOND, dice);
    }

    /// Shares of the requests that targets get.
    private static double[] shares(Balancer balancer, int targets, long now) {
        int requests = 40_000;
        var shares = new double[targets];
        for (int i = 0; i < requests; i++) {
            int target = balancer.choose(now, 0);
            balancer.ended(target, now, false);
            shares[target] += 1.0 / requests;
        }
        return shares;
    }

    /// AWS, how Elastic Load Balancing works: two targets in one zone and eight in the other.
    @ParameterizedTest
    @EnumSource(BalancingAlgorithm.class)
    void zonesShareEvenlyAndTargetsWithinThemUnlessRequestsCrossZones(BalancingAlgorithm algorithm) {
        int[] zones = {0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
        var within = shares(elastic(new Targets(zones, 2, false, ONE, ONE), algorithm), 10, 0);
        var across = shares(elastic(new Targets(zones, 2, true, ONE, ONE), algorithm), 10, 0);

        for (int target = 0; target < 10; target++) {
            assertEquals(target < 2 ? 0.25 : 0.0625, within[target], 0.01);
            assertEquals(0.10, across[target], 0.01);
        }
    }

    /// 1,000 requests a second; the first of so many targets fails half of its own for 20 s.
    ///
    /// @return its share in each of the first ten times of 5 s
    private double[] sharesOfAnAnomaly(int targets, boolean mitigates) {
        var balancer = elastic(new Targets(new int[targets], 1, true, ONE, ONE), BalancingAlgorithm.WEIGHTED_RANDOM);
        if (mitigates) {
            balancer.mitigate();
        }
        var shares = new double[10];
        for (int i = 0; i < 50_000; i++) {
            long now = i * Engine.SECOND / 1_000;
            int target = balancer.choose(now, 0);
            shares[i / 5_000] += target == 0 ? 1.0 / 5_000 : 0;
            balancer.ended(target, now, target == 0 && i < 20_000 && dice.happens(0.5));
        }
        return shares;
    }

    /// Application Load Balancer user guide, automatic target weights: adjusted every 5 s, with at least three targets.
    @Test
    void anAnomalousTargetGetsLittleUntilItIsAsGoodAsItsPeers() {
        var shares = sharesOfAnAnomaly(4, true);

        assertEquals(0.25, shares[0], 0.02);
        for (int later = 1; later < 5; later++) {
            assertEquals(0.01 / 3.01, shares[later], 0.003);
        }
        for (int better = 5; better < 10; better++) {
            assertTrue(shares[better] > shares[better - 1] + 0.02, better + ": " + shares[better]);
        }
        assertEquals(0.25, shares[9], 0.02);
        assertEquals(0.25, sharesOfAnAnomaly(4, false)[2], 0.02);
        assertEquals(0.5, sharesOfAnAnomaly(2, true)[2], 0.03);
    }

    private static Targets twenty(boolean crossZone) {
        int[] zones = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        var targets = new Targets(zones, 2, crossZone, HALF, HALF);
        for (int target = 14; target < 20; target++) {
            targets.turn(target, false);
        }
        return targets;
    }

    /// AWS, target group health: ten targets in each zone, thresholds 50 %, six fail in one.
    @Test
    void aZoneWithTooFewHealthyTargetsLeavesDnsAndSendsToAll() {
        var targets = twenty(false);

        assertTrue(targets.inDns(0));
        assertFalse(targets.inDns(1));
        assertFalse(targets.failsOpen(0));
        assertTrue(targets.failsOpen(1));
    }

    @Test
    void acrossZonesSeventyPercentAreEnough() {
        var targets = twenty(true);
        var shares = shares(elastic(targets, BalancingAlgorithm.ROUND_ROBIN), 20, 0);

        assertTrue(targets.inDns(0) && targets.inDns(1));
        for (int target = 0; target < 20; target++) {
            assertEquals(target < 14 ? 1 / 14.0 : 0, shares[target], 0.005);
        }
    }

    @Test
    void whereAllZonesWouldLeaveDnsNoneDoes() {
        var targets = new Targets(new int[]{0, 1}, 2, false, ONE, ONE);
        targets.turn(0, false);
        assertFalse(targets.inDns(0));
        targets.turn(1, false);

        assertTrue(targets.inDns(0) && targets.inDns(1));
        assertTrue(targets.failsOpen(0) && targets.failsOpen(1));
    }

    @Test
    void clientsUseTheAddressesOfAZoneUntilTheyForgetThem() {
        var targets = new Targets(new int[]{0, 1}, 2, false, ONE, ONE);
        var balancer = elastic(targets, BalancingAlgorithm.ROUND_ROBIN);
        balancer.turn(1, false, 0);

        assertEquals(0.5, shares(balancer, 2, 0)[1], 0.01);
        // half of those who were told it have forgotten it
        assertEquals(0.25, shares(balancer, 2, 30 * Engine.SECOND)[1], 0.01);
        assertEquals(0, shares(balancer, 2, 60 * Engine.SECOND)[1]);
    }

    @Test
    void aSlowStartGrowsInAStraightLine() {
        var targets = new Targets(new int[]{0, 0}, 1, true, ONE, ONE);
        var balancer = new ElasticBalancer(targets, BalancingAlgorithm.ROUND_ROBIN, 100 * Engine.SECOND, 60 * Engine.SECOND,
                dice);
        balancer.turn(1, false, 0);
        balancer.turn(1, true, 10 * Engine.SECOND);

        // a quarter of a full share: 0.25 / 1.25
        assertEquals(0.2, shares(balancer, 2, 35 * Engine.SECOND)[1], 0.01);
        assertEquals(0.5, shares(balancer, 2, 110 * Engine.SECOND)[1], 0.01);
    }

    private static NginxUpstream nginx(NginxMethod method) {
        return RecordType.with(RecordType.of(NginxUpstream.class).defaults(), "method", method);
    }

    /// The example with which the algorithm came into nginx (commit 52327e0627f4): weights 5, 1, 1.
    @Test
    void nginxSpreadsHeavyServersSmoothly() {
        var peers = new NginxPeers(nginx(NginxMethod.ROUND_ROBIN), new int[]{5, 1, 1}, new boolean[3], dice);
        var chosen = new ArrayList<Integer>();
        for (int i = 0; i < 7; i++) {
            chosen.add(peers.choose(0, 0));
        }
        assertEquals(List.of(0, 0, 1, 0, 2, 0, 0), chosen);
    }

    @Test
    void nginxLeavesAFailedServerOutForMoreThanTheTimeoutAndThenTriesItOnce() {
        var peers = new NginxPeers(nginx(NginxMethod.ROUND_ROBIN), new int[]{1, 1}, new boolean[2], dice);
        long failed = 100 * Engine.SECOND + 999_000_000L;
        while (peers.choose(failed, 0) != 1) {
            peers.ended(0, failed, false);
        }
        peers.ended(1, failed, true);

        assertEquals(0, chosenOf(peers, 1, 110 * Engine.SECOND + 999_000_000L));
        // whole seconds: 111 − 100 > 10; one request is let through, and the next only when it has ended well
        long again = 111 * Engine.SECOND;
        int tries = 0;
        for (int i = 0; i < 20; i++) {
            tries += peers.choose(again, 0);
        }
        assertEquals(1, tries);
        peers.ended(1, again, false);
        assertTrue(chosenOf(peers, 1, again) > 5);
    }

    private static int chosenOf(Balancer balancer, int member, long now) {
        int times = 0;
        for (int i = 0; i < 20; i++) {
            int chosen = balancer.choose(now, 0);
            times += chosen == member ? 1 : 0;
            balancer.ended(chosen, now, false);
        }
        return times;
    }

    @Test
    void nginxTriesEveryServerOnceForARequestAndThenHasNone() {
        var peers = new NginxPeers(nginx(NginxMethod.LEAST_CONNECTIONS), new int[]{1, 1, 1}, new boolean[3], dice);
        long tried = 0;
        for (int i = 0; i < 3; i++) {
            tried |= 1L << peers.choose(0, tried);
        }
        assertEquals(0b111, tried);
        assertEquals(-1, peers.choose(0, tried));
    }

    @Test
    void nginxSendsByConnectionsPerWeight() {
        var peers = new NginxPeers(nginx(NginxMethod.LEAST_CONNECTIONS), new int[]{3, 1}, new boolean[2], dice);
        var counts = new int[2];
        for (int i = 0; i < 40; i++) {
            counts[peers.choose(0, 0)]++;
        }
        assertEquals(30, counts[0]);
        assertEquals(10, counts[1]);
    }

    private static HaproxyBalancer haproxy(HaproxyBalance balance, int maxConnections) {
        var settings = RecordType.with(RecordType.of(HaproxyBalancer.class).defaults(), "balance", balance);
        return RecordType.with(settings, "maxConnections", maxConnections);
    }

    /// Seen of HAProxy 2.6; every round is like the first.
    @ParameterizedTest
    @CsvSource({"5 1 1, 0001002", "1 2 3, 212021", "1 5, 111110", "7 3 2 1, 0010201030210", "2 3, 11010", "3 2 1, 010201"})
    void haproxyGivesTurnsInThisOrder(String weights, String order) {
        var servers = new HaproxyServers(haproxy(HaproxyBalance.ROUNDROBIN, 0),
                Stream.of(weights.split(" ")).mapToInt(Integer::parseInt).toArray(), new boolean[4], dice);
        var chosen = new StringBuilder();
        for (int i = 0; i < 3 * order.length(); i++) {
            chosen.append(servers.choose(0, 0));
        }
        assertEquals(order.repeat(3), chosen.toString());
    }

    @Test
    void haproxyAsksTheSameServerAgainUnlessItMayAskAnother() {
        var same = new HaproxyServers(haproxy(HaproxyBalance.ROUNDROBIN, 0), new int[]{1, 1}, new boolean[2], dice);
        assertEquals(0, same.choose(0, 0));
        assertEquals(0, same.choose(0, 1));
        var other = new HaproxyServers(RecordType.with(haproxy(HaproxyBalance.ROUNDROBIN, 0), "redispatchAlways", true),
                new int[]{1, 1}, new boolean[2], dice);
        assertEquals(0, other.choose(0, 0));
        assertEquals(1, other.choose(0, 1));
        assertEquals(1, other.choose(0, 1));
    }

    /// One step of sixteen at once, and with every second as many more as belong to it.
    @Test
    void haproxyLetsAServerThatCameBackGrow() {
        var servers = new HaproxyServers(
                RecordType.with(haproxy(HaproxyBalance.ROUNDROBIN, 0), "slowStart", Duration.ofSeconds(8)),
                new int[]{1, 1}, new boolean[2], dice);
        servers.turn(1, false, 0);
        servers.turn(1, true, 10 * Engine.SECOND);
        assertEquals(1 / 17.0, shares(servers, 2, 10 * Engine.SECOND)[1], 0.002);
        assertEquals(9 / 25.0, shares(servers, 2, 14 * Engine.SECOND)[1], 0.002);
        assertEquals(0.5, shares(servers, 2, 18 * Engine.SECOND)[1], 0.002);
    }

    @Test
    void haproxySendsToServersThatAreUpByWeightOrConnections() {
        var inTurn = new HaproxyServers(haproxy(HaproxyBalance.ROUNDROBIN, 0), new int[]{2, 1, 1}, new boolean[3], dice);
        assertEquals(0.5, shares(inTurn, 3, 0)[0], 1e-9);
        inTurn.turn(0, false, 0);
        assertEquals(0.5, shares(inTurn, 3, 0)[1], 1e-9);

        var least = new HaproxyServers(haproxy(HaproxyBalance.LEASTCONN, 3), new int[]{1, 1}, new boolean[2], dice);
        int[] counts = new int[2];
        for (int i = 0; i < 6; i++) {
            counts[least.choose(0, 0)]++;
        }
        assertEquals(3, counts[0]);
        assertEquals(-1, least.choose(0, 0));
    }

    @Test
    void backupsAreAskedOnlyWhileNobodyElseCanBe() {
        boolean[] backups = {false, true, true};
        var peers = new NginxPeers(nginx(NginxMethod.ROUND_ROBIN), new int[]{1, 1, 1}, backups, dice);
        assertEquals(0, peers.choose(0, 0));
        assertEquals(1, peers.choose(0, 0b001));
        assertEquals(2, peers.choose(0, 0b011));
        assertEquals(-1, peers.choose(0, 0b111));

        var servers = new HaproxyServers(haproxy(HaproxyBalance.ROUNDROBIN, 0), new int[]{1, 1, 1}, backups, dice);
        assertEquals(1, shares(servers, 3, 0)[0], 1e-9);
        servers.turn(0, false, 0);
        assertEquals(1, shares(servers, 3, 0)[1], 1e-9);
        servers.turn(1, false, 0);
        assertEquals(1, shares(servers, 3, 0)[2], 1e-9);
        servers.turn(0, true, 0);
        assertEquals(1, shares(servers, 3, 0)[0], 1e-9);
    }

    @Test
    void fewestOutstandingGetsTheNextAndEqualsTakeTurns() {
        var least = new LeastOutstanding(3);
        assertEquals(0, least.choose(0, 0));
        assertEquals(1, least.choose(0, 0));
        assertEquals(2, least.choose(0, 0));
        least.ended(1, 0, false);
        assertEquals(1, least.choose(0, 0));
        assertEquals(2, least.choose(0, 0));
    }

    @Test
    void clientsFollowAFailoverRecordAsTheyForget() {
        var failover = new RecordFailover(60 * Engine.SECOND, dice);
        assertEquals(1, shares(failover, 2, 0)[0], 1e-9);
        assertTrue(failover.turn(false, 100 * Engine.SECOND));
        assertFalse(failover.turn(false, 101 * Engine.SECOND));

        assertEquals(0.75, shares(failover, 2, 115 * Engine.SECOND)[0], 0.01);
        assertEquals(0, shares(failover, 2, 160 * Engine.SECOND)[0]);
    }

    /// Cookies of a minute: bound clients stay, go elsewhere when their target takes nothing, and stay there when it is back.
    @Test
    void cookiesBindClientsUntilTheirTargetIsLost() {
        var targets = new Targets(new int[4], 1, true, ONE, ONE);
        var elastic = elastic(targets, BalancingAlgorithm.LEAST_OUTSTANDING_REQUESTS);
        var sticky = new Sticky(elastic, 60 * Engine.SECOND, 400);
        var first = IntStream.range(0, 400).map(client -> sticky.choose(0, 0, client)).toArray();
        for (int client = 0; client < 400; client++) {
            assertEquals(first[client], sticky.choose(59 * Engine.SECOND, 0, client));
        }
        elastic.turn(0, false, 60 * Engine.SECOND);
        var second = IntStream.range(0, 400).map(client -> sticky.choose(61 * Engine.SECOND, 0, client)).toArray();
        elastic.turn(0, true, 62 * Engine.SECOND);

        for (int client = 0; client < 400; client++) {
            assertTrue(second[client] != 0 && (first[client] == 0 || second[client] == first[client]));
            assertEquals(second[client], sticky.choose(63 * Engine.SECOND, 0, client));
        }
        assertEquals(100L, sticky.moved());
        // all cookies are over: the target that is back has fewest
        assertEquals(0, sticky.choose(Engine.SECOND * 124, 0, 1));
        assertEquals(100L, sticky.moved());
    }

    /// Source addresses are spread evenly over what gets requests, and spread anew when that changes: two of three go elsewhere.
    @Test
    void sourceAddressesBindClientsUntilTheTargetsChange() {
        var balancer = elastic(new Targets(new int[3], 1, true, ONE, ONE), BalancingAlgorithm.ROUND_ROBIN);
        balancer.stickToAddresses();
        var before = IntStream.range(0, 30_000).map(client -> balancer.choose(0, 0, client)).toArray();
        balancer.turn(2, false, 0);
        var after = IntStream.range(0, 30_000).map(client -> balancer.choose(0, 0, client)).toArray();

        for (int target = 0; target < 3; target++) {
            int here = target;
            assertEquals(10_000, (double) Arrays.stream(before).filter(each -> each == here).count(), 300);
        }
        // h mod 3 and h mod 2 agree for one h in three
        long same = IntStream.range(0, 30_000).filter(client -> before[client] == after[client]).count();
        assertEquals(10_000, (double) same, 300);
    }

    /// Only the clients of a server that has failed go elsewhere.
    @ParameterizedTest
    @EnumSource(names = {"IP_HASH", "HASH", "CONSISTENT_HASH"})
    void nginxSendsClientsByTheirAddressesAndOnWhereThatServerFails(NginxMethod method) {
        var settings = RecordType.with(nginx(method), "failTimeout", Duration.ofHours(1));
        var peers = new NginxPeers(settings, new int[]{1, 1, 1, 1}, new boolean[4], dice);
        var before = IntStream.range(0, 20_000).map(client -> peers.choose(0, 0, client)).toArray();
        peers.ended(0, 0, true);
        var after = IntStream.range(0, 20_000).map(client -> peers.choose(Engine.SECOND, 0, client)).toArray();

        assertEquals(0.25, Arrays.stream(before).filter(peer -> peer == 0).count() / 20_000.0, 0.025);
        for (int client = 0; client < 20_000; client++) {
            assertEquals(before[client] != 0, before[client] == after[client]);
        }
    }

    /// Network Load Balancer user guide, DNS affinity: all or 85 % of the queries of clients in a zone lead there, the rest anywhere, as for
    /// clients in none; and all elsewhere while the zone is not in DNS.
    @ParameterizedTest
    @CsvSource({"1, 1", "0.85, 0.925", "0, 0.5"})
    void clientsAreLedToTheirOwnZone(double affinity, double share) {
        var balancer = elastic(new Targets(new int[]{0, 1}, 2, false, ONE, ONE), BalancingAlgorithm.ROUND_ROBIN);
        balancer.prefer(affinity, client -> client - 1);

        assertEquals(share, IntStream.range(0, 20_000).filter(_ -> balancer.choose(0, 0, 1) == 0).count() / 20_000.0, 0.012);
        assertEquals(0.5, IntStream.range(0, 20_000).filter(_ -> balancer.choose(0, 0, 0) == 0).count() / 20_000.0, 0.012);
        balancer.turn(0, false, 0);
        long later = 60 * Engine.SECOND;
        assertEquals(0, IntStream.range(0, 1_000).filter(_ -> balancer.choose(later, 0, 1) == 0).count());
    }

    /// Marking a server takes traffic: max_fails / λ, λ the requests a second that it gets; of 30/s at three servers drawn at random, 10/s.
    @Test
    void nginxTakesAsLongToLeaveAServerOutAsItGetsRequestsToFail() {
        var settings = RecordType.with(RecordType.with(nginx(NginxMethod.RANDOM), "maxFails", 3), "failTimeout",
                Duration.ofHours(1));
        double sum = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            var peers = new NginxPeers(settings, new int[]{1, 1, 1}, new boolean[3], dice);
            long now = 0;
            for (int failed = 0; failed < 3;) {
                now += dice.gap(30);
                int peer = peers.choose(now, 0);
                failed += peer == 0 ? 1 : 0;
                peers.ended(peer, now, peer == 0);
            }
            sum += now / 1e9;
            assertTrue(peers.choose(now, 0) != 0);
        }
        assertEquals(0.3, sum / 4_000, 0.01);
    }
}
