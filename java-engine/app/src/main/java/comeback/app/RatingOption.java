package comeback.app;

import comeback.bank.Rating;
import comeback.plan.Style;
import comeback.problem.Problem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// How strong the words are that we write.
final class RatingOption {
    @Option(
            names = "--rating",
            paramLabel = "RATING",
            converter = Named.class,
            description = "The strongest language used: clean, radio or explicit (default: the style's, mostly clean).")
    @Nullable
    Rating rating;

    Style of(Style style) {
        return rating == null ? style : style.rated(rating);
    }

    /// A rating by its name.
    static final class Named implements ITypeConverter<Rating> {
        @Override
        public Rating convert(String name) {
            return Arrays.stream(Rating.values())
                    .filter(rating -> rating.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new Problem(
                            "There is no rating '%s': give --rating clean, radio or explicit".formatted(name)));
        }
    }
}
