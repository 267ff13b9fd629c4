package dev.nines.app.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;
import dev.nines.model.text.Message;
import dev.nines.model.text.NearestName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Options on what a design is priced with.
final class PriceOptions {

    /// For how long what can be reserved is reserved.
    enum Reserved {
        /// One year.
        ONE_YEAR("1y", Plan.RESERVED_1_YEAR),
        /// Three years.
        THREE_YEARS("3y", Plan.RESERVED_3_YEARS);

        private final String option;
        private final Plan plan;

        Reserved(String option, Plan plan) {
            this.option = option;
            this.plan = plan;
        }

        /// As options name it.
        @Override
        public String toString() {
            return option;
        }

        static Reserved parse(String text) {
            for (var reserved : values()) {
                if (reserved.option.equals(text.toLowerCase(Locale.ROOT))) {
                    return reserved;
                }
            }
            throw new TypeConversionException(text);
        }
    }

    @Option(names = "--region", paramLabel = "REGION")
    private @Nullable String region;

    @Option(names = "--reserved", paramLabel = "1y|3y", converter = ReservedReader.class)
    private @Nullable Reserved reserved;

    @Option(names = "--prices", paramLabel = "FILE")
    private @Nullable Path prices;

    /// Reads the option.
    static final class ReservedReader implements ITypeConverter<Reserved> {
        @Override
        public Reserved convert(String value) {
            return Reserved.parse(value);
        }
    }

    Plan plan() {
        return reserved == null ? Plan.AS_DESIGNED : reserved.plan;
    }

    PriceBook book(Session session) throws InputException {
        return session.prices(prices, Set.of());
    }

    /// The design in the region asked for.
    Architecture placed(Architecture design, PriceBook book) throws InputException {
        if (region == null) {
            return design;
        }
        checkRegion(region, book);
        return OtherRegion.of(design, region);
    }

    /// Refuses a region that a book has no prices for.
    static void checkRegion(String region, PriceBook book) throws InputException {
        if (!book.regions().contains(region)) {
            var known = String.join(", ", new TreeSet<>(book.regions()));
            var near = NearestName.to(region, book.regions());
            throw InputException.of("region.unknown", "--region", Message.of(PriceOptions.class, "region.unknown", region),
                    near == null
                            ? Message.of(PriceOptions.class, "region.known", known)
                            : Message.of(PriceOptions.class, "region.near", near, known));
        }
    }
}
