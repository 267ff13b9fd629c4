package dev.nines.analysis.speed;

import java.util.function.LongFunction;

/// One of those whose speed is compared.
///
/// @param name as printed
/// @param network makes the network anew from a seed
record Contender(String name, LongFunction<Network> network) {

    /// The network of the speed table, somehow played.
    interface Network {

        /// Plays about so many further requests.
        void play(long requests);

        /// How many events have happened since the beginning.
        long events();
    }
}
