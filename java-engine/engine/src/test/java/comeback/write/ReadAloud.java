package comeback.write;

import comeback.Studio;
import comeback.bank.BattleMemory;
import org.junit.jupiter.api.Test;

class ReadAloud {
    public static void main(String[] a) {
        new ReadAloud().aloud();
    }

    @Test
    void aloud() {
        long from = Long.getLong("seed", 1);
        for (var opponent : Studio.opponents()) {
            var reading = Studio.read(opponent);
            System.out.println("== " + opponent.getFirst());
            Studio.plan(reading, BattleMemory.EMPTY, "boom-bap", 1)
                    .facts()
                    .forEach(f ->
                            System.out.println("   " + f.kind().name() + " = " + f.value() + " @" + f.opponentLine()));
            for (long seed = from; seed < from + Integer.getInteger("count", 3); seed++) {
                long t = System.nanoTime();
                var lyric = Studio.answer(reading, BattleMemory.EMPTY, "boom-bap", seed);
                System.out.printf("-- seed %d  %.0f ms%n", seed, (System.nanoTime() - t) / 1e6);
                for (var line : lyric.lines()) {
                    System.out.printf(
                            "%2d %-70s %s %s %s%n",
                            line.syllables().size(),
                            line.line().text(),
                            line.item(),
                            line.move(),
                            line.syllables().stream().map(s -> s.slot()).toList());
                }
            }
        }
    }
}
