package comeback.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Prints maps, lists and plain values so that equal values give equal bytes: keys sorted, no blanks, numbers with no
/// more digits than they need to read back equal.
final class CanonicalJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int LONGEST_PLAIN = 15;

    private CanonicalJson() {}

    /// @param value maps with text keys, lists, texts, numbers (finite), truth values or null
    static String of(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(value, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case String text -> out.writeString(text);
            case Boolean truth -> out.writeBoolean(truth);
            case Integer whole -> out.writeNumber(whole);
            case Long whole -> out.writeNumber(whole);
            case Double number -> out.writeNumber(number(number));
            case List<?> list -> {
                out.writeStartArray();
                for (Object each : list) {
                    write(each, out);
                }
                out.writeEndArray();
            }
            case Map<?, ?> map -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> field : new TreeMap<>(map).entrySet()) {
                    out.writeFieldName((String) field.getKey());
                    write(field.getValue(), out);
                }
                out.writeEndObject();
            }
            default -> throw new IllegalArgumentException("no JSON can be made of " + value.getClass());
        }
    }

    /// The shortest digits that read back as `number`, with an exponent only where it is very large or small.
    static String number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0";
        }
        BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int places = digits.precision() - digits.scale();
        if (places > LONGEST_PLAIN || places < -LONGEST_PLAIN / 2) {
            BigDecimal mantissa = digits.movePointLeft(places - 1).stripTrailingZeros();
            return mantissa.toPlainString() + "e" + (places - 1);
        }
        return digits.toPlainString();
    }
}
