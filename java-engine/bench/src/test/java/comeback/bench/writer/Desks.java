package comeback.bench.writer;

import comeback.analyse.Analyst;
import comeback.analyse.FlowReader;
import comeback.bank.Bank;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.Taste;
import comeback.json.BankJson;
import comeback.json.LexiconJson;
import comeback.json.ModelCatalogJson;
import comeback.json.NaturalnessJson;
import comeback.json.RhymeOddsJson;
import comeback.json.StyleJson;
import comeback.model.ModelStore;
import comeback.plan.FactFinder;
import comeback.plan.Planner;
import comeback.sound.Lexicon;
import comeback.sound.PronouncingDictionary;
import comeback.sound.SpokenEnglish;
import comeback.verse.LineReader;
import comeback.verse.Naturalness;
import comeback.write.Writer;
import java.nio.file.Path;

/// A desk with the real bank, styles and dictionary, and the folder of the writer's benchmark.
final class Desks {
    static final Path HOME = Path.of(System.getProperty("comeback.home"));
    static final Path PRESETS = HOME.resolve("presets");
    static final Path FOLDER = HOME.resolve("tests/bench/writer");
    private static final Lexicon LEXICON = lexicon();
    private static final LineReader READER = new LineReader(LEXICON);
    static final Bank BANK = BankJson.read(PRESETS.resolve("bank"), READER);
    static final WritingDesk DESK = desk(Rating.CLEAN);

    private Desks() {}

    static LabelledLines labelled(String name) {
        return LabelledLines.read(FOLDER.resolve(name + ".json"));
    }

    private static Lexicon lexicon() {
        PronouncingDictionary dictionary = ModelCatalogJson.read(PRESETS.resolve("models.json")).stream()
                .filter(spec -> spec.id().equals("cmudict"))
                .map(spec -> PronouncingDictionary.read(
                        ModelStore.standard().open(spec).resolve("cmudict.dict")))
                .findFirst()
                .orElseThrow();
        return new SpokenEnglish(dictionary, LexiconJson.read(PRESETS.resolve("lexicon"), dictionary));
    }

    /// A desk whose styles may all be as strong as `rating`.
    static WritingDesk desk(Rating rating) {
        Pairings pairings = new Pairings(BANK, READER, rating);
        FactFinder finder = FactFinder.reading(PRESETS.resolve("words"), BANK);
        Naturalness naturalness = NaturalnessJson.read(PRESETS.resolve("naturalness.json"));
        return new WritingDesk(
                new Analyst(LEXICON, RhymeOddsJson.read(PRESETS.resolve("rhyme-odds.json"))),
                new FlowReader(naturalness),
                new Writer(READER, naturalness),
                style -> new Planner(
                        BANK,
                        finder,
                        pairings,
                        StyleJson.read(style, PRESETS).rated(rating),
                        Taste.NONE,
                        naturalness,
                        READER));
    }
}
