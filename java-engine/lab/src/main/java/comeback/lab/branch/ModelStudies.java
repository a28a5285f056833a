package comeback.lab.branch;

import comeback.lab.source.Family;
import comeback.lab.source.LanguageModel;
import comeback.lab.source.NudgedModel;
import comeback.lab.source.Truncation;
import comeback.lab.source.Tunable;
import comeback.lab.source.Words;
import comeback.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Runs a {@link ModelStudy}. For one thread.
final class ModelStudies {
    private static final int WINDOW = 2;
    private static final List<Double> PLACES = List.of(0.25, 0.75);
    private static final int FEWEST_AT_A_POSITION = 20;

    private final List<String> learnt;
    private final Set<String> known;
    private final List<String> heldOut;
    private final Words words;
    private final Family family;
    private final Judge judge;
    private final ModelStudy.Effort effort;
    private final Consumer<String> progress;
    private final SplittableRandom chance;

    /// @throws Problem when there is too little text to learn from and to keep prompts back
    ModelStudies(List<String> text, Family family, Judge judge, ModelStudy.Effort effort, Consumer<String> progress) {
        this.chance = new SplittableRandom(effort.seed());
        List<String> distinct = new ArrayList<>(text.stream().distinct().toList());
        Collections.shuffle(distinct, chance.split());
        int back = distinct.size() / 10;
        this.learnt = distinct.subList(back, distinct.size());
        this.known = Set.copyOf(learnt);
        this.words = Words.of(learnt);
        this.heldOut = distinct.subList(0, back).stream()
                .filter(line -> line.contains(" / ")
                        && words.know(line)
                        && words.line(line).length <= family.longest() - Alignment.MOST)
                .limit(effort.prompts())
                .toList();
        if (heldOut.isEmpty()) {
            throw new Problem(
                    "The text has no couplet to prompt with whose words are known from others: give more couplets,"
                            + " each on a line, their lines parted by ' / '.");
        }
        this.family = family;
        this.judge = judge;
        this.effort = effort;
        this.progress = progress;
    }

    ModelStudy run() {
        List<Pareto.Cell> cells = new ArrayList<>();
        List<ModelStudy.Measured> rounds = new ArrayList<>();
        List<Tunable> usual = List.of();
        for (String scale : family.scales()) {
            progress.accept("Teaching and tuning the " + scale);
            Tunable base = family.learnt(scale, words, learnt);
            List<Tunable> tuned = Alignment.USUAL.tuned(base, judge, chance.split());
            for (Prompting prompting : Prompting.values()) {
                cells.add(cell(base, "base", prompting));
                cells.add(cell(tuned.getLast(), "aligned", prompting));
            }
            if (scale.equals(family.usual())) {
                usual = tuned;
            } else {
                tuned.forEach(Tunable::close);
            }
        }
        progress.accept("Following the " + family.usual());
        usual.forEach(model -> rounds.add(measured(model, outputs(model, effort.outputs()))));
        Tunable base = usual.getFirst();
        Tunable aligned = usual.getLast();
        Map<String, PositionCurve> curves = new LinkedHashMap<>();
        Map<String, List<Fork>> forks = new LinkedHashMap<>();
        for (Tunable model : List.of(base, aligned)) {
            curves.put(model.name(), PositionCurve.of(outputs(model, effort.outputs()), WINDOW));
            forks.put(model.name(), forks(model));
        }
        progress.accept("Nudging");
        List<ModelStudy.Nudge> nudges = ModelStudy.THRESHOLDS.stream()
                .map(threshold -> nudge(new NudgedModel(base, aligned, threshold)))
                .toList();
        usual.forEach(Tunable::close);
        return new ModelStudy(learnt.size(), words.size(), rounds, cells, Pareto.of(cells), curves, forks, nudges);
    }

    private List<Output> outputs(LanguageModel model, int count) {
        return new Sampler(model, Truncation.RELEASED, Alignment.MOST).outputs(new int[0], count, chance.split());
    }

    private ModelStudy.Measured measured(LanguageModel model, List<Output> outputs) {
        List<String> texts =
                outputs.stream().map(each -> words.text(each.tokens())).toList();
        return new ModelStudy.Measured(
                model.name(),
                Branching.of(outputs),
                score(outputs, ""),
                texts.stream().distinct().count() / (double) texts.size(),
                Branching.mean(texts, text -> known.contains(text) ? 1 : 0));
    }

    private double score(List<Output> outputs, String prompt) {
        return Branching.mean(outputs, each -> judge.score((prompt + " " + words.text(each.tokens())).strip()));
    }

    /// Over all prompts.
    private Pareto.Cell cell(Tunable model, String alignment, Prompting prompting) {
        Sampler sampler = new Sampler(model, Truncation.RELEASED, Alignment.MOST);
        List<Double> factors = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        List<Double> lengths = new ArrayList<>();
        for (String line : heldOut) {
            String prompt = prompting.prompt(line);
            List<Output> outputs = sampler.outputs(words.prompt(prompt), effort.samples(), chance.split());
            factors.add(Branching.of(outputs).monteCarlo());
            scores.add(score(outputs, prompt));
            lengths.add(Branching.mean(outputs, Output::length));
        }
        return new Pareto.Cell(
                Map.of("alignment", alignment, "prompt", prompting.shown(), "size", model.scale()),
                Branching.mean(factors, each -> each),
                Branching.deviation(factors, each -> each) / Math.sqrt(factors.size()),
                Branching.mean(scores, each -> each),
                Branching.mean(lengths, each -> each));
    }

    private List<Fork> forks(Tunable model) {
        List<Output> outputs = outputs(model, effort.outputs());
        Sampler sampler = new Sampler(model, Truncation.RELEASED, Alignment.MOST);
        List<Fork> forks = new ArrayList<>();
        for (double place : PLACES) {
            for (boolean forced : new boolean[] {false, true}) {
                forks.add(Fork.of(
                        sampler, outputs, place, forced, tokens -> judge.score(words.text(tokens)), chance.split()));
            }
        }
        return forks;
    }

    private ModelStudy.Nudge nudge(NudgedModel model) {
        List<Output> outputs = outputs(model, effort.outputs());
        int longest = outputs.stream().mapToInt(Output::length).max().orElseThrow();
        int[] reached = new int[longest];
        int[] nudged = new int[longest];
        for (Output output : outputs) {
            for (int at = 0; at < output.length(); at++) {
                reached[at]++;
                nudged[at] += model.isNudged(Arrays.copyOf(output.tokens(), at)) ? 1 : 0;
            }
        }
        List<Double> byPosition = IntStream.range(0, longest)
                .filter(at -> reached[at] >= FEWEST_AT_A_POSITION)
                .mapToObj(at -> nudged[at] / (double) reached[at])
                .toList();
        double ratio =
                Arrays.stream(nudged).sum() / (double) Arrays.stream(reached).sum();
        return new ModelStudy.Nudge(model.threshold(), measured(model, outputs), ratio, byPosition);
    }
}
