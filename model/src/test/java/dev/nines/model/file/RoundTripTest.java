package dev.nines.model.file;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Designs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<Architecture> designs() {
        return Designs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void readsWhatItWrote(Architecture design) {
        var text = DesignFile.text(design);
        var reading = DesignFile.parse(text, "design");
        assertEquals(List.of(), reading.problems());
        assertEquals(design, reading.architecture());
        assertEquals(text, DesignFile.text(requireNonNull(reading.architecture())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWroteOfGeneratedDesigns(long seed) {
        for (var part = 0; part < 100; part++) {
            readsWhatItWrote(DesignGenerator.design(seed * 100 + part, 5 + part % 40));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }
}
