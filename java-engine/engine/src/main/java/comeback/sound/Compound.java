package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Two listed words written as one, such as "mixtape": the second keeps only a secondary stress.
final class Compound {
    private static final int SHORTEST_PART = 3;

    private Compound() {}

    static Optional<List<Stressed>> say(String word, Function<String, Optional<List<Stressed>>> listed) {
        for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            Optional<List<Stressed>> first = listed.apply(word.substring(0, cut));
            Optional<List<Stressed>> second = listed.apply(word.substring(cut));
            if (first.isPresent() && second.isPresent()) {
                List<Stressed> both = new ArrayList<>(first.get());
                second.get().forEach(sound -> both.add(sound.stress() == 1 ? new Stressed(sound.phoneme(), 2) : sound));
                return Optional.of(both);
            }
        }
        return Optional.empty();
    }
}
