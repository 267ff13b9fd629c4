package dev.nines.model.setting;

/// What nginx counts as a failed attempt and passes to the next server.
public enum NginxFailure {
    /// Connection error.
    ERROR,
    /// Timeout.
    TIMEOUT,
    /// Empty or invalid answer.
    INVALID_HEADER,
    /// Answer 500.
    HTTP_500,
    /// Answer 502.
    HTTP_502,
    /// Answer 503.
    HTTP_503,
    /// Answer 504.
    HTTP_504,
    /// Answer 403.
    HTTP_403,
    /// Answer 404.
    HTTP_404,
    /// Answer 429.
    HTTP_429
}
