package dev.nines.app.scenario;

import java.util.Objects;

import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.samples.Samples;

/// The design that these tests are about.
final class Shop {

    static final Architecture DESIGN = Objects.requireNonNull(
            DesignFile.parse(Objects.requireNonNull(Samples.find("multi-az")).text(), "multi-az").architecture());

    private Shop() {}
}
