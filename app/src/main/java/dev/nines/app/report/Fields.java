package dev.nines.app.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.quantity.Money;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object, in the order in which they are put; what is absent is left out.
final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Locale language;

    Fields(Locale language) {
        this.language = language;
    }

    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, plain(value));
        }
        return this;
    }

    /// A list of objects, one for each item.
    <T> Fields list(String name, List<T> items, BiConsumer<Fields, T> write) {
        var objects = new ArrayList<Object>(items.size());
        for (var item : items) {
            var inner = new Fields(language);
            write.accept(inner, item);
            objects.add(inner.map());
        }
        fields.put(name, objects);
        return this;
    }

    Locale language() {
        return language;
    }

    Map<String, Object> map() {
        return fields;
    }

    private Object plain(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean flag -> flag;
            case BigDecimal number -> number;
            case BigInteger number -> new BigDecimal(number);
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case Double number -> BigDecimal.valueOf(number).stripTrailingZeros();
            case Money money -> money.usd();
            case Message message -> message.in(language);
            case ElementId id -> id.toString();
            case Cidr block -> block.toString();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Fields inner -> inner.map();
            case List<?> list -> list.stream().map(this::plain).toList();
            default -> throw new IllegalArgumentException(value.getClass() + " has no place in JSON");
        };
    }
}
