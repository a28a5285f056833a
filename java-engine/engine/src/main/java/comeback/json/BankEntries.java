package comeback.json;

import comeback.bank.Couplet;
import comeback.bank.Ending;
import comeback.bank.EndingClass;
import comeback.bank.FactKind;
import comeback.bank.Gazetteer;
import comeback.bank.Move;
import comeback.bank.Need;
import comeback.bank.Rating;
import comeback.bank.StrongWords;
import comeback.bank.Template;
import comeback.problem.Problem;
import comeback.verse.LineReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The bank's JSON, field for field, before it is checked.
final class BankEntries {
    private BankEntries() {}

    record ClassFile(
            @Nullable String id,
            @Nullable String diagnostic,
            @Nullable List<EndingEntry> endings) {
        EndingClass build(Path file, LineReader reader) {
            List<Ending> read = required(endings, "endings", file).stream()
                    .map(entry -> entry.build(file, reader))
                    .toList();
            return new EndingClass(required(id, "id", file), required(diagnostic, "diagnostic", file), read);
        }
    }

    record EndingEntry(
            @Nullable String text,
            @Nullable List<String> themes,
            @Nullable String rating,
            @Nullable Integer quality) {
        Ending build(Path file, LineReader reader) {
            return Ending.of(
                    reader.read(required(text, "text", file)),
                    Set.copyOf(Objects.requireNonNullElse(themes, List.of())),
                    choice(Rating.class, Objects.requireNonNullElse(rating, "clean"), "rating", file),
                    Objects.requireNonNullElse(quality, 3));
        }
    }

    record CoupletFile(@Nullable List<CoupletEntry> couplets) {
        List<CoupletEntry> items() {
            return Objects.requireNonNullElse(couplets, List.of());
        }
    }

    record TopicFile(@Nullable List<String> words, @Nullable List<CoupletEntry> couplets) {
        List<CoupletEntry> items() {
            return Objects.requireNonNullElse(couplets, List.of());
        }

        List<String> callers() {
            return Objects.requireNonNullElse(words, List.of());
        }
    }

    record CoupletEntry(
            @Nullable String id,
            @Nullable String move,
            @Nullable List<NeedEntry> needs,
            @Nullable String topic,
            @Nullable String rating,
            @Nullable List<String> lines) {
        Couplet build(Path file) {
            List<String> two = required(lines, "lines", file);
            if (two.size() != 2) {
                throw new Problem("In %s, couplet '%s' has %d lines: give it two.".formatted(file, id, two.size()));
            }
            return couplet(file, this, required(id, "id", file), Half.NONE, two.get(0), two.get(1));
        }
    }

    record SchemeFile(@Nullable List<SchemeEntry> schemes) {
        List<SchemeEntry> items() {
            return Objects.requireNonNullElse(schemes, List.of());
        }
    }

    record SchemeEntry(
            @Nullable String id,
            @Nullable String move,
            @Nullable List<NeedEntry> needs,
            @Nullable String theme,
            @Nullable String rating,
            @Nullable String rhyme,
            @Nullable List<String> lines) {
        List<Couplet> build(Path file) {
            List<String> four = required(lines, "lines", file);
            if (four.size() != 4) {
                throw new Problem("In %s, scheme '%s' has %d lines: give it four.".formatted(file, id, four.size()));
            }
            String name = required(id, "id", file);
            CoupletEntry half = new CoupletEntry(name, move, needs, theme, rating, four);
            boolean crosses = crosses(file);
            int second = crosses ? 2 : 1;
            return List.of(
                    couplet(file, half, name + ".1", new Half(name, crosses), four.get(0), four.get(second)),
                    couplet(file, half, name + ".2", new Half(name, crosses), four.get(3 - second), four.get(3)));
        }

        private boolean crosses(Path file) {
            return switch (Objects.requireNonNullElse(rhyme, "AABB")) {
                case "AABB" -> false;
                case "ABAB" -> true;
                default ->
                    throw new Problem(
                            "In %s, scheme '%s': 'rhyme' is %s, but must be AABB or ABAB.".formatted(file, id, rhyme));
            };
        }
    }

    record NeedEntry(
            @Nullable String kind,
            @Nullable List<String> value,
            @Nullable String number,
            @Nullable List<String> relation) {
        Need build(Path file) {
            Set<String> values = Objects.requireNonNullElse(value, List.<String>of()).stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
            return new Need(
                    new FactKind(required(kind, "kind", file)),
                    values,
                    grammaticalNumber(number, file),
                    Set.copyOf(Objects.requireNonNullElse(relation, List.of())));
        }
    }

    record FactFile(@Nullable String kind, @Nullable List<WordEntry> words) {
        Gazetteer build(Path file) {
            List<Gazetteer.Entry> entries = required(words, "words", file).stream()
                    .map(word -> new Gazetteer.Entry(
                            required(word.text(), "text", file),
                            grammaticalNumber(word.number(), file) == Need.Number.PLURAL))
                    .toList();
            return new Gazetteer(new FactKind(required(kind, "kind", file)), entries);
        }
    }

    record StrongWordsFile(
            @Nullable List<String> radio,
            @Nullable List<String> explicit,
            @Nullable List<String> refused,
            @Nullable List<String> refusedSha256) {
        StrongWords build(Path file) {
            return new StrongWords(
                    Set.copyOf(required(radio, "radio", file)),
                    Set.copyOf(required(explicit, "explicit", file)),
                    Set.copyOf(required(refused, "refused", file)),
                    Set.copyOf(required(refusedSha256, "refusedSha256", file)));
        }
    }

    record WordEntry(@Nullable String text, @Nullable String number) {}

    /// Which scheme a couplet is half of.
    ///
    /// @param scheme its name; empty for a couplet that stands alone
    private record Half(String scheme, boolean crosses) {
        static final Half NONE = new Half("", false);
    }

    private static Couplet couplet(Path file, CoupletEntry entry, String id, Half half, String first, String second) {
        try {
            return new Couplet(
                    id,
                    choice(Move.class, required(entry.move(), "move", file), "move", file),
                    Objects.requireNonNullElse(entry.needs(), List.<NeedEntry>of()).stream()
                            .map(need -> need.build(file))
                            .toList(),
                    Objects.requireNonNullElse(entry.topic(), ""),
                    choice(Rating.class, Objects.requireNonNullElse(entry.rating(), "clean"), "rating", file),
                    half.scheme(),
                    half.crosses(),
                    Template.parse(first),
                    Template.parse(second));
        } catch (Problem broken) {
            boolean placed = broken.sentence().startsWith("In ");
            throw placed
                    ? broken
                    : new Problem("In %s, couplet '%s': %s".formatted(file, id, broken.sentence()), broken);
        }
    }

    private static Need.Number grammaticalNumber(@Nullable String written, Path file) {
        return switch (Objects.requireNonNullElse(written, "")) {
            case "" -> Need.Number.ANY;
            case "sg" -> Need.Number.SINGULAR;
            case "pl" -> Need.Number.PLURAL;
            default -> throw new Problem("In %s: 'number' is '%s', but it must be sg or pl.".formatted(file, written));
        };
    }

    static <E extends Enum<E>> E choice(Class<E> type, String written, String field, Path file) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "In %s: '%s' is '%s', but it must be one of %s.".formatted(file, field, written, names(type))));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static <T> T required(@Nullable T value, String field, Path file) {
        if (value == null) {
            throw new Problem("In %s: an entry has no field '%s': add it.".formatted(file, field));
        }
        return value;
    }
}
