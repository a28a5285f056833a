package comeback.lab.task;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.json.Json;
import comeback.problem.Problem;
import java.util.Map;

/// The `data.json` of a {@link DataFolder}.
///
/// @param version of the folder's layout
/// @param sizes those of `scale` when the data were drawn
/// @param files every other file, by its name
record DataDescription(
        String format,
        int version,
        String task,
        String scale,
        long randomSeed,
        int seedLength,
        Sizes sizes,
        Map<String, FileMark> files) {
    private static final String FORMAT = "comeback lab data";
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    DataDescription(TaskData data, Map<String, FileMark> files) {
        this(
                FORMAT,
                VERSION,
                data.name().label(),
                data.scale().label(),
                data.randomSeed(),
                data.seeds().length(),
                data.sizes(),
                files);
    }

    String json() {
        return Json.pretty(this) + "\n";
    }

    /// As read, with sizes of a kind that the task tells.
    ///
    /// @throws Problem where it is none
    /// @param where for the sentence
    static DataDescription read(String text, Object where) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (!FORMAT.equals(node.path("format").asText())
                    || node.path("version").asInt() != VERSION) {
                throw new Problem(
                        "%s does not describe a task's data of version %d: draw the data with './comeback lab data'."
                                .formatted(where, VERSION));
            }
            TaskName name = TaskName.named(node.path("task").asText());
            return new DataDescription(
                    FORMAT,
                    VERSION,
                    name.label(),
                    Scale.named(node.path("scale").asText()).label(),
                    node.required("randomSeed").asLong(),
                    node.required("seedLength").asInt(),
                    MAPPER.treeToValue(node.required("sizes"), kind(name)),
                    MAPPER.convertValue(
                            node.required("files"),
                            MAPPER.getTypeFactory().constructMapType(Map.class, String.class, FileMark.class)));
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new Problem(
                    "%s is cut short or altered: draw the data again with './comeback lab data'.".formatted(where),
                    broken);
        }
    }

    private static Class<? extends Sizes> kind(TaskName name) {
        return switch (name) {
            case SIBLING -> Sizes.Sibling.class;
            case TRIANGLE -> Sizes.Triangle.class;
            case CIRCLE, LINE -> Sizes.Tour.class;
        };
    }
}
