package comeback;

import comeback.analyse.RhymeOdds;
import comeback.json.LexiconJson;
import comeback.json.ModelCatalogJson;
import comeback.json.RhymeOddsJson;
import comeback.model.ModelSpec;
import comeback.model.ModelStore;
import comeback.sound.Lexicon;
import comeback.sound.PronouncingDictionary;
import comeback.sound.SpokenEnglish;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.VerseSyllable;
import java.nio.file.Path;
import java.util.List;

/// The real dictionary, models and presets, for every test that reads or says words.
public final class English {
    public static final Path HOME = Path.of(System.getProperty("comeback.home"));
    public static final PronouncingDictionary DICTIONARY =
            PronouncingDictionary.read(model("cmudict").resolve("cmudict.dict"));
    public static final Lexicon LEXICON =
            new SpokenEnglish(DICTIONARY, LexiconJson.read(HOME.resolve("presets/lexicon"), DICTIONARY));
    public static final LineReader READER = new LineReader(LEXICON);

    public static final RhymeOdds ODDS = RhymeOddsJson.read(HOME.resolve("presets/rhyme-odds.json"));

    private English() {}

    /// The verified folder of a model, by its id in presets/models.json.
    public static Path model(String id) {
        List<ModelSpec> catalog = ModelCatalogJson.read(HOME.resolve("presets/models.json"));
        return catalog.stream()
                .filter(spec -> spec.id().equals(id))
                .map(ModelStore.standard()::open)
                .findFirst()
                .orElseThrow();
    }

    public static Line line(String text) {
        return READER.read(text);
    }

    public static List<VerseSyllable> syllables(String text) {
        return VerseSyllable.of(line(text));
    }
}
