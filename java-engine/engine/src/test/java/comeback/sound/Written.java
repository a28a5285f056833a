package comeback.sound;

import java.util.stream.Collectors;

/// How a word is said, as ARPAbet with its syllables parted by dots.
final class Written {
    private Written() {}

    static String of(Pronunciation said) {
        return said.syllables().stream()
                .map(syllable -> syllable.phonemes().stream()
                        .map(phoneme -> phoneme.isVowel() ? phoneme.name() + syllable.stress() : phoneme.name())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" . "));
    }
}
