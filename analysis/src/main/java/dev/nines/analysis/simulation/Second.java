package dev.nines.analysis.simulation;

/// What users noticed in one second.
///
/// @param second from the beginning
/// @param sent requests sent
/// @param answered requests answered in it
/// @param failed requests that failed in it
/// @param median of the response times of those answered, in milliseconds; NaN if none was
/// @param p95 their 95th percentile
/// @param p99 their 99th percentile
/// @param open requests that wait for an answer at its end
public record Second(int second, long sent, long answered, long failed, double median, double p95, double p99, long open) {

    /// Share of the requests that ended in it that failed; 0 if none ended.
    public double failedShare() {
        return answered + failed == 0 ? 0 : failed / (double) (answered + failed);
    }
}
