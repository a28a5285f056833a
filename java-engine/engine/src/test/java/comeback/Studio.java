package comeback;

import comeback.analyse.Analyst;
import comeback.analyse.Reading;
import comeback.bank.Bank;
import comeback.bank.BattleMemory;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.Taste;
import comeback.engine.ModelFolders;
import comeback.json.AdLibJson;
import comeback.json.BankJson;
import comeback.json.ModelCatalogJson;
import comeback.json.NaturalnessJson;
import comeback.json.StyleJson;
import comeback.model.ModelStore;
import comeback.plan.FactFinder;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.Naturalness;
import comeback.write.AdLibs;
import comeback.write.Lyric;
import comeback.write.Writer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The real bank, styles and opponents, for tests that plan and write.
public final class Studio {
    public static final Path PRESETS = English.HOME.resolve("presets");
    public static final Bank BANK = BankJson.read(PRESETS.resolve("bank"), English.READER);
    public static final Pairings PAIRINGS = new Pairings(BANK, English.READER, Rating.CLEAN);
    public static final FactFinder FINDER = FactFinder.reading(PRESETS.resolve("words"), BANK);
    public static final Naturalness NATURALNESS = NaturalnessJson.read(PRESETS.resolve("naturalness.json"));
    public static final Timeline TIMELINE = Timeline.of(92, Meter.FOUR_FOUR);

    public static final AdLibs AD_LIBS = new AdLibs(AdLibJson.read(PRESETS.resolve("ad-libs.json"), English.READER));

    private Studio() {}

    /// The models of the catalogue, where they were fetched to.
    public static ModelFolders models() {
        return new ModelFolders(ModelCatalogJson.read(PRESETS.resolve("models.json")), ModelStore.standard());
    }

    public static Style style(String name) {
        return StyleJson.read(name, PRESETS);
    }

    public static Reading read(List<String> lines) {
        return new Analyst(English.LEXICON, English.ODDS).read(lines);
    }

    public static VersePlan plan(Reading reading, BattleMemory memory, String style, long seed) {
        Planner planner = new Planner(BANK, FINDER, PAIRINGS, style(style), Taste.NONE, NATURALNESS, English.READER);
        return planner.answer(reading, memory, new PlanRequest(TIMELINE, 8, 8, seed));
    }

    public static Lyric answer(Reading reading, BattleMemory memory, String style, long seed) {
        return new Writer(English.READER, NATURALNESS).write(plan(reading, memory, style, seed), memory);
    }

    /// The recorded opponents' words, by name.
    public static List<List<String>> opponents() {
        try (Stream<Path> files = Files.list(English.HOME.resolve("tests/audio/opponents"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Studio::lines)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
