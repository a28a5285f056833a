package comeback.app;

import comeback.json.Json;
import comeback.model.ModelSpec;
import comeback.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `models list|fetch|verify`: which models the engine uses, and whether they are whole.
@Command(name = "models", description = "Lists, fetches or verifies the models.", mixinStandardHelpOptions = true)
final class ModelsCommand implements java.util.concurrent.Callable<Integer> {
    enum Action {
        LIST,
        FETCH,
        VERIFY
    }

    @Parameters(paramLabel = "list|fetch|verify", description = "What to do.")
    Action action = Action.LIST;

    @Option(names = "--from", paramLabel = "DIR", description = "Take the packages from this folder, not the network.")
    @Nullable
    Path shelf;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        Models models = Models.of(Home.find());
        return switch (action) {
            case LIST -> list(models);
            case FETCH -> fetch(models);
            case VERIFY -> verify(models);
        };
    }

    private int list(Models models) {
        if (json) {
            System.out.println(Json.pretty(models.catalog().stream()
                    .map(spec -> Map.of(
                            "id", spec.id(),
                            "version", spec.version(),
                            "purpose", spec.purpose(),
                            "licence", spec.licence(),
                            "state", models.store().fault(spec).orElse("whole")))
                    .toList()));
        } else {
            for (ModelSpec spec : models.catalog()) {
                String state =
                        models.store().fault(spec).map(fault -> "not whole").orElse("whole");
                System.out.printf(
                        "%-20s %-8s %-10s %s (%s)%n", spec.id(), spec.version(), state, spec.purpose(), spec.licence());
            }
            System.out.println("They lie in " + models.store().root());
        }
        return Main.DONE;
    }

    private int fetch(Models models) {
        if (shelf != null && !Files.isDirectory(shelf)) {
            throw new Problem(
                    "The folder %s does not exist: name the folder that holds the packages.".formatted(shelf));
        }
        models.fetchMissing(shelf, new Progress(System.err));
        return verify(models);
    }

    private int verify(Models models) {
        List<String> faults = models.catalog().stream()
                .flatMap(spec -> models.store().fault(spec).map(fault -> spec.id() + " " + fault).stream())
                .toList();
        if (json) {
            System.out.println(Json.pretty(Map.of("whole", faults.isEmpty(), "faults", faults)));
        } else if (faults.isEmpty()) {
            System.out.printf("All %d models are whole.%n", models.catalog().size());
        }
        Optional<String> first = faults.stream().findFirst();
        if (first.isPresent()) {
            throw new Problem("The model %s: run './comeback models fetch' to mend it.".formatted(first.get()));
        }
        return Main.DONE;
    }
}
