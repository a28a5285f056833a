package comeback.bench.writer;

import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import comeback.json.StrictJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lines of an opponent with every fact that is in them, as people labelled them.
record LabelledLines(List<Labelled> lines) {
    LabelledLines {
        lines = List.copyOf(lines);
    }

    /// A line as it was typed or as an ear writes it, and the facts in it.
    record Labelled(String line, List<Fact> facts) {
        Labelled {
            facts = List.copyOf(facts);
        }
    }

    /// @throws comeback.problem.Problem when the file is missing or has a wrong field
    static LabelledLines read(Path file) {
        Shape shape = StrictJson.read(file, Shape.class);
        return new LabelledLines(Objects.requireNonNullElse(shape.lines(), List.<Entry>of()).stream()
                .map(Entry::labelled)
                .toList());
    }

    private record Shape(@Nullable String what, @Nullable List<Entry> lines) {}

    private record Entry(
            @Nullable String line,
            @Nullable String style,
            @Nullable List<Label> facts) {
        Labelled labelled() {
            List<Label> labels = Objects.requireNonNullElse(facts, List.of());
            return new Labelled(
                    Objects.requireNonNullElse(line, ""),
                    labels.stream().map(Label::fact).toList());
        }
    }

    private record Label(
            @Nullable String kind,
            @Nullable String value,
            @Nullable String owner,
            @Nullable String number,
            @Nullable String relation) {
        Fact fact() {
            return new Fact(
                    new FactKind(Objects.requireNonNullElse(kind, "")),
                    Objects.requireNonNullElse(value, ""),
                    "pl".equals(number),
                    0,
                    1,
                    Owner.valueOf(Objects.requireNonNullElse(owner, "opponent").toUpperCase(Locale.ROOT)),
                    Objects.requireNonNullElse(relation, ""));
        }
    }
}
