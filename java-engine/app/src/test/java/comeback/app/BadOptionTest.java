package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An option that cannot be used is named in one sentence that says what would do, and nothing is written.
final class BadOptionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0", "1000", "-90", "NaN", "39.9"})
    void tempoThatNobodyRapsTo(String bpm) throws IOException {
        assertRefused(battle("--bpm", bpm), "A tempo of " + bpm + " BPM", "from 40 to 240 quarter notes a minute");
    }

    @ParameterizedTest
    @CsvSource({"0/4", "9/8", "junk", "4/0", "4", "-3/4", "99999999999/4"})
    void meterThatIsNotServed(String meter) throws IOException {
        assertRefused(battle("--bpm", "92", "--meter", meter), "The meter '" + meter + "'", "give 2/4 to 7/4, 6/8");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-8", "65"})
    void lengthThatIsNoVerse(String bars) throws IOException {
        assertRefused(battle("--bpm", "92", "--bars", bars), "of " + bars + " bars", "give --bars from 2 to 64");
    }

    @ParameterizedTest
    @CsvSource({"--bpm,abc,a number", "--seed,x,a whole number", "--bars,8.5,a whole number"})
    void valueThatIsNoNumber(String option, String value, String wanted) throws IOException {
        List<String> call = battle("--bpm", "92");
        call.addAll(List.of(option, value));
        assertRefused(call, option, "'" + value + "' is not " + wanted, "--help");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "601", "NaN"})
    void minutesThatNobodyListens(String minutes) throws IOException {
        assertRefused(List.of("bench", "ear", "--minutes", minutes), "minutes of noise", "above 0 and at most 600");
    }

    @ParameterizedTest
    @CsvSource({"mild", "2", "filthy", "''"})
    void ratingThatThereIsNot(String rating) throws IOException {
        assertRefused(
                battle("--bpm", "92", "--rating", rating), "no rating '" + rating + "'", "clean, radio or explicit");
        assertRefused(List.of("write", "--topic", "rain", "--rating", rating), "no rating '" + rating + "'");
        assertRefused(List.of("demo", "--rating", rating), "no rating '" + rating + "'");
    }

    @Test
    void unknownOption() throws IOException {
        assertRefused(battle("--bpm", "92", "--tempo", "92"), "--tempo", "--help");
    }

    @Test
    void noTempo() throws IOException {
        assertRefused(battle(), "--bpm", "--help");
    }

    @Test
    void unknownCommand() throws IOException {
        assertRefused(List.of("batle"), "batle", "--help");
    }

    @Test
    void unknownStyle() throws IOException {
        assertRefused(
                battle("--bpm", "92", "--style", "polka"),
                "no style 'polka'",
                "boom-bap, calm, chained, dense, dry, fierce, laid-back, on-beat, sparse, technical",
                "JSON");
    }

    @Test
    void styleWithAWrongField() throws IOException {
        Path style = Files.writeString(folder.resolve("mine.json"), "{\n  \"name\": \"mine\",\n  \"swagger\": 3\n}\n");
        assertRefused(battle("--bpm", "92", "--style", style.toString()), "mine.json line 3", "'swagger'", "voice");
    }

    @Test
    void styleWithAWrongValue() throws IOException {
        Path style =
                Files.writeString(folder.resolve("mine.json"), "{\n  \"name\": \"mine\",\n  \"multis\": \"lots\"\n}\n");
        assertRefused(
                battle("--bpm", "92", "--style", style.toString()), "mine.json line 3", "'multis'", "write a number");
    }

    @Test
    void unknownVoice() throws IOException {
        assertRefused(battle("--bpm", "92", "--voice", "choir"), "no voice 'choir'", "female, male");
        assertRefused(List.of("write", "--topic", "rain", "--voice", "choir"), "no voice 'choir'", "female, male");
    }

    @Test
    void emptyTopic() throws IOException {
        Path sound = folder.resolve("verse.wav");
        assertRefused(List.of("write", "--topic", " ", "--out", sound.toString()), "topic is empty", "a few words");
        Complaints.assertNothingLeft(sound);
    }

    @Test
    void aVerseIsAboutOneThing() throws IOException {
        assertRefused(List.of("write", "--bars", "4"), "--topic", "--opponent");
        assertRefused(List.of("write", "--topic", "rain", "--opponent", "rain.txt"), "--topic", "--opponent");
        assertRefused(List.of("write", "--opponent", "no-such.txt"), "no-such.txt", "check the path");
        assertRefused(List.of("write", "--opponent", "verse.wav"), "verse.wav", "no text file", "battle");
    }

    @Test
    void changesInPlaceThatMakeNoSense() throws IOException {
        assertRefused(List.of("write", "--topic", "rain", "--alternatives", "0"), "1 to 20");
        assertRefused(List.of("write", "--topic", "rain", "--line", "2"), "--alternatives");
        assertRefused(List.of("write", "--topic", "rain", "--alternatives", "2", "--word", "rain"), "--line");
        assertRefused(List.of("write", "--topic", "rain", "--rolls", "0"), "--rolls");
        assertRefused(List.of("write", "--topic", "rain", "--lock", "9"), "'9'", "1 to 8");
        assertRefused(List.of("write", "--topic", "rain", "--lock", "one"), "'one'", "1 to 8");
        assertRefused(List.of("write", "--topic", "rain", "--lock", "1,5-2"), "'5-2'", "backwards", "2-5");
        assertRefused(
                List.of("write", "--topic", "rain", "--alternatives", "2", "--line", "1", "--word", "xyzzy"),
                "no word 'xyzzy'");
        Path blank = Files.writeString(folder.resolve("blank.txt"), "\n\n");
        assertRefused(List.of("write", "--continue", blank.toString()), "blank.txt", "at least one line");
    }

    @Test
    void choicesThatMakeNoSense() throws IOException {
        List<String> choice = List.of("write", "--topic", "rain", "--alternatives", "2", "--line", "3", "--choose");
        assertRefused(List.of("write", "--topic", "rain", "--choose", "1"), "--alternatives and --line");
        assertRefused(with(choice, "0"), "no alternative 0", "1 to 2");
        assertRefused(with(choice, "3"), "no alternative 3 for line 3", "1 to 2");
        assertRefused(List.of("write", "--topic", "rain", "--learn"), "--lock, --choose or --continue");
        Path strange = Files.writeString(folder.resolve("strange.txt"), "the house is quiet tonight\n");
        assertRefused(
                List.of("write", "--topic", "rain", "--continue", strange.toString(), "--learn"),
                "None of these lines",
                "seed");
    }

    private static List<String> with(List<String> call, String last) {
        List<String> whole = new ArrayList<>(call);
        whole.add(last);
        return whole;
    }

    @Test
    void textWithoutWords() throws IOException {
        Path file = Files.writeString(folder.resolve("dots.txt"), "...\n\n  !?\n");
        List<String> call = List.of("battle", "--bpm", "92", "--opponent", file.toString(), "--out", out().toString());
        assertRefused(call, "dots.txt", "holds no words", "one line of verse a line");
        assertRefused(List.of("analyse", file.toString()), "dots.txt", "holds no words");
    }

    @Test
    void textOfDirectionsAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("hook.txt"), "[Chorus: Rico x2]\n[Intro]\nx2\n");
        assertRefused(List.of("analyse", file.toString()), "hook.txt", "nothing but directions", "one line of verse");
    }

    @Test
    void noText() throws IOException {
        List<String> call = List.of("analyse", folder.resolve("gone.txt").toString());
        assertRefused(call, "There is no file", "gone.txt", "check the path");
    }

    @Test
    void outputBelowAPlainFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "mine");
        String below = file.resolve("out").toString();
        List<String> call = new ArrayList<>(battle("--bpm", "92"));
        call.set(call.size() - 1, below);
        assertRefused(call, "The output folder", below, "cannot be written", "--out");
        List<String> say = List.of("say", "--text", "hello there", "--bpm", "92", "--out", below + ".d/../plain/v.wav");
        assertRefused(say, "v.wav", "cannot be written");
        assertThat(file).hasContent("mine");
    }

    /// A call that is right but for `options`; `--out` stands last.
    private List<String> battle(String... options) throws IOException {
        Path opponent = Files.writeString(folder.resolve("verse.txt"), "your crew is weak and your lyrics are dead\n");
        List<String> call = new ArrayList<>(List.of("battle", "--opponent", opponent.toString()));
        call.addAll(List.of(options));
        call.addAll(List.of("--out", out().toString()));
        return call;
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void assertRefused(List<String> call, String... keywords) throws IOException {
        Complaints.assertOneSentence(Invocation.of(call.toArray(String[]::new)), List.of(keywords));
        Complaints.assertNothingLeft(out());
    }
}
