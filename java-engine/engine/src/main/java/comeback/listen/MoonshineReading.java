package comeback.listen;

import comeback.model.OnnxGraph;
import comeback.model.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One reading of one window by Moonshine: after what is certain, the likeliest text as far as a beam of hypotheses
/// sees it.
///
/// Texts that have ended are compared by their mean log-probability a token, hot words' bonuses in it. A hypothesis far
/// less likely than the best is dropped, so that a wide beam costs little where the sound is clear.
final class MoonshineReading {
    private static final int BEGIN = 1;
    private static final int END = 2;
    private static final double DROPPED = 2;

    private final OnnxGraph decoder;
    private final Tensor features;
    private final Vocabulary vocabulary;
    private final HotWordBias bias;
    private final Hints hints;
    private final int mostTokens;
    private final List<Ending> endings = new ArrayList<>();

    /// A text and how the decoder got there; the score is the sum of its tokens' biased log-probabilities.
    private record Hypothesis(List<Token> tokens, double score, MoonshineState state) {}

    /// A token that may come next in a hypothesis, and the score that it then has.
    ///
    /// @param isHot whether the score was lifted for a hot word
    private record Step(Hypothesis from, Token token, double score, boolean isHot) {
        List<Token> tokens() {
            List<Token> tokens = new ArrayList<>(from.tokens());
            tokens.add(token);
            return tokens;
        }
    }

    /// A text that has ended.
    private record Ending(List<Token> tokens, double meanScore) {}

    /// `features` are the encoder's for the window; they stay the caller's.
    MoonshineReading(OnnxGraph decoder, Tensor features, Vocabulary vocabulary, Hints hints, int mostTokens) {
        this.decoder = decoder;
        this.features = features;
        this.vocabulary = vocabulary;
        this.bias = new HotWordBias(hints.hotWords(), vocabulary);
        this.hints = hints;
        this.mostTokens = mostTokens;
    }

    /// Each hypothesis is read up to where it ends, begins to loop or is too long.
    Transcription read() {
        try (MoonshineState begun = MoonshineState.begin(decoder, features, BEGIN)) {
            List<Hypothesis> beam = List.of(new Hypothesis(hints.certain(), 0, afterCertain(begun)));
            while (!beam.isEmpty()) {
                List<Step> steps = likeliest(beam);
                List<Hypothesis> next = isDone(steps) ? List.of() : walk(steps);
                beam.stream()
                        .map(Hypothesis::state)
                        .filter(state -> state != begun)
                        .forEach(MoonshineState::close);
                beam = next;
            }
        }
        return endings.stream()
                .max(Comparator.comparingDouble(Ending::meanScore))
                .map(ending -> new Transcription(ending.tokens()))
                .orElse(new Transcription(hints.certain()));
    }

    private MoonshineState afterCertain(MoonshineState begun) {
        long[] certain = hints.certain().stream().mapToLong(Token::id).toArray();
        return certain.length == 0 ? begun : begun.read(certain, hints.guess().ids());
    }

    /// The best steps from all hypotheses, the likeliest first. Where that is one of a hot word no other is followed: a
    /// name is rare and would lose again to what sounds likelier over the whole window.
    private List<Step> likeliest(List<Hypothesis> beam) {
        List<Step> steps = new ArrayList<>();
        for (Hypothesis hypothesis : beam) {
            steps.addAll(likeliest(hypothesis));
        }
        steps.sort(Comparator.comparingDouble(Step::score).reversed());
        double least = steps.getFirst().score() - DROPPED;
        return steps.stream()
                .limit(steps.getFirst().isHot() ? 1 : hints.beam())
                .filter(step -> step.score() > least)
                .toList();
    }

    private List<Step> likeliest(Hypothesis hypothesis) {
        float[] logProbabilities = hypothesis.state().logProbabilities();
        float[] scores = logProbabilities.clone();
        Set<Integer> lifted = bias.lift(scores, hypothesis.tokens());
        List<Step> steps = new ArrayList<>();
        for (int id : highest(scores, hints.beam())) {
            Token token = new Token(id, vocabulary.text(id), logProbabilities[id]);
            steps.add(new Step(hypothesis, token, hypothesis.score() + scores[id], lifted.contains(id)));
        }
        return steps;
    }

    /// The places of the `count` highest scores, the highest first; of equal ones the earlier.
    private static int[] highest(float[] scores, int count) {
        int[] best = new int[Math.min(count, scores.length)];
        int found = 0;
        for (int id = 0; id < scores.length; id++) {
            if (found == best.length && scores[id] <= scores[best[found - 1]]) {
                continue;
            }
            int place = found < best.length ? found++ : found - 1;
            for (; place > 0 && scores[id] > scores[best[place - 1]]; place--) {
                best[place] = best[place - 1];
            }
            best[place] = id;
        }
        return best;
    }

    private boolean isDone(List<Step> steps) {
        return endings.size() >= hints.beam()
                || endings.stream()
                        .anyMatch(
                                ending -> ending.meanScore() > steps.getFirst().score() / length(steps));
    }

    private int length(List<Step> steps) {
        return steps.getFirst().from().tokens().size() + 1 - hints.certain().size();
    }

    /// Takes the steps; those that end go to the endings.
    private List<Hypothesis> walk(List<Step> steps) {
        List<Step> going = new ArrayList<>();
        List<MoonshineState.Branch> branches = new ArrayList<>();
        for (Step step : steps) {
            List<Token> tokens = step.token().id() == END ? step.from().tokens() : step.tokens();
            int surplus = LoopGuard.surplus(tokens);
            int least = hints.certain().size();
            int kept = surplus > 0 && tokens.size() - surplus >= least ? tokens.size() - surplus : tokens.size();
            if (step.token().id() == END || kept < tokens.size() || tokens.size() >= mostTokens) {
                endings.add(new Ending(tokens.subList(0, kept), step.score() / length(List.of(step))));
            } else {
                long[] guess = hints.guess().after(tokens.subList(least, tokens.size()));
                going.add(step);
                branches.add(new MoonshineState.Branch(
                        step.from().state(), step.token().id(), guess));
            }
        }
        List<MoonshineState> states = MoonshineState.next(branches);
        return IntStream.range(0, going.size())
                .mapToObj(
                        i -> new Hypothesis(going.get(i).tokens(), going.get(i).score(), states.get(i)))
                .toList();
    }
}
