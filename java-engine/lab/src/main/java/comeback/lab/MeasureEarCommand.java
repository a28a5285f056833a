package comeback.lab;

import comeback.json.Json;
import comeback.listen.PhoneNet;
import comeback.listen.PhoneNetFile;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints how well vowel onsets are found in a verse and voices that training never had.
@Command(
        name = "measure-ear",
        description = "Measures the onset detectors on voices and texts that training never had; prints JSON.",
        mixinStandardHelpOptions = true)
final class MeasureEarCommand implements Callable<Integer> {
    static final long SEED = 99;

    @Option(names = "--seed", defaultValue = "" + SEED, description = "Of pace and timing (${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--net", description = "A net's file; the one that comes with Comeback when left out.")
    @Nullable
    Path file;

    @Override
    public Integer call() {
        Home home = Home.find();
        System.out.println(Json.pretty(new HeldOut(home, seed).measure(home, net())));
        return 0;
    }

    private PhoneNet net() {
        Path given = file;
        if (given == null) {
            return PhoneNet.shipped();
        }
        try {
            return PhoneNetFile.read(Files.readAllBytes(given));
        } catch (IOException unreadable) {
            throw new Problem(
                    "The net %s cannot be read: name a file that './comeback lab train-ear' wrote.".formatted(given),
                    unreadable);
        }
    }
}
