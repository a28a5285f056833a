package comeback.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads one of our JSON files into a record, and says exactly what is wrong when it cannot: file, line and field.
public final class StrictJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /// Reads `file` as a `shape`; components that the file leaves out are null or zero, so records default them.
    ///
    /// @throws Problem when the file is missing, no JSON, or has an unknown field or a wrong value; one thrown by
    ///     the record's own constructor is passed on with the place put before it
    public static <T> T read(Path file, Class<T> shape) {
        try {
            return read(file, Files.readString(file), shape);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The file %s cannot be read: check that it is there and is UTF-8 text.".formatted(file),
                    unreadable);
        }
    }

    private static <T> T read(Path file, String json, Class<T> shape) {
        try {
            return MAPPER.readValue(json, shape);
        } catch (JsonProcessingException wrong) {
            throw new Problem(place(file, json, wrong) + reason(wrong), wrong);
        }
    }

    private static String place(Path file, String json, JsonProcessingException wrong) {
        JsonLocation where = wrong.getLocation();
        OptionalInt field = wrong instanceof JsonMappingException mapped
                ? FieldLine.of(json, mapped.getPath())
                : OptionalInt.empty();
        int line = field.orElse(where == null ? 1 : where.getLineNr());
        return "In %s line %d: ".formatted(file, line);
    }

    private static String reason(JsonProcessingException wrong) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                "there is no field '%s'; the fields are %s."
                        .formatted(
                                field(unknown),
                                unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            case JsonMappingException mapped -> wrongValue(mapped);
            default -> "this is not JSON (%s).".formatted(firstLine(wrong.getOriginalMessage()));
        };
    }

    private static String wrongValue(JsonMappingException mapped) {
        String problem = rootProblem(mapped);
        if (problem != null) {
            return "field '%s': %s".formatted(field(mapped), problem);
        }
        String wanted = mapped instanceof MismatchedInputException mismatched
                ? wanted(mismatched.getTargetType())
                : "a value of the kind the presets have there";
        return "field '%s' has a wrong value: write %s.".formatted(field(mapped), wanted);
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null || Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list in [ ]";
        } else if (type == Double.class || type == double.class) {
            return "a number";
        } else if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        } else if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return CharSequence.class.isAssignableFrom(type) ? "a text in quotes" : "an object in { }";
    }

    private static @Nullable String rootProblem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem.sentence();
            }
        }
        return null;
    }

    /// The path to the field, such as `needs[0].kind`.
    private static String field(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
