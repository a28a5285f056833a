package comeback.listen;

import comeback.model.whisper.WhisperModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A recogniser for who has a model of whisper.cpp: slower than the built-in one, as its every window costs 30 s.
///
/// Hot words stand before the text, as if said earlier. It follows one reading, however wide a beam is asked for.
public final class Whisper implements Recogniser {
    private static final double TOKENS_PER_SECOND = 8;
    private static final int MOST_HOT_TOKENS = 100;
    private static final String SIGNS = "'’.,?!-$%&";

    private final WhisperModel model;
    private final Vocabulary vocabulary;
    private final boolean[] writable;

    private Whisper(WhisperModel model) {
        this.model = model;
        List<String> texts = model.texts().stream()
                .map(text -> text.replace(" ", Vocabulary.SPACE))
                .toList();
        this.vocabulary = Vocabulary.of(texts.subList(0, model.end()));
        this.writable = new boolean[texts.size()];
        for (int id = 0; id < model.end(); id++) {
            writable[id] = isRap(texts.get(id));
        }
        writable[model.end()] = true;
    }

    /// Loads a whisper.cpp model file (`ggml-….bin`).
    ///
    /// @throws comeback.problem.Problem when it is none
    public static Whisper load(Path file) {
        return new Whisper(WhisperModel.load(file));
    }

    @Override
    public Transcription transcribe(float[] samples, Hints hints) {
        if (samples.length > LONGEST_SECONDS * SAMPLE_RATE) {
            throw new IllegalArgumentException("a window is at most 20 s long, not " + samples.length + " samples");
        }
        model.hear(samples);
        List<Integer> question = model.ask(spelt(hints.hotWords()));
        int room = model.longest() - question.size();
        int most = Math.min(room, (int) (samples.length * TOKENS_PER_SECOND / SAMPLE_RATE) + 4);
        return read(question, hints.certain(), most);
    }

    private Transcription read(List<Integer> question, List<Token> certain, int most) {
        List<Token> written = new ArrayList<>(certain);
        List<Integer> ids = new ArrayList<>(question);
        certain.forEach(token -> ids.add(token.id()));
        int past = 0;
        while (written.size() < most) {
            float[] scores = model.next(ids, past);
            past += ids.size();
            int best = best(scores);
            if (best == model.end()) {
                break;
            }
            written.add(new Token(best, vocabulary.text(best), scores[best] - LogSum.of(scores)));
            ids.clear();
            ids.add(best);
            int surplus = LoopGuard.surplus(written);
            if (surplus > 0 && written.size() - surplus >= certain.size()) {
                return new Transcription(written.subList(0, written.size() - surplus));
            }
        }
        return new Transcription(written);
    }

    private int best(float[] scores) {
        int best = model.end();
        for (int id = 0; id < model.end(); id++) {
            best = writable[id] && scores[id] > scores[best] ? id : best;
        }
        return best;
    }

    private List<Integer> spelt(HotWords hotWords) {
        List<Integer> ids = new ArrayList<>();
        Arrays.stream(String.join(", ", hotWords.texts()).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .forEach(word -> ids.addAll(vocabulary.spell(word)));
        return ids.subList(0, Math.min(ids.size(), MOST_HOT_TOKENS));
    }

    /// Whether a token may stand in what somebody raps: notes, brackets and other signs describe sounds instead.
    private static boolean isRap(String token) {
        return !token.isEmpty()
                && token.codePoints()
                        .allMatch(sign -> Character.isLetterOrDigit(sign)
                                || Vocabulary.SPACE.codePointAt(0) == sign
                                || SIGNS.indexOf(sign) >= 0);
    }

    @Override
    public void close() {
        model.close();
    }
}
