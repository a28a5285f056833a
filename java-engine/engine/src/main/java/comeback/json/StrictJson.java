package comeback.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            return MAPPER.readValue(Files.readString(file), shape);
        } catch (JsonProcessingException wrong) {
            throw new Problem(place(file, wrong) + reason(wrong), wrong);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The file %s cannot be read: check that it is there and is UTF-8 text.".formatted(file),
                    unreadable);
        }
    }

    private static String place(Path file, JsonProcessingException wrong) {
        int line = wrong instanceof UnrecognizedPropertyException unknown ? lineOf(unknown.getPropertyName(), file) : 0;
        JsonLocation where = wrong.getLocation();
        int shown = line > 0 || where == null ? line : where.getLineNr();
        return "In %s%s: ".formatted(file, shown > 0 ? " line " + shown : "");
    }

    /// The line that first names a field, since the parser tells only where the object ends; 0 when it cannot be told.
    private static int lineOf(String field, Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches(".*\"" + Pattern.quote(field) + "\"\\s*:.*")) {
                    return i + 1;
                }
            }
            return 0;
        } catch (IOException unreadable) {
            return 0;
        }
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
        return problem != null
                ? "field '%s': %s".formatted(field(mapped), problem)
                : "field '%s' has a wrong value (%s).".formatted(field(mapped), firstLine(mapped.getOriginalMessage()));
    }

    private static @org.jspecify.annotations.Nullable String rootProblem(Throwable thrown) {
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
