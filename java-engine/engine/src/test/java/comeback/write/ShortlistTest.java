package comeback.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The best few, as sorting all of them would have it.
class ShortlistTest {
    private record Thing(int number, double worth) {}

    @Test
    void keepsWhatSortingAllWouldPutFirst() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            List<Thing> all = new ArrayList<>();
            Shortlist<Thing> shortlist = new Shortlist<>(7);
            for (int i = 0; i < 40; i++) {
                Thing thing = new Thing(i, random.nextInt(12));
                all.add(thing);
                shortlist.add(thing, thing.worth());
            }
            all.sort(Comparator.comparingDouble(Thing::worth).reversed());
            assertThat(shortlist.bestFirst()).isEqualTo(all.subList(0, 7));
        }
    }

    @Test
    void admitsWhatIsBetterThanTheWorstOfThem() {
        Shortlist<String> shortlist = new Shortlist<>(2);
        shortlist.add("good", 3);
        assertThat(shortlist.admits(-100)).isTrue();
        shortlist.add("fair", 2);
        assertThat(shortlist.admits(2)).isFalse();
        assertThat(shortlist.admits(2.1)).isTrue();
    }
}
