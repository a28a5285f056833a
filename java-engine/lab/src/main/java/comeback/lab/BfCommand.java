package comeback.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `bf`: the branching factor.
@Command(
        name = "bf",
        description = "Measures how many ways a generator really has to go on: its branching factor.",
        mixinStandardHelpOptions = true,
        subcommands = {BfTruthCommand.class, BfWriterCommand.class})
final class BfCommand implements Runnable {
    @CommandLine.Spec
    CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
