package comeback.listen;

import comeback.sound.Lexicon;
import comeback.sound.Phoneme;
import comeback.sound.Syllable;
import java.util.ArrayList;
import java.util.List;

/// Gives words their times: their phones laid over what a stretch of the recording shows.
final class WordTimer {
    private static final double ROW_SECONDS = 0.01;
    /// A word's end is at least so long after its last vowel's start.
    private static final double SHORTEST_VOWEL_SECONDS = 0.02;

    private final Lexicon lexicon;
    private final Recording recording;
    private final SpeechTrack track;

    WordTimer(Lexicon lexicon, Recording recording, SpeechTrack track) {
        this.lexicon = lexicon;
        this.recording = recording;
        this.track = track;
    }

    /// Times for `words`, which are all that is said between the rows; `levels` are those of the verse before.
    List<TimedWord> time(List<SpokenWord> words, int firstRow, int endRow, List<Double> levels) {
        List<List<Syllable>> said = words.stream()
                .map(word -> lexicon.pronounce(word.text()).syllables())
                .toList();
        List<PhoneTimer.TimedPhone> phones = PhoneTimer.time(
                track.evidence(firstRow, endRow),
                said.stream().map(WordTimer::phonemes).toList());
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
            timed.add(new TimedWord(
                    words.get(i).text(),
                    words.get(i).confidence(),
                    Math.min(begins + phones.get(phone).startSeconds(), vowels[vowel]),
                    Math.max(end, vowels[vowelEnd - 1] + SHORTEST_VOWEL_SECONDS),
                    said.get(i),
                    list(vowels, vowel, vowelEnd),
                    list(strengths, vowel, vowelEnd)));
            phone += phoneCount;
            vowel = vowelEnd;
        }
        return timed;
    }

    private static List<Phoneme> phonemes(List<Syllable> syllables) {
        return syllables.stream()
                .flatMap(syllable -> syllable.phonemes().stream())
                .toList();
    }

    private static List<Double> list(double[] values, int first, int end) {
        List<Double> list = new ArrayList<>();
        for (int i = first; i < end; i++) {
            list.add(values[i]);
        }
        return list;
    }
}
