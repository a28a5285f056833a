package comeback.lab.report;

import java.util.function.ToDoubleFunction;

/// What is told of a run, each a share of its samples.
enum Metric {
    SCORE("score", "Score: different new coherent samples of all", RunResult::score),
    COHERENCE("coherence", "Coherence: coherent samples of all", RunResult::coherence),
    MEMORISED("memorised", "Memorised: samples that training had, of all", RunResult::memorised);

    private final String label;
    private final String title;
    private final ToDoubleFunction<RunResult> share;

    Metric(String label, String title, ToDoubleFunction<RunResult> share) {
        this.label = label;
        this.title = title;
        this.share = share;
    }

    String label() {
        return label;
    }

    String title() {
        return title;
    }

    double of(RunResult run) {
        return share.applyAsDouble(run);
    }
}
