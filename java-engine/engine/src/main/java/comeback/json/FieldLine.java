package comeback.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/// The line of a JSON text on which a field stands.
///
/// The binder itself notices an unknown field of a record only at the record's closing brace, lines further down.
final class FieldLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FieldLine() {}

    /// @return counted from 1; nothing when the path leads nowhere
    static OptionalInt of(String json, List<JsonMappingException.Reference> path) {
        String pointer = pointer(path);
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return OptionalInt.of(parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException noJson) {
            return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            String name = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
