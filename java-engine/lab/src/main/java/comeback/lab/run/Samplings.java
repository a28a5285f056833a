package comeback.lab.run;

import comeback.lab.method.Sampling;
import java.util.ArrayList;
import java.util.List;

/// The ways in which a trained run is sampled.
final class Samplings {
    private static final double[] TEMPERATURES = {0.5, 1, 2};
    private static final int TOP_K = 50;

    private Samplings() {}

    /// Greedy where a seed makes answers differ; without one, temperatures 0, ½, 1 and 2, each of all tokens and of the
    /// likeliest 50; of diffusion, which has its own sampler, one.
    static List<Sampling> of(Run run, boolean causal) {
        List<Sampling> all = new ArrayList<>();
        all.add(Sampling.GREEDY);
        if (causal && run.seedLength() == 0) {
            for (double temperature : TEMPERATURES) {
                all.add(new Sampling(temperature, 0));
                all.add(new Sampling(temperature, TOP_K));
            }
        }
        return all;
    }
}
