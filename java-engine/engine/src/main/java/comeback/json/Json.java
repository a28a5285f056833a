package comeback.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/// Prints maps, lists and records as JSON, and reads it: two-space indent, keys of unordered maps sorted, so
/// that equal is equal.
public final class Json {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectReader READER = JsonMapper.builder().build().readerForMapOf(Object.class);

    private Json() {}

    /// @param value maps, lists, strings, numbers, booleans, null, or records of these
    public static String pretty(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException unprintable) {
            throw new IllegalArgumentException("no JSON can be made of " + value.getClass(), unprintable);
        }
    }

    /// The fields of a JSON object, in order.
    ///
    /// @throws Problem when `text` is none
    public static Map<String, Object> object(String text) {
        try {
            return READER.readValue(text);
        } catch (JsonProcessingException broken) {
            throw new Problem("This is no JSON object: " + text.strip(), broken);
        }
    }

    /// A map with these keys, each followed by its value, in this order; values may be null.
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /// To four places: a tenth of a millisecond, or less than a thousandth of a quarter note.
    /// A place on the grid, in sixteenths: whole but in triplets.
    static Number slot(double sixteenths) {
        return sixteenths == Math.rint(sixteenths) ? (Number) (int) sixteenths : (Number) sixteenths;
    }

    static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
