package comeback.bank.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.Studio;
import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.ReadyBank;
import comeback.bank.Taste;
import comeback.plan.FactFinder;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.write.Lyric;
import comeback.write.Writer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bank we ship, compiled.
class CompiledBankTest {
    private static final String KEY = "of this test";
    private static final Pairings ALL = new Pairings(Studio.BANK, English.READER, Rating.EXPLICIT);
    private static final byte[] COMPILED = CompiledBank.bytes(Studio.BANK, ALL, KEY);

    @Test
    void readsBackAsTheBankThatWasParsed() {
        ReadyBank read = read();
        assertThat(read.bank().classes()).isEqualTo(Studio.BANK.classes());
        assertThat(read.bank().couplets()).isEqualTo(Studio.BANK.couplets());
        assertThat(read.bank().sketches()).isEqualTo(Studio.BANK.sketches());
        assertThat(read.bank().topics()).isEqualTo(Studio.BANK.topics());
        assertThat(read.bank().gazetteers()).isEqualTo(Studio.BANK.gazetteers());
    }

    @Test
    void knowsTheRhymesThatWouldBeFound() {
        ReadyBank read = read();
        for (Rating rating : Rating.values()) {
            Pairings found = new Pairings(Studio.BANK, English.READER, rating);
            Pairings known = new Pairings(read, English.READER, rating);
            List<Couplet> couplets = Studio.BANK.closedByOurWords().toList();
            assertThat(couplets).hasSizeGreaterThan(500);
            for (Couplet couplet : couplets) {
                assertThat(read.rhymes()
                                .between(
                                        couplet.first().closing(),
                                        couplet.second().closing()))
                        .as(couplet.id())
                        .isPresent();
                assertThat(known.of(couplet, Bindings.NONE))
                        .as(couplet.id())
                        .isEqualTo(found.of(couplet, Bindings.NONE));
            }
        }
    }

    @Test
    void versesAreTheSame() {
        ReadyBank read = read();
        Pairings pairings = new Pairings(read, English.READER, Rating.CLEAN);
        FactFinder finder = FactFinder.reading(Studio.PRESETS.resolve("words"), read.bank());
        String style = "boom-bap";
        Planner planner = new Planner(
                read.bank(), finder, pairings, Studio.style(style), Taste.NONE, Studio.NATURALNESS, English.READER);
        for (List<String> opponent : Studio.opponents().subList(0, 3)) {
            Reading reading = Studio.read(opponent);
            PlanRequest request = new PlanRequest(Studio.TIMELINE, 8, 8, 5);
            Lyric lyric = new Writer(English.READER, Studio.NATURALNESS)
                    .write(planner.answer(reading, BattleMemory.EMPTY, request), BattleMemory.EMPTY);
            assertThat(lyric).isEqualTo(Studio.answer(reading, BattleMemory.EMPTY, style, 5));
        }
    }

    @Test
    void isPassedOverWhenAnythingIsAltered() {
        for (int part = 0; part < 40; part++) {
            int at = (int) ((long) (COMPILED.length - 1) * part / 39);
            byte[] flipped = COMPILED.clone();
            flipped[at] ^= (byte) (1 << part % 8);
            assertThat(CompiledBank.read(flipped, KEY)).as("byte " + at).isEmpty();
            assertThat(CompiledBank.read(Arrays.copyOf(COMPILED, at), KEY))
                    .as(at + " bytes")
                    .isEmpty();
        }
        assertThat(CompiledBank.read(Arrays.copyOf(COMPILED, COMPILED.length + 1), KEY))
                .isEmpty();
    }

    @Test
    void isPassedOverUnderAnotherKey() {
        assertThat(CompiledBank.read(COMPILED, "of another test")).isEmpty();
        assertThat(CompiledBank.read(COMPILED, KEY)).isPresent();
    }

    private static ReadyBank read() {
        return CompiledBank.read(COMPILED, KEY).orElseThrow();
    }
}
