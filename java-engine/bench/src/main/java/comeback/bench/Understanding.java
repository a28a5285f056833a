package comeback.bench;

import comeback.listen.Hints;
import comeback.listen.Recogniser;
import comeback.listen.SpokenWord;
import comeback.perform.Performer;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How much of what is rapped our own ear understands, line by line.
final class Understanding {
    private static final double SILENCE_SECONDS = 0.3;

    private final Recogniser ear;

    Understanding(Recogniser ear) {
        this.ear = ear;
    }

    /// Substitutions, insertions and deletions a word that was said.
    double wordErrorRate(List<Rendition> verse) {
        int wrong = 0;
        int said = 0;
        for (Rendition line : verse) {
            List<String> words = line.line().line().words().stream()
                    .map(word -> plain(word.text()))
                    .toList();
            wrong += distance(words, heard(line.samples()));
            said += words.size();
        }
        return wrong / (double) said;
    }

    private List<String> heard(float[] samples) {
        int silence = (int) (SILENCE_SECONDS * Performer.SAMPLE_RATE);
        float[] padded = new float[samples.length + 2 * silence];
        System.arraycopy(samples, 0, padded, silence, samples.length);
        Sound slow = Resampler.to(new Sound(Performer.SAMPLE_RATE, padded), Recogniser.SAMPLE_RATE);
        return ear.transcribe(slow.samples(), Hints.NONE).words().stream()
                .map(SpokenWord::text)
                .flatMap(text -> Arrays.stream(text.split("[ -]")))
                .map(Understanding::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static int distance(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 0; i < said.size(); i++) {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < heard.size(); j++) {
                int swapped = diagonal + (said.get(i).equals(heard.get(j)) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.min(swapped, Math.min(row[j], row[j + 1]) + 1);
            }
        }
        return row[heard.size()];
    }
}
