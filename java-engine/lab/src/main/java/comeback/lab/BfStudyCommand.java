package comeback.lab;

import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.lab.branch.Charts;
import comeback.lab.branch.CoupletJudge;
import comeback.lab.branch.ModelReport;
import comeback.lab.branch.ModelStudy;
import comeback.lab.net.Torch;
import comeback.lab.source.Family;
import comeback.lab.source.NGrams;
import comeback.lab.source.Words;
import comeback.lab.text.Nets;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bf study`: what moves the branching factor of models that have learnt couplets.
@Command(
        name = "study",
        description =
                "Tunes n-grams or small transformers on a judge's preferences and measures what moves their branching factor.",
        mixinStandardHelpOptions = true)
final class BfStudyCommand implements Callable<Integer> {
    /// Of a net: more than a couplet and what is drawn after one.
    private static final int CONTEXT = 128;

    private static final int STEPS = 1000;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "Couplets, one a line, as 'bf text' writes them; 2,000 verses of our own writer when left out.")
    @Nullable
    Path file;

    @Option(names = "--samples", defaultValue = "50", description = "Of each prompt (${DEFAULT-VALUE}).")
    int samples;

    @Option(names = "--prompts", defaultValue = "20", description = "Held out of the text (${DEFAULT-VALUE}).")
    int prompts;

    @Option(names = "--outputs", defaultValue = "500", description = "For curves, forks and nudges (${DEFAULT-VALUE}).")
    int outputs;

    @Option(names = "--seed", defaultValue = "1", description = "Of all samples (${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--models",
            defaultValue = "ngrams",
            description = "What learns them: ngrams, or nets, which are small transformers (${DEFAULT-VALUE}).")
    String models = "ngrams";

    @Mixin
    ReportOptions options = new ReportOptions();

    private Family family() {
        return switch (models) {
            case "ngrams" -> new NGrams();
            case "nets" -> new Nets(Torch.withThreads(1), CONTEXT, STEPS, seed);
            default -> throw new Problem("There are no models '%s': give --models ngrams or nets.".formatted(models));
        };
    }

    @Override
    public Integer call() {
        family();
        if (samples < 2 || prompts < 2 || outputs < 2) {
            throw new Problem("So little has no spread: give --samples, --prompts and --outputs of 2 or more.");
        }
        Home home = Home.find();
        Path given = file;
        List<String> text = given != null ? Words.read(given) : BfTextCommand.couplets(home, 2000, seed);
        try (Engine engine = Engine.open(home.presets(), home.models(), Producer.NOBODY)) {
            CoupletJudge judge = new CoupletJudge(engine, engine.style("boom-bap"));
            ModelStudy study = ModelStudy.run(
                    text, family(), judge, new ModelStudy.Effort(samples, prompts, outputs, seed), System.err::println);
            options.tell(() -> ModelReport.json(study), () -> ModelReport.text(study), () -> Charts.of(study));
        }
        return 0;
    }
}
