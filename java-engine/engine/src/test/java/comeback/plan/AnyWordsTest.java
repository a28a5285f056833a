package comeback.plan;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.Studio;
import comeback.bank.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever words come in whatever order, facts are found or not, and nothing breaks.
class AnyWordsTest {
    private static final int LINES = 20_000;
    private static final List<String> WORDS = List.of(
            ("i you my your me we they he i'm you're i'll i've am are is was got have run came from to of in on with the a"
                            + " an this that and but so or if when than what who how why do did don't ain't never not no nothing"
                            + " nobody crew chain car money king rhymes boring weak soft came last born raised made told said think"
                            + " want need love like been look Rico Brixton Leeds 808 break jaw kill hundred years school gold than"
                            + " well yeah uh now just all it's there here up out for at by")
                    .split(" "));

    @Test
    void anyOrderOfCommonWordsIsRead() {
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < LINES; i++) {
            List<String> line = new ArrayList<>();
            for (int word = 0; word <= random.nextInt(9); word++) {
                line.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            List<Fact> facts = Studio.FINDER.find(Studio.read(List.of(String.join(" ", line))));
            found += facts.size();
            assertThat(facts)
                    .as("%s", line)
                    .allMatch(fact -> fact.opponentLine() == 0 && !fact.value().isBlank());
        }
        assertThat(found).isGreaterThan(LINES / 20);
    }
}
