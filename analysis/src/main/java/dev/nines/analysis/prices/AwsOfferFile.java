package dev.nines.analysis.prices;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.nines.analysis.prices.MapPriceBook.Key;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads AWS's bulk price list for one service: `products` first, then `terms.OnDemand` and `terms.Reserved`.
///
/// The file is streamed: only the products that we have an item for are kept, so several GB fit into
/// little memory.
final class AwsOfferFile {

    private final String name;
    private final Set<String> wanted;
    private final PriceProblems problems = new PriceProblems();
    private final PriceDrafts drafts = new PriceDrafts(problems);
    private final Map<String, Known> products = new HashMap<>();
    private String date = "undated";
    private boolean productsSeen;
    private boolean termsSeen;

    AwsOfferFile(String name, Set<String> wanted) {
        this.name = name;
        this.wanted = wanted;
    }

    LoadedPrices read(InputStream stream) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), stream)) {
            parser.nextToken();
            fields(parser, field -> top(parser, field));
            if (!productsSeen || !termsSeen) {
                problems.add("", "not-an-offer-file", "products, terms");
            } else if (products.isEmpty()) {
                problems.add("/products", "nothing-known");
            }
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            var line = place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
            problems.add(line, "broken-json", String.valueOf(broken.getOriginalMessage()));
        }
        return drafts.finish();
    }

    private void top(JsonParser parser, String field) {
        switch (field) {
            case "publicationDate" -> date = day(parser.getValueAsString(""));
            case "products" -> {
                productsSeen = true;
                fields(parser, sku -> product(parser, sku));
            }
            case "terms" -> {
                termsSeen = true;
                if (!productsSeen) {
                    problems.add(place(parser), "terms-first");
                }
                fields(parser, kind -> terms(parser, kind));
            }
            default -> parser.skipChildren();
        }
    }

    private void product(JsonParser parser, String sku) {
        var family = new String[]{""};
        var attributes = new HashMap<String, String>();
        fields(parser, field -> {
            switch (field) {
                case "productFamily" -> family[0] = parser.getValueAsString("");
                case "attributes" -> fields(parser, attribute -> {
                    attributes.put(attribute, parser.getValueAsString(""));
                    parser.skipChildren();
                });
                default -> parser.skipChildren();
            }
        });
        var product = new AwsProduct(family[0], attributes);
        var region = product.region();
        if (wanted.isEmpty() || wanted.contains(region) || region.equals(MapPriceBook.GLOBAL)) {
            var item = AwsItems.of(product);
            if (item != null) {
                products.put(sku, new Known(region, item));
            }
        }
    }

    private void terms(JsonParser parser, String kind) {
        if (!kind.equals("OnDemand") && !kind.equals("Reserved")) {
            parser.skipChildren();
            return;
        }
        fields(parser, sku -> {
            var known = products.get(sku);
            if (known == null) {
                parser.skipChildren();
            } else {
                fields(parser, _ -> keep(known, kind, offer(parser), place(parser)));
            }
        });
    }

    private AwsOffer offer(JsonParser parser) {
        var dimensions = new ArrayList<AwsOffer.Dimension>();
        var attributes = new HashMap<String, String>();
        fields(parser, field -> {
            switch (field) {
                case "priceDimensions" -> fields(parser, _ -> {
                    var dimension = dimension(parser);
                    if (dimension != null) {
                        dimensions.add(dimension);
                    }
                });
                case "termAttributes" ->
                    fields(parser, attribute -> attributes.put(attribute, parser.getValueAsString("")));
                default -> parser.skipChildren();
            }
        });
        return new AwsOffer(dimensions, attributes);
    }

    private AwsOffer.@Nullable Dimension dimension(JsonParser parser) {
        var place = place(parser);
        var texts = new HashMap<String, String>();
        fields(parser, field -> {
            if (field.equals("pricePerUnit")) {
                fields(parser, currency -> texts.put("price " + currency, parser.getValueAsString("")));
            } else {
                texts.put(field, parser.getValueAsString(""));
                parser.skipChildren();
            }
        });
        if (!texts.containsKey("price USD")) {
            problems.add(place, "currency", String.join(", ",
                    texts.keySet().stream().filter(key -> key.startsWith("price ")).toList()));
            return null;
        }
        var usd = number(place + "/pricePerUnit/USD", texts.getOrDefault("price USD", ""));
        var from = number(place + "/beginRange", texts.getOrDefault("beginRange", "0"));
        return usd == null || from == null
                ? null
                : new AwsOffer.Dimension(from, texts.getOrDefault("unit", ""), usd);
    }

    private void keep(Known known, String kind, AwsOffer offer, String place) {
        var scale = known.item.scale();
        var source = new Source("AWS price list " + name, date, Trust.SOURCED);
        if (kind.equals("OnDemand")) {
            var key = new Key(known.region, known.item.item(), Term.ON_DEMAND);
            for (var dimension : offer.dimensions()) {
                drafts.add(key, dimension.from().divide(scale).stripTrailingZeros(),
                        dimension.usd().multiply(scale), source);
            }
        } else if (offer.standardClass()) {
            var term = offer.term();
            if (term == null) {
                problems.add(place, "term", String.join(", ", offer.attributes().values()),
                        String.join(", ", Term.keys()));
            } else {
                drafts.add(new Key(known.region, known.item.item(), term), BigDecimal.ZERO,
                        offer.effectiveHour(term), source);
            }
        }
    }

    private @Nullable BigDecimal number(String place, String text) {
        try {
            var number = new BigDecimal(text);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // reported below, with the text that was found
        }
        problems.add(place, "number", place.substring(place.lastIndexOf('/') + 1), text);
        return null;
    }

    /// Calls back for every field of the object the parser stands on, standing on the field's value.
    private void fields(JsonParser parser, Consumer<String> each) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problems.add(place(parser), "object", String.valueOf(parser.currentToken()));
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            each.accept(field);
        }
    }

    private static String place(JsonParser parser) {
        return "line " + parser.currentTokenLocation().getLineNr() + ", "
                + parser.streamReadContext().pathAsPointer();
    }

    private static String day(String instant) {
        return instant.length() >= 10 ? instant.substring(0, 10) : instant.isEmpty() ? "undated" : instant;
    }

    /// A product that we have an item for.
    private record Known(String region, AwsItem item) {}
}
