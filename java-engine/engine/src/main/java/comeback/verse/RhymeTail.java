package comeback.verse;

import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The end of a word or line as rhyme hears it: from a stressed vowel to the end.
///
/// @param onset the consonants before the first nucleus; they must differ in a rhyme
/// @param nuclei the vowels, at least one
/// @param stressed effective stress of each nucleus
/// @param consonants what follows each nucleus, up to the next: as many as there are nuclei
/// @param words how many words the tail touches
public record RhymeTail(
        List<Phoneme> onset, List<Phoneme> nuclei, List<Boolean> stressed, List<List<Phoneme>> consonants, int words) {
    public RhymeTail {
        onset = List.copyOf(onset);
        nuclei = List.copyOf(nuclei);
        stressed = List.copyOf(stressed);
        consonants = List.copyOf(consonants);
    }

    /// The tail made of all of `syllables`; the first one's onset stays outside.
    public static RhymeTail of(List<VerseSyllable> syllables) {
        List<List<Phoneme>> consonants = new ArrayList<>();
        for (int i = 0; i < syllables.size(); i++) {
            List<Phoneme> after = new ArrayList<>(syllables.get(i).syllable().coda());
            if (i + 1 < syllables.size()) {
                after.addAll(syllables.get(i + 1).syllable().onset());
            }
            consonants.add(after);
        }
        List<Phoneme> nuclei = new ArrayList<>();
        List<Boolean> stressed = new ArrayList<>();
        for (VerseSyllable each : syllables) {
            nuclei.add(each.syllable().nucleus());
            stressed.add(each.stressed());
        }
        int words = 1 + syllables.getLast().word() - syllables.getFirst().word();
        return new RhymeTail(syllables.getFirst().syllable().onset(), nuclei, stressed, consonants, words);
    }

    public int size() {
        return nuclei.size();
    }

    /// The rhyme family: the nuclei, the reduced ones told apart no further ("AE-ə" for "back up" and "crack up").
    public String family() {
        return family(size());
    }

    /// The rhyme family by the first `most` nuclei at most.
    public String family(int most) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < Math.min(most, size()); i++) {
            boolean reduced = !stressed.get(i);
            key.append(i == 0 ? "" : "-").append(reduced ? "ə" : merged(nuclei.get(i)));
        }
        return key.toString();
    }

    @Override
    public String toString() {
        return nuclei.stream().map(Phoneme::name).collect(Collectors.joining("-"));
    }

    private static String merged(Phoneme nucleus) {
        return nucleus == Phoneme.AO ? Phoneme.AA.name() : nucleus.name();
    }
}
