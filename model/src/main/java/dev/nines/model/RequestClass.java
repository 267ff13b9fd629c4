package dev.nines.model;

import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.ServiceTime;

/// Requests that are alike: what share they have and what they ask of components.
///
/// @param name
///            for example `POST /order`
/// @param share
///            share of all requests
/// @param idempotent
///            whether a request may be sent twice without harm
/// @param demands
///            where it differs from what components usually take
public record RequestClass(String name, @Default("1") Probability share, @Default("true") boolean idempotent,
        List<Demand> demands) {

    public RequestClass {
        demands = List.copyOf(demands);
    }

    /// What a request class asks of one component.
    ///
    /// @param calls
    ///            visits per request beside what connections say: a factor
    public record Demand(@Refers ComponentId component, ServiceTime time,
            @Default("1") @Range(min = "0", max = "100000") double calls) {}
}
