package comeback.lab.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SiblingTaskTest {
    private static final Sizes.Sibling SMALL = new Sizes.Sibling(3, 4, 2, 10, 7);

    private final SiblingTask task = SiblingTask.drawn(SMALL, new SplittableRandom(1));

    @Test
    void aRowIsALeftChildARightChildAndTheirParent() {
        for (Row row : task.training()) {
            String[] said = Spoken.of(task, row.answer()).split(" ");
            int parent = number(said[2], 'p');
            assertThat(number(said[0], 'l') / 4).isEqualTo(parent);
            assertThat(number(said[1], 'r') / 2).isEqualTo(parent);
            assertThat(task.coherent(row.answer())).isTrue();
        }
    }

    private static int number(String token, char letter) {
        assertThat(token.charAt(0)).isEqualTo(letter);
        return Integer.parseInt(token.substring(1));
    }

    @Test
    void noSiblingsComeTwiceAndAllComeWhereAllAreWanted() {
        Set<String> all = new HashSet<>();
        SiblingTask everything = SiblingTask.drawn(new Sizes.Sibling(3, 4, 2, 24, 7), new SplittableRandom(2));
        everything.training().forEach(row -> all.add(everything.canonical(row.answer())));
        assertThat(all).hasSize(24);
    }

    @Test
    void anythingElseIsIncoherent() {
        assertThat(coherent("l5 r3 p1")).isTrue();
        assertThat(coherent("l5 r3 p0")).isFalse();
        assertThat(coherent("l3 r3 p1")).isFalse();
        assertThat(coherent("l5 r4 p1")).isFalse();
        assertThat(coherent("r3 l5 p1")).isFalse();
        assertThat(coherent("l5 l5 p1")).isFalse();
        assertThat(coherent("p1 r3 l5")).isFalse();
        assertThat(coherent("l5 r3")).isFalse();
        assertThat(coherent("l5 r3 p1 </a>")).isFalse();
        assertThat(coherent("a b <pad>")).isFalse();
    }

    private boolean coherent(String said) {
        return task.coherent(Spoken.ids(task, said));
    }
}
