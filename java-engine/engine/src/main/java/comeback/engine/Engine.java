package comeback.engine;

import comeback.analyse.Analyst;
import comeback.analyse.FlowReader;
import comeback.analyse.RhymeOdds;
import comeback.bank.Bank;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.ReadyBank;
import comeback.bank.Taste;
import comeback.json.AdLibJson;
import comeback.json.FlowJson;
import comeback.json.LexiconJson;
import comeback.json.NaturalnessJson;
import comeback.json.RhymeOddsJson;
import comeback.json.StyleJson;
import comeback.listen.Ear;
import comeback.listen.Moonshine;
import comeback.listen.Patience;
import comeback.listen.Recogniser;
import comeback.perform.Expression;
import comeback.perform.Performer;
import comeback.perform.Take;
import comeback.plan.FactFinder;
import comeback.plan.Planner;
import comeback.plan.Style;
import comeback.problem.Problem;
import comeback.song.MeasuredOnset;
import comeback.sound.Lexicon;
import comeback.sound.PronouncingDictionary;
import comeback.sound.SpokenEnglish;
import comeback.verse.Flow;
import comeback.verse.LineReader;
import comeback.verse.Naturalness;
import comeback.write.AdLibs;
import comeback.write.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The stages, constructed and connected:
///
/// ```
/// listen ─▶ analyse ─▶ plan ─▶ write ─▶ perform
///  Ear      Analyst   Planner  Writer  Performer
/// ```
///
/// Models load when they are first needed. One thread at a time, but planning and writing may go on beside it.
public final class Engine implements AutoCloseable {
    private static final String DICTIONARY = "cmudict.dict";

    private final Path presets;
    private final Lexicon lexicon;
    private final LineReader reader;
    private final Lazy<Writer> writer;
    private final Once<Recogniser> recogniser;
    private final VoiceBooth booth;
    private final Producer producer;
    private final Map<Rating, Pairings> pairings = new ConcurrentHashMap<>();
    private final Banks banks;
    private final Lazy<ReadyBank> bank;
    private final Lazy<FactFinder> finder;
    private final Lazy<AdLibs> adLibs;
    private final Lazy<RhymeOdds> rhymeOdds;
    private final Lazy<Naturalness> naturalness;

    private Engine(Path presets, ModelFolders models, Supplier<Recogniser> recogniser, Producer producer) {
        this.producer = producer;
        this.presets = presets;
        this.booth = new VoiceBooth(presets, models);
        this.banks = Banks.of(presets, producer.bank(), models.sha256("cmudict", DICTIONARY));
        var dictionary = PronouncingDictionary.read(models.open("cmudict").resolve(DICTIONARY));
        this.lexicon = new SpokenEnglish(dictionary, LexiconJson.read(presets.resolve("lexicon"), dictionary));
        this.reader = new LineReader(lexicon);
        this.recogniser = new Once<>(recogniser);
        this.adLibs = new Lazy<>(() -> new AdLibs(AdLibJson.read(presets.resolve("ad-libs.json"), reader)));
        this.rhymeOdds = new Lazy<>(() -> RhymeOddsJson.read(presets.resolve("rhyme-odds.json")));
        this.naturalness = new Lazy<>(() -> NaturalnessJson.read(presets.resolve("naturalness.json")));
        this.finder = new Lazy<>(() -> FactFinder.reading(presets.resolve("words"), bank()));
        this.writer = new Lazy<>(() -> new Writer(reader, naturalness.get()));
        this.bank = new Lazy<>(() -> banks.read(reader));
    }

    /// @param presets the folder of presets, with the bank in it
    /// @throws Problem when a preset or the producer's own bank is wrong, or the dictionary is not whole
    public static Engine open(Path presets, ModelFolders models, Producer producer) {
        return open(presets, models, builtIn(models), producer);
    }

    /// @param recogniser loads what is to hear instead of the built-in recogniser; asked once, when first needed
    /// @throws Problem when a preset or the producer's own bank is wrong, or the dictionary is not whole
    public static Engine open(Path presets, ModelFolders models, Supplier<Recogniser> recogniser, Producer producer) {
        Engine engine = new Engine(presets, models, recogniser, producer);
        engine.loadBank();
        engine.banks.requireWhole();
        return engine;
    }

    /// An engine that reads words so far: its bank loads when something is first planned, or by `loadBank`. A bank of
    /// the producer's that is wrong is left out of it.
    ///
    /// @throws Problem when the dictionary is not whole, or the lexicon has a wrong entry
    public static Engine openForOwnWords(Path presets, ModelFolders models, Producer producer) {
        return new Engine(presets, models, builtIn(models), producer);
    }

    private static Supplier<Recogniser> builtIn(ModelFolders models) {
        return () -> Moonshine.load(models.open("moonshine-tiny-en"));
    }

    /// Any thread.
    ///
    /// @throws Problem when the bank is wrong
    public void loadBank() {
        bank.get();
    }

    /// What is wrong with the producer's own bank, which therefore is left out; nothing while none is loaded. Any
    /// thread.
    public Optional<Problem> bankFault() {
        return banks.fault();
    }

    /// Keeps the bank for later sessions, so that it loads sooner there, if this one had to read its text; it takes as
    /// long as that did. Any thread.
    public void keepBank() {
        banks.keep();
    }

    /// A fresh ear for one turn.
    public Ear ear(List<String> hotWords) {
        return new Ear(recogniser.get(), lexicon, hotWords, Patience.LIVE);
    }

    public Recogniser recogniser() {
        return recogniser.get();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /// Any thread.
    ///
    /// @throws Problem when the presets' odds are wrong
    public RhymeOdds rhymeOdds() {
        return rhymeOdds.get();
    }

    /// How a heard verse lies on the grid is read by it. Any thread.
    ///
    /// @throws Problem when the presets' tables are wrong
    public FlowReader flowReader() {
        return new FlowReader(naturalness.get());
    }

    Bank bank() {
        return bank.get().bank();
    }

    FactFinder finder() {
        return finder.get();
    }

    /// The flows of the presets, in order of their names.
    ///
    /// @throws Problem when one is wrong
    public List<Flow> flows() {
        return FlowJson.readAll(presets);
    }

    /// Of the producer whose engine this is. Any thread.
    public TasteBook taste() {
        return producer.taste();
    }

    public LineReader reader() {
        return reader;
    }

    public Analyst analyst() {
        return new Analyst(lexicon(), rhymeOdds());
    }

    /// @param nameOrFile a style's name in the presets, or the path of one
    public Style style(String nameOrFile) {
        return StyleJson.read(nameOrFile, presets);
    }

    /// @param taste of the producer whose verses it plans
    public Planner planner(Style style, Taste taste) {
        return new Planner(bank(), finder.get(), pairings(style), style, taste, naturalness.get(), reader);
    }

    public Writer writer() {
        return writer.get();
    }

    /// @throws Problem when there is no such voice in `presets/voices`
    public void requireVoice(String voice) {
        Voices.file(presets, voice);
    }

    /// The performer of a voice, by its name in `presets/voices`; loaded once and warm.
    ///
    /// @throws Problem when there is no such voice, or its model is not whole
    public Performer performer(String voice) {
        boolean isCold = !booth.has(voice);
        Performer performer = booth.performer(voice);
        if (isCold) {
            performer.warmUp();
        }
        return performer;
    }

    /// A take of leads, with what sounds beside them.
    ///
    /// @param expression that the leads were performed with
    public Take layered(Take take, Expression expression) {
        return performer(take.voice()).layered(take, adLibs(), expression);
    }

    /// Where a take's leads are heard to start, syllable by syllable, by the ear's detector, which the voice does not
    /// use. Any thread.
    public static List<MeasuredOnset> onsets(Take take) {
        return OnsetCheck.of(take);
    }

    /// Any thread.
    ///
    /// @throws Problem when the presets' ad-libs are wrong
    public AdLibs adLibs() {
        return adLibs.get();
    }

    private Pairings pairings(Style style) {
        return pairings.computeIfAbsent(style.rating(), rating -> new Pairings(bank.get(), reader, rating));
    }

    /// Keeps the bank, too.
    @Override
    public void close() {
        keepBank();
        booth.close();
        recogniser.close();
    }
}
