package comeback.json;

import comeback.problem.Problem;
import comeback.verse.Naturalness;
import comeback.verse.SlotShares;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `presets/naturalness.json`.
public final class NaturalnessJson {
    private NaturalnessJson() {}

    /// @throws Problem when the file is missing or not whole
    public static Naturalness read(Path file) {
        return StrictJson.read(file, Entry.class).naturalness(file);
    }

    private record Entry(
            @Nullable String about,
            @Nullable Slots slots,
            @Nullable Map<String, Double> onset,
            @Nullable Map<String, Double> stress,
            @Nullable Map<String, Double> rhyme,
            @Nullable Map<Integer, List<Double>> percentiles) {
        Naturalness naturalness(Path file) {
            try {
                return new Naturalness(
                        BankEntries.required(slots, "slots", file).shares(file),
                        BankEntries.required(onset, "onset", file),
                        BankEntries.required(stress, "stress", file),
                        BankEntries.required(rhyme, "rhyme", file),
                        BankEntries.required(percentiles, "percentiles", file));
            } catch (IllegalArgumentException wrong) {
                throw new Problem("In %s: there are to be %s.".formatted(file, wrong.getMessage()), wrong);
            }
        }
    }

    private record Slots(
            @Nullable List<Double> onset,
            @Nullable List<Double> stress,
            @Nullable List<Double> start) {
        SlotShares shares(Path file) {
            return new SlotShares(
                    BankEntries.required(onset, "slots.onset", file),
                    BankEntries.required(stress, "slots.stress", file),
                    BankEntries.required(start, "slots.start", file));
        }
    }
}
