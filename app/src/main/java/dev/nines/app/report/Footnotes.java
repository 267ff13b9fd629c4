package dev.nines.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers the sources of figures in the order in which they are met.
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String source) {
        return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
    }

    List<String> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
