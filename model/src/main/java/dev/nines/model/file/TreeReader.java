package dev.nines.model.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into a tree in which every value knows its line and column.
final class TreeReader {

    static final int DEEPEST = 64;
    static final int LONGEST_NUMBER = 400;
    static final int LONGEST_TEXT = 4_000_000;
    static final int MOST_TOKENS = 8_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER).maxStringLength(LONGEST_TEXT).maxNameLength(1_000)
                    .maxTokenCount(MOST_TOKENS).build())
            .build();

    private final String text;
    private final Findings findings;
    private final JsonParser parser;

    private TreeReader(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
        parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// The tree of a text, or null where it is not JSON; what is wrong is then among the findings.
    static @Nullable Node read(String text, Findings findings) {
        if (text.isBlank()) {
            findings.whole("file.empty", message("file.empty"), message("file.empty.advice"));
            return null;
        }
        var reader = new TreeReader(text, findings);
        try (reader.parser) {
            return reader.whole();
        } catch (UnexpectedEndOfInputException _) {
            reader.truncated();
        } catch (StreamConstraintsException _) {
            reader.tooLarge();
        } catch (JacksonException problem) {
            reader.broken(problem);
        }
        return null;
    }

    private @Nullable Node whole() {
        parser.nextToken();
        var root = value(Trail.TOP);
        if (parser.nextToken() != null) {
            var place = parser.currentTokenLocation();
            findings.text("json.trailing", place.getLineNr(), place.getColumnNr(), message("json.trailing"),
                    message("json.trailing.advice"));
            return null;
        }
        return root;
    }

    private Node value(Trail trail) {
        var place = parser.currentTokenLocation();
        var line = place.getLineNr();
        var column = place.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(trail, line, column);
            case START_ARRAY -> items(trail, line, column);
            case VALUE_STRING -> new Node.Single(parser.getString(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(trail, line, column);
            case VALUE_TRUE -> new Node.Single(true, line, column);
            case VALUE_FALSE -> new Node.Single(false, line, column);
            case VALUE_NULL -> new Node.Single(JsonNull.NULL, line, column);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Node fields(Trail trail, int line, int column) {
        var fields = new LinkedHashMap<String, Node>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var place = parser.currentTokenLocation();
            parser.nextToken();
            var field = trail.to(name);
            var first = fields.putIfAbsent(name, value(field));
            if (first != null) {
                findings.error("field.twice", null, field,
                        new Node.Single(name, place.getLineNr(), place.getColumnNr()),
                        message("field.twice", Found.quoted(name), Integer.toString(first.line())),
                        message("field.twice.advice"));
            }
        }
        return new Node.Fields(fields, line, column);
    }

    private Node items(Trail trail, int line, int column) {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(trail.to(items.size())));
        }
        return new Node.Items(items, line, column);
    }

    /// Numbers beyond what a double holds are refused here: their digits alone could fill the memory.
    private Node number(Trail trail, int line, int column) {
        var written = parser.getString();
        if (written.length() <= LONGEST_NUMBER && written.indexOf('e') < 0 && written.indexOf('E') < 0) {
            return new Node.Single(new BigDecimal(written), line, column);
        }
        if (written.length() <= LONGEST_NUMBER && exponent(written) <= LONGEST_NUMBER) {
            var number = new BigDecimal(written);
            if (Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER) {
                return new Node.Single(new BigDecimal(JsonText.number(number)), line, column);
            }
        }
        var place = new Node.Single(BigDecimal.ZERO, line, column);
        findings.error("number.size", null, trail, place,
                message("number.size", Found.shortened(written)), null);
        return place;
    }

    private static long exponent(String number) {
        var at = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (at < 0) {
            return 0;
        }
        var digits = number.substring(at + 1).replaceAll("^[+-]?0*", "");
        return digits.length() > 9 ? Long.MAX_VALUE : digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private void truncated() {
        var end = parser.currentLocation();
        findings.text("json.truncated", end.getLineNr(), end.getColumnNr(), message("json.truncated"),
                message("json.truncated.advice"));
    }

    private void tooLarge() {
        var place = parser.currentLocation();
        findings.text("json.too-large", place.getLineNr(), place.getColumnNr(),
                message("json.too-large", Integer.toString(DEEPEST), Integer.toString(LONGEST_NUMBER),
                        Integer.toString(LONGEST_TEXT), Integer.toString(MOST_TOKENS)),
                null);
    }

    private void broken(JacksonException problem) {
        var place = problem.getLocation() == null ? parser.currentLocation() : problem.getLocation();
        var offset = (int) place.getCharOffset();
        if (SyntaxFault.isCutOff(text, offset)) {
            truncated();
            return;
        }
        var fault = SyntaxFault.at(text, offset);
        findings.text("json.syntax", fault.line(), fault.column(), fault.message(), fault.advice());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(TreeReader.class, key, arguments);
    }
}
