package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which lines of a verse or of a text in stanzas end on one rhyme, as whoever reads the scheme sees it.
class LineEndsTest {
    @Test
    void endsRhymeAcrossTwoOrThreeOthers() {
        assertThat(scheme(
                        "I walk into the night",
                        "you never wore a crown",
                        "the water pulls you down",
                        "I only need a light"))
                .isEqualTo("ABBA");
        assertThat(scheme(
                        "I walk into the night",
                        "you never wore a crown",
                        "I wrote it on a stone",
                        "I only need a light",
                        "the water pulls you down",
                        "you stand there all alone"))
                .isEqualTo("ABCABC");
    }

    @Test
    void anEndIsHeardInEachWayItIsSaid() {
        assertThat(scheme("I never saw the sun again", "I'm standing in the pouring rain"))
                .isEqualTo("AA");
        assertThat(scheme("I never saw the sun again", "I'm writing with a broken pen"))
                .isEqualTo("AA");
    }

    /// "Live" may be said either way; beside these neighbours it may not.
    @Test
    void aWordThatIsSaidTwoWaysRhymesAsItsNeighboursAsk() {
        assertThat(scheme(
                        "everybody wants to live",
                        "nobody's got a lot to give",
                        "and now the show is going live",
                        "on a hundred and five"))
                .isEqualTo("AABB");
    }

    @Test
    void coupletsOfLikeSoundsStayApart() {
        assertThat(scheme(
                        "I asked for the lawyer and gave a confession",
                        "we started the second session",
                        "the battle was over, it ended",
                        "you went and you left us offended"))
                .isEqualTo("AABB");
    }

    @Test
    void aSoundThatComesBackAfterSixLinesIsAnother() {
        assertThat(scheme(
                        "I walk into the night",
                        "I only need a light",
                        "you never wore a crown",
                        "the water pulls you down",
                        "I wrote it on a stone",
                        "you stand there all alone",
                        "you came here for a fight",
                        "and nothing you do is right"))
                .isEqualTo("AABBCCDD");
    }

    /// "Love" and "move" are no rhyme by themselves; the other stanzas say where to listen for one.
    @Test
    void aDoubtfulStanzaIsReadAsItsSistersAre() {
        String[] doubtful = {"the light of love", "the end of day", "the time to move", "the only way"};
        assertThat(scheme(doubtful)).isEqualTo("-A-A");
        assertThat(scheme(
                        "into the night",
                        "under the crown",
                        "only a light",
                        "pulling it down",
                        "",
                        "out of a stone",
                        "into a car",
                        "standing alone",
                        "under a star",
                        "",
                        "over the fire",
                        "writing a word",
                        "higher and higher",
                        "seen and unheard",
                        "",
                        doubtful[0],
                        doubtful[1],
                        doubtful[2],
                        doubtful[3]))
                .endsWith("GHGH");
    }

    @Test
    void aWordThatComesBackIsARhymeInStanzasAlone() {
        String[] first = {"you never knew my name", "I walk into the room"};
        String[] second = {"you never had my name", "I'm reading by a lamp"};
        assertThat(scheme(first[0], first[1], second[0], second[1])).isEqualTo("----");
        assertThat(scheme(first[0], second[0], "", first[1], second[1], "it's cold outside"))
                .isEqualTo("AA---");
    }

    @Test
    void aTextWithABlankLineAfterEachIsReadAsOneWithout() {
        assertThat(scheme("I walk into the night", "", "I only need a light", "", "you wore a crown", "", "it's down"))
                .isEqualTo("AABB");
    }

    private static String scheme(String... lines) {
        return RhymeFigures.of(Chains.read(lines)).scheme();
    }
}
