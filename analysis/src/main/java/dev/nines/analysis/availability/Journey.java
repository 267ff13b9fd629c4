package dev.nines.analysis.availability;

import java.util.List;

import dev.nines.model.quantity.ComponentId;

/// What one group of users asks for, or what is done with what waits in a queue.
///
/// @param from the users, or the queue
/// @param name what people call them
/// @param requestClasses the request classes that take this way; none: requests are all alike
/// @param background whether nobody waits for it
public record Journey(ComponentId from, String name, List<String> requestClasses, boolean background, Service service) {

    public Journey {
        requestClasses = List.copyOf(requestClasses);
    }
}
