package dev.nines.analysis.queueing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Published and independently computed answers, to the digits they were given with.
class KnownAnswersTest {

    private static void same(double expected, double found) {
        assertEquals(expected, found, Math.abs(expected) * 1e-9);
    }

    private static void digits(double expected, double found) {
        assertEquals(expected, found, Math.abs(expected) * 1e-11);
    }

    @Test
    void erlangBLosesWhatIsKnown() {
        digits(0.214582343107, Erlang.lost(10, 10));
        digits(0.0248119176462, Erlang.lost(1000, 1000));
    }

    @Test
    void erlangCMakesWaitWhatIsKnown() {
        digits(0.444444444444, Erlang.waiting(3, 2));
        digits(0.409180150796, Erlang.waiting(10, 8));
    }

    @Test
    void findsTheLeastNumberOfServers() {
        assertEquals(8, Erlang.servers(5, 0.2));
        assertEquals(111, Erlang.servers(100, 0.2));
    }

    @Test
    void oneServer() {
        var queue = MultiServer.of(1, 0.8, 1);
        same(4, queue.meanNumber());
        same(5, queue.meanTime());
        same(4, queue.meanWait());
        same(3.46573590280, queue.timePercentile(0.5));
        same(14.9786613678, queue.timePercentile(0.95));
        same(23.0258509299, queue.timePercentile(0.99));
    }

    @Test
    void fourServers() {
        var queue = MultiServer.of(4, 3.6, 1);
        same(0.787753264295, queue.waiting());
        same(1.96938316074, queue.meanWait());
        same(2.96938316074, queue.meanTime());
        same(7.08977937866, queue.meanQueue());
        same(6.89290479756, queue.waitPercentile(0.95));
        same(10.9164995786, queue.waitPercentile(0.99));
    }

    @Test
    void oneServerWithElevenPlaces() {
        var queue = LimitedQueue.of(1, 11, 9, 10);
        same(0.0437323736196, queue.refused());
        same(4.27690364908, queue.meanNumber());
        same(0.496944059859, queue.meanTime());
        same(8.60640863742, queue.throughput());
    }

    @Test
    void oneServerOfAnyDistribution() {
        same(2, SingleServer.meanWait(0.8, 1, 0));
        same(3, SingleServer.meanWait(0.8, 1, 0.5));
        same(10, SingleServer.meanWait(0.8, 1, 4));
        same(2, GeneralQueue.meanWait(1, 0.8, 1, 1, 0));
        same(10, GeneralQueue.meanWait(1, 0.8, 1, 1, 4));
    }

    @Test
    void tandemWithRandomRoutingIsAJacksonNetwork() {
        var front = MultiServer.of(1, 6.4, 16).meanTime();
        var server = MultiServer.of(1, 0.8, 1).meanTime();
        var database = MultiServer.of(1, 6.4, 8).meanTime();
        same(5.72916666667, front + server + database);
    }

    @Test
    void machineRepairmanIsAClosedNetwork() {
        // Three machines fail after 10 on average and are repaired in 8 by two people: a delay and a station of two servers.
        var network = MeanValueAnalysis.of(new double[]{10, 8}, new int[]{0, 2}, 3);
        same(1.40341655716, network.length(1));
    }
}
