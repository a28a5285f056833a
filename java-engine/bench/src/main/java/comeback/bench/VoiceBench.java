package comeback.bench;

import comeback.listen.Recogniser;
import comeback.perform.Expression;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.verse.LineReader;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Measures voices on the committed plan and says all of it as one JSON object. For one thread.
public final class VoiceBench {
    private static final double[] TEMPOS = {80, 90, 100, 120};
    private static final double DENSE_BPM = 90;
    private static final double TRIPLETS_BPM = 140;
    private static final double DOUBLE_TIME_BPM = 65;

    private final LineReader reader;
    private final VoicePlan plan;
    private final VoicePlan tuning;
    private final VoicePlan toFit;
    private final VoicePlan toCheck;
    private final Understanding understanding;
    private final Consumer<String> progress;

    /// A voice to be measured.
    ///
    /// @param medianHz the pitch it is centred on
    public record Subject(String name, Performer performer, double medianHz) {
        double note() {
            return 69 + 12 * Math.log(medianHz / 440) / Math.log(2);
        }
    }

    /// @param plans the folder that holds the plans, `tests/bench/voice`
    /// @param progress is told what is being done
    /// @throws comeback.problem.Problem when a plan cannot be read
    public VoiceBench(Path plans, LineReader reader, Recogniser ear, Consumer<String> progress) {
        this.reader = reader;
        this.plan = VoicePlan.read(plans.resolve("plan.txt"));
        this.tuning = VoicePlan.read(plans.resolve("tuning.txt"));
        this.toFit = VoicePlan.read(plans.resolve("splices-to-fit.txt"));
        this.toCheck = VoicePlan.read(plans.resolve("splices-to-check.txt"));
        this.understanding = new Understanding(ear);
        this.progress = progress;
    }

    public Map<String, Object> run(List<Subject> subjects) {
        subjects.forEach(subject -> subject.performer().warmUp());
        progress.accept("Calibrating the detectors on spliced sound");
        List<SplicedSpeech> fit = spliced(subjects, toFit, 1);
        List<SplicedSpeech> check = spliced(subjects, toCheck, 2);
        Calibration own = Calibration.of(new OwnMeter(), fit, check);
        Calibration independent = Calibration.of(new EnvelopeMeter(), fit, check);
        Calibration ear = Calibration.of(new EarMeter(), fit, check);
        Likeness likeness = new Likeness();
        for (Subject subject : subjects) {
            likeness.learn(subject.name(), verse(subject, tuning, DENSE_BPM));
        }
        List<Map<String, Object>> voices = new ArrayList<>();
        for (Subject subject : subjects) {
            progress.accept("Measuring " + subject.name());
            voices.add(measured(subject, own, independent, ear, likeness));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("detectors", Map.of("own", own.json(), "independent", independent.json(), "ear", ear.json()));
        json.put("voices", voices);
        return json;
    }

    private List<SplicedSpeech> spliced(List<Subject> subjects, VoicePlan words, long seed) {
        return subjects.stream()
                .map(subject -> SplicedSpeech.of(subject.performer(), reader, words, subject.note(), seed))
                .toList();
    }

    private List<Rendition> verse(Subject subject, VoicePlan words, double bpm) {
        return Rendition.of(subject.performer(), words.lyric(reader, bpm), Expression.USUAL);
    }

    private Map<String, Object> measured(
            Subject subject, Calibration own, Calibration independent, Calibration ear, Likeness likeness) {
        Map<Double, List<Rendition>> verses = new LinkedHashMap<>();
        for (double bpm : TEMPOS) {
            verses.put(bpm, verse(subject, plan, bpm));
        }
        List<Rendition> all = verses.values().stream().flatMap(List::stream).toList();
        List<Rendition> dense = verses.getOrDefault(DENSE_BPM, List.of());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", subject.name());
        json.put(
                "syllables",
                all.stream().mapToInt(line -> line.planned().length).sum());
        json.put("independentOnsetMillis", Spread.of(independent.errors(all)).json());
        json.put("ownOnsetMillis", Spread.of(own.errors(all)).json());
        json.put("earOnsetMillis", Spread.of(ear.errors(all)).json());
        json.put("byTempo", byTempo(verses, own, independent));
        json.put("byFlow", byFlow(subject, own, independent));
        json.put("wordErrorRate", words(subject, dense));
        json.putAll(clockwork(subject).json());
        json.put("motion", motion(subject, dense));
        double[] cents = Tuning.errorCents(subject.performer(), reader, toCheck, subject.note());
        json.put("heldNoteCents", Spread.of(cents).json());
        json.put("toldApart", Figures.thousandth(toldApart(subject, all, likeness)));
        return json;
    }

    /// The share of couplets that are taken for this voice's.
    private static double toldApart(Subject subject, List<Rendition> lines, Likeness likeness) {
        int told = 0;
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            told += likeness.nearest(lines.subList(i, i + 2)).equals(subject.name()) ? 1 : 0;
        }
        return told / (lines.size() / 2.0);
    }

    private static Map<String, Object> byTempo(
            Map<Double, List<Rendition>> verses, Calibration own, Calibration independent) {
        Map<String, Object> json = new LinkedHashMap<>();
        verses.forEach((bpm, verse) -> json.put(String.valueOf(bpm.intValue()), onsets(verse, own, independent)));
        return json;
    }

    /// The plan on other grids than sixteenths, at tempos that these are rapped at.
    private Map<String, Object> byFlow(Subject subject, Calibration own, Calibration independent) {
        Lyric triplets = plan.lyric(reader, TRIPLETS_BPM, 4 / 3.0);
        Lyric doubleTime = plan.lyric(reader, DOUBLE_TIME_BPM, 0.5);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("triplets", onsets(Rendition.of(subject.performer(), triplets, Expression.USUAL), own, independent));
        json.put(
                "doubleTime",
                onsets(Rendition.of(subject.performer(), doubleTime, Expression.USUAL), own, independent));
        return json;
    }

    private static Map<String, Object> onsets(List<Rendition> verse, Calibration own, Calibration independent) {
        return Map.of(
                "independent", Spread.of(independent.errors(verse)).json(),
                "own", Spread.of(own.errors(verse)).json());
    }

    private Map<String, Object> words(Subject subject, List<Rendition> dense) {
        Lyric natural = subject.performer().natural(plan.lyric(reader, DENSE_BPM));
        List<Rendition> spoken = Rendition.of(subject.performer(), natural, Expression.USUAL);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("natural", Figures.thousandth(understanding.wordErrorRate(spoken)));
        json.put("onGrid", Figures.thousandth(understanding.wordErrorRate(dense)));
        return json;
    }

    private Clockwork clockwork(Subject subject) {
        Lyric chunk = new VoicePlan(List.of("You stay home")).lyric(reader, DENSE_BPM);
        return Clockwork.of(subject.performer(), plan.lyric(reader, DENSE_BPM), chunk);
    }

    private Map<String, Object> motion(Subject subject, List<Rendition> usual) {
        Lyric lyric = plan.lyric(reader, DENSE_BPM);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "calm",
                Motion.of(Rendition.of(subject.performer(), lyric, new Expression(0)), subject.medianHz())
                        .json());
        json.put("usual", Motion.of(usual, subject.medianHz()).json());
        json.put(
                "fierce",
                Motion.of(Rendition.of(subject.performer(), lyric, new Expression(1)), subject.medianHz())
                        .json());
        json.put(
                "monotone",
                Motion.of(monotone(subject, lyric), subject.medianHz()).json());
        return json;
    }

    /// The plan without any accent and on one note, deliberately dead; measured as if it had its accents.
    private List<Rendition> monotone(Subject subject, Lyric lyric) {
        List<LyricLine> flat = lyric.lines().stream()
                .map(line -> new LyricLine(
                        line.line(),
                        line.bar(),
                        line.syllables().stream().map(VoiceBench::unaccented).toList(),
                        line.anchors(),
                        line.move(),
                        line.item()))
                .toList();
        Lyric dead = new Lyric(lyric.timeline(), lyric.seed(), flat, lyric.rhymes());
        Melody one = Melody.held(subject.note(), 16);
        List<Rendition> rendered = Rendition.of(subject.performer(), dead, one, new Expression(0));
        List<Rendition> meant = new ArrayList<>();
        for (int i = 0; i < rendered.size(); i++) {
            meant.add(new Rendition(lyric.lines().get(i), rendered.get(i).phrase()));
        }
        return meant;
    }

    private static PlacedSyllable unaccented(PlacedSyllable place) {
        return new PlacedSyllable(
                place.syllable(), place.word(), place.syllableInWord(), place.vowelOnset(), place.slot(), 0, false);
    }
}
