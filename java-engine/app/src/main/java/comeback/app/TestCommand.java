package comeback.app;

import comeback.problem.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Named here for the help's sake: the launcher runs the tests itself, before any Java is built.
@Command(name = "test", description = "Builds everything and runs every test.")
final class TestCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new Problem("Tests are run by the launcher: call './comeback test' in the checkout.");
    }
}
