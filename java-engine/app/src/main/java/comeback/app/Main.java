package comeback.app;

import comeback.problem.Problem;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The entry point. Exit codes: 0 done, 1 a bug of ours, 2 something the user can mend, 130 stopped by Ctrl-C,
/// 143 by `kill`.
@Command(
        name = "comeback",
        description = "Hears an opponent's rap and answers it on the beat.",
        mixinStandardHelpOptions = true,
        version = "Comeback 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            BattleCommand.class,
            WriteCommand.class,
            SayCommand.class,
            StemCommand.class,
            AnalyseCommand.class,
            TasteCommand.class,
            ProposeCommand.class,
            ModelsCommand.class,
            BenchCommand.class,
            TestCommand.class,
            RehearseCommand.class
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int BUG = 1;
    static final int MENDABLE = 2;

    private static final Logger QUIET = Logger.getLogger("ai.djl");

    @CommandLine.Spec
    CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    public static void main(String[] arguments) {
        QUIET.setLevel(Level.SEVERE);
        StopSignals.heed();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(int.class, number(Integer::valueOf, "a whole number"))
                .registerConverter(Integer.class, number(Integer::valueOf, "a whole number"))
                .registerConverter(long.class, number(Long::valueOf, "a whole number"))
                .registerConverter(double.class, number(Double::valueOf, "a number"))
                .setExecutionExceptionHandler((thrown, line, result) -> explain(thrown, line))
                .setParameterExceptionHandler((wrong, arguments) -> explain(wrong));
    }

    /// @param kind what a value that cannot be read is not
    private static <T> ITypeConverter<T> number(Function<String, T> read, String kind) {
        return value -> {
            try {
                return read.apply(value);
            } catch (NumberFormatException wrong) {
                throw new TypeConversionException("'%s' is not %s".formatted(value, kind));
            }
        };
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
        line.getErr().println("Comeback met a fault of its own; please report what follows.");
        thrown.printStackTrace(line.getErr());
        return BUG;
    }

    private static int explain(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        Throwable cause = wrong.getCause();
        String sentence = cause instanceof Problem problem ? problem.sentence() : String.valueOf(wrong.getMessage());
        line.getErr()
                .printf(
                        "%s: '%s --help' shows how it is used.%n",
                        sentence.strip().replaceAll("[.]$", "").replaceAll("\\s*\\R\\s*", " "),
                        line.getCommandSpec().qualifiedName());
        return MENDABLE;
    }
}
