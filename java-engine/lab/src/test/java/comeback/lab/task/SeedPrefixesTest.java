package comeback.lab.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedPrefixesTest {
    @Test
    void seedsOfTrainingAreUniqueAndThoseOfTestingFresh() {
        SeedPrefixes seeds = SeedPrefixes.drawn(10, 2_000, 500, 1);
        Set<String> all = new HashSet<>(seeds.training());
        assertThat(all).hasSize(2_000).allMatch(seed -> seed.matches("[a-z0-9]{10}"));
        all.addAll(seeds.testing());
        assertThat(all).hasSize(2_500);
    }

    @Test
    void shortSeedsAreUniqueWhereThereIsRoomAndMayRepeatWhereThereIsNone() {
        assertThat(new HashSet<>(SeedPrefixes.drawn(2, 500, 148, 1).training())).hasSize(500);
        SeedPrefixes crowded = SeedPrefixes.drawn(1, 500, 100, 1);
        assertThat(crowded.training()).hasSize(500).allMatch(seed -> seed.length() == 1);
        assertThat(new HashSet<>(crowded.training())).hasSize(36);
        assertThat(SeedPrefixes.drawn(0, 3, 2, 1).training()).containsExactly("", "", "");
    }

    @Test
    void theSameNumberDrawsTheSame() {
        SeedPrefixes one = SeedPrefixes.drawn(5, 20, 5, 9);
        assertThat(SeedPrefixes.drawn(5, 20, 5, 9)).isEqualTo(one);
        assertThat(SeedPrefixes.drawn(5, 20, 5, 10)).isNotEqualTo(one);
    }

    @Test
    void aSeedIsItsCharactersTokens() {
        Vocabulary vocabulary = Vocabulary.with(List.of());
        assertThat(vocabulary.seed("az09"))
                .containsExactly(vocabulary.id("a"), vocabulary.id("z"), vocabulary.id("0"), vocabulary.id("9"));
    }
}
