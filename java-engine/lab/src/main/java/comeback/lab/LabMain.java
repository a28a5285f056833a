package comeback.lab;

import comeback.problem.Problem;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// `./comeback lab`: the Creativity Lab, and what trains and measures the ear's net.
@CommandLine.Command(
        name = "lab",
        description = "The Creativity Lab: what next-token prediction cannot plan, and what trains the ear's net.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainEarCommand.class,
            MeasureEarCommand.class,
            DataCommand.class,
            TrainCommand.class,
            SampleCommand.class,
            DeskCommand.class,
            StepTimeCommand.class,
            ScoreCommand.class,
            ReportCommand.class,
            BfCommand.class,
        })
public final class LabMain implements Runnable {
    private static final int BUG = 1;
    private static final int MENDABLE = 2;
    private static final Logger QUIET = Logger.getLogger("ai.djl");

    @CommandLine.Spec
    CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        QUIET.setLevel(Level.SEVERE);
        System.exit(run(arguments));
    }

    /// What a process ends with: 0, 1 where it is our fault, 2 where the user can mend it.
    static int run(String... arguments) {
        int code = new CommandLine(new LabMain())
                .setExecutionExceptionHandler((thrown, line, result) -> explain(thrown, line))
                .execute(arguments);
        if (code == 0 && System.out.checkError()) {
            System.err.println("Not all of it could be printed: see that there is room where it goes, and ask again.");
            return MENDABLE;
        }
        return code;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static int explain(Exception thrown, CommandLine line) {
        if (thrown instanceof Problem problem) {
            line.getErr().println(problem.sentence());
            return MENDABLE;
        }
        line.getErr().println("The lab met a fault of its own; please report what follows.");
        thrown.printStackTrace(line.getErr());
        return BUG;
    }
}
