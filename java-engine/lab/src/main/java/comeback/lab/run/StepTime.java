package comeback.lab.run;

import comeback.lab.method.Chance;
import comeback.lab.method.Drill;
import comeback.lab.method.NextToken;
import comeback.lab.net.Learner;
import comeback.lab.net.Net;
import comeback.lab.net.NetShape;
import comeback.lab.net.Torch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How long a step of next-token training takes: the median of many, after some to warm up.
///
/// @param shape of a causal net; its rows are as long as its context
public record StepTime(NetShape shape, int batch, int warmUp, int steps) {
    private static final double RATE = 1e-3;

    /// That of a task at desk scale, with seeds of so many characters.
    public static StepTime of(Run run, int warmUp, int steps) {
        Recipe recipe = Recipe.of(run.task(), run.method(), run.scale());
        return new StepTime(Nets.shape(run, recipe, run.data(), true), recipe.batch(), warmUp, steps);
    }

    public double millis(Torch torch) {
        SplittableRandom chance = Chance.of(1);
        List<Drill> rows = new ArrayList<>();
        for (int row = 0; row < batch; row++) {
            rows.add(new Drill(tokens(chance), tokens(chance)));
        }
        double[] millis = new double[warmUp + steps];
        try (Net net = new Net(torch, shape, 1)) {
            Learner learner = new Learner(net, 0);
            for (int step = 0; step < millis.length; step++) {
                long began = System.nanoTime();
                learner.learn(pass -> new NextToken(0).loss(pass, rows, chance), RATE);
                millis[step] = (System.nanoTime() - began) / 1e6;
            }
        }
        double[] counted = Arrays.copyOfRange(millis, warmUp, millis.length);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }

    private int[] tokens(SplittableRandom chance) {
        return chance.ints(shape.context(), 0, shape.vocabulary()).toArray();
    }
}
