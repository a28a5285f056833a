package comeback.lab.branch;

import comeback.lab.source.Truncation;
import comeback.lab.source.Tunable;
import comeback.lab.source.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Tunes a base model on a judge's preferences, by best-of-n self-training: in each round several outputs of
/// the model so far are drawn, the judge's favourite of each group is kept, and the next model has learnt the
/// base's text and these favourites.
///
/// @param rounds of sampling and learning
/// @param groups favourites that are learnt in a round
/// @param candidates of a group
/// @param share of the next model's text that the favourites are, above 0 and below 1
record Alignment(int rounds, int groups, int candidates, double share) {
    static final int MOST = 60;
    static final Alignment USUAL = new Alignment(3, 400, 8, 0.75);

    /// The models after each round, the base first; the caller closes those after it.
    List<Tunable> tuned(Tunable base, Judge judge, SplittableRandom chance) {
        List<Tunable> models = new ArrayList<>(List.of(base));
        for (int round = 1; round <= rounds; round++) {
            List<int[]> favourites = favourites(models.getLast(), judge, chance.split());
            models.add(base.tuned(favourites, share, chance.split()));
        }
        return models;
    }

    private List<int[]> favourites(Tunable model, Judge judge, SplittableRandom chance) {
        Words words = model.words();
        List<Output> outputs =
                new Sampler(model, Truncation.RELEASED, MOST).outputs(new int[0], groups * candidates, chance);
        List<int[]> favourites = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            favourites.add(outputs.subList(group * candidates, (group + 1) * candidates).stream()
                    .map(Output::tokens)
                    .max(Comparator.comparingDouble(tokens -> judge.score(words.text(tokens))))
                    .orElseThrow());
        }
        return favourites;
    }
}
