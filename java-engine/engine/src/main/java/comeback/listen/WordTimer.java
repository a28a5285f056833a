package comeback.listen;

import comeback.sound.Lexicon;
import comeback.sound.Phoneme;
import comeback.sound.Syllable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives words their times: their phones laid over what a stretch of the recording shows.
final class WordTimer {
    private static final double ROW_SECONDS = 0.01;
    /// A word's end is at least so long after its last vowel's start.
    private static final double SHORTEST_VOWEL_SECONDS = 0.02;

    /// On {@link Onset}'s scale.
    private static final double CLEAR_NOVELTY = 0.6;

    private static final double APART_SECONDS = 0.09;
    private static final double FAR_SECONDS = 0.3;

    private final VowelPitch pitch = new VowelPitch();
    private final Lexicon lexicon;
    private final Recording recording;

    WordTimer(Lexicon lexicon, Recording recording) {
        this.lexicon = lexicon;
        this.recording = recording;
    }

    /// Times for `words`, which are all that is said in a stretch; those that it says in one are marked.
    ///
    /// @param evidence of the stretch, which begins at `firstRow`
    /// @param levels of the verse before
    List<TimedWord> time(List<SpokenWord> words, PhoneEvidence evidence, int firstRow, List<Double> levels) {
        List<List<Syllable>> said = words.stream()
                .map(word -> lexicon.pronounce(word.text()).syllables())
                .toList();
        List<PhoneTimer.TimedPhone> phones =
                PhoneTimer.time(evidence, said.stream().map(WordTimer::phonemes).toList());
        double begins = firstRow * ROW_SECONDS;
        double[] vowels = phones.stream()
                .filter(phone -> phone.phoneme().isVowel())
                .mapToDouble(phone -> begins + phone.startSeconds())
                .toArray();
        double[] strengths = VowelLevel.strengths(recording, vowels, levels);
        List<TimedWord> timed = new ArrayList<>();
        int phone = 0;
        int vowel = 0;
        for (int i = 0; i < words.size(); i++) {
            int phoneCount = phonemes(said.get(i)).size();
            int vowelEnd = vowel + said.get(i).size();
            double end = begins + phones.get(phone + phoneCount - 1).endSeconds();
            List<TimedVowel> own = new ArrayList<>();
            for (int k = vowel; k < vowelEnd; k++) {
                own.add(vowel(said.get(i).get(k - vowel), vowels[k], strengths[k]));
            }
            timed.add(new TimedWord(
                    words.get(i).text(),
                    words.get(i).confidence(),
                    phones.subList(phone, phone + phoneCount).stream()
                            .mapToDouble(PhoneTimer.TimedPhone::fit)
                            .average()
                            .orElse(0),
                    Math.min(begins + phones.get(phone).startSeconds(), vowels[vowel]),
                    Math.max(end, vowels[vowelEnd - 1] + SHORTEST_VOWEL_SECONDS),
                    own));
            phone += phoneCount;
            vowel = vowelEnd;
        }
        return SaidInOne.marked(timed, lexicon, evidence, begins);
    }

    static List<Phoneme> phonemes(List<Syllable> syllables) {
        return syllables.stream()
                .flatMap(syllable -> syllable.phonemes().stream())
                .toList();
    }

    /// Vowels that are clear in a stretch, and that none of its `words` accounts for; the arguments are those of
    /// `time`.
    List<TimedVowel> wordless(List<TimedWord> words, PhoneEvidence evidence, int firstRow, List<Double> levels) {
        double[] seconds = evidence.onsets().stream()
                .map(onset -> new Onset(firstRow * ROW_SECONDS + onset.seconds(), onset.novelty()))
                .filter(onset -> recording.isVowel((int) (onset.seconds() * 100) + 4))
                .filter(onset -> isWordless(onset, words))
                .mapToDouble(Onset::seconds)
                .toArray();
        double[] strengths = VowelLevel.strengths(recording, seconds, levels);
        List<TimedVowel> wordless = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            wordless.add(vowel(null, seconds[i], strengths[i]));
        }
        return List.copyOf(wordless);
    }

    /// Close to a word's vowel only a clear onset is one of its own, far from all words any.
    private static boolean isWordless(Onset onset, List<TimedWord> words) {
        double away = words.stream()
                .flatMap(word -> word.vowels().stream())
                .mapToDouble(vowel -> Math.abs(vowel.seconds() - onset.seconds()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return away >= FAR_SECONDS || (away >= APART_SECONDS && onset.novelty() >= CLEAR_NOVELTY);
    }

    private TimedVowel vowel(@Nullable Syllable syllable, double seconds, double strength) {
        return new TimedVowel(syllable, seconds, strength, pitch.hertz(recording, seconds));
    }
}
