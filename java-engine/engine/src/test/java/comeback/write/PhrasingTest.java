package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.English;
import comeback.Studio;
import comeback.bank.BattleMemory;
import comeback.json.StyleJson;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a style's phrases are, and how alike its bars, as verses have them.
class PhrasingTest {
    private static final int SEEDS = 6;
    private static final int SLOTS = 16;
    private static final int REST = 3;

    @TempDir
    Path folder;

    @Test
    void aStyleOfShortPhrasesRestsMore() throws IOException {
        double shortest = rests(verses("\"phraseBeats\": 2"));
        double usual = rests(verses("\"phraseBeats\": 4"));
        double longest = rests(verses("\"phraseBeats\": 8"));
        assertThat(shortest).isGreaterThan(1.3 * usual);
        assertThat(usual).isGreaterThan(1.3 * longest);
    }

    @Test
    void restsDoNotCutWords() throws IOException {
        List<LyricLine> lines = verses("\"phraseBeats\": 2").stream()
                .flatMap(lyric -> lyric.lines().stream())
                .toList();
        long cut = lines.stream().filter(PhrasingTest::cutsAWord).count();
        assertThat(cut).isLessThanOrEqualTo(lines.size() / 30);
    }

    @Test
    void aStyleThatRepeatsKeepsItsBars() throws IOException {
        double anew = alike(verses("\"repetition\": 0"));
        double usual = alike(verses("\"repetition\": 0.5"));
        double same = alike(verses("\"repetition\": 1"));
        assertThat(usual).isGreaterThan(anew + 0.02);
        assertThat(same).isGreaterThan(usual + 0.05);
    }

    @Test
    void whatIsOutOfRangeIsASentence() {
        assertThatThrownBy(() -> verses("\"phraseBeats\": 1"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'phraseBeats' is 1.0, but a phrase has 2.0 to 8.0 beats");
        assertThatThrownBy(() -> verses("\"repetition\": 1.5"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("'repetition' is 1.5, but lies from 0");
    }

    private List<Lyric> verses(String field) throws IOException {
        Path style = folder.resolve("mine.json");
        Files.writeString(
                style,
                "{\"name\": \"mine\", \"flow\": \"boom-bap\", \"voice\": \"female\", \"fewestSyllables\": 8,"
                        + " \"mostSyllables\": 11, " + field + "}");
        assertThat(StyleJson.read(style.toString(), Studio.PRESETS).name()).isEqualTo("mine");
        List<String> opponent = Studio.opponents().getFirst();
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> Studio.answer(Studio.read(opponent), BattleMemory.EMPTY, style.toString(), seed))
                .toList();
    }

    /// A line.
    private static double rests(List<Lyric> lyrics) {
        return lyrics.stream()
                .flatMap(lyric -> lyric.lines().stream())
                .mapToInt(line -> (int) IntStream.range(1, line.syllables().size())
                        .filter(i -> gap(line, i) >= REST)
                        .count())
                .average()
                .orElseThrow();
    }

    private static double gap(LyricLine line, int syllable) {
        return line.syllables().get(syllable).slot()
                - line.syllables().get(syllable - 1).slot();
    }

    private static boolean cutsAWord(LyricLine line) {
        double[] bond =
                comeback.verse.LineRhythm.of(English.line(line.line().text())).bond();
        return IntStream.range(1, line.syllables().size()).anyMatch(i -> bond[i] == 1 && gap(line, i) >= REST);
    }

    /// The share of sixteenths that neighbouring bars have alike, sounding or silent.
    private static double alike(List<Lyric> lyrics) {
        return lyrics.stream()
                .flatMapToDouble(lyric -> IntStream.range(1, lyric.lines().size())
                        .mapToDouble(line -> alike(bar(lyric, line - 1), bar(lyric, line))))
                .average()
                .orElseThrow();
    }

    private static double alike(boolean[] one, boolean[] other) {
        return IntStream.range(0, SLOTS)
                        .filter(slot -> one[slot] == other[slot])
                        .count()
                / (double) SLOTS;
    }

    private static boolean[] bar(Lyric lyric, int line) {
        boolean[] sounds = new boolean[SLOTS];
        lyric.lines()
                .get(line)
                .syllables()
                .forEach(syllable -> sounds[Math.floorMod((int) syllable.slot(), SLOTS)] = true);
        return sounds;
    }
}
