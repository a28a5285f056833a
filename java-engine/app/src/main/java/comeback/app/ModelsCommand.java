package comeback.app;

import comeback.json.Json;
import comeback.model.ModelSpec;
import comeback.model.ModelStore;
import comeback.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `models list|fetch|verify [MODEL...]`: which models the engine uses, and whether they are whole.
@Command(name = "models", description = "Lists, fetches or verifies the models.", mixinStandardHelpOptions = true)
final class ModelsCommand implements java.util.concurrent.Callable<Integer> {
    enum Action {
        LIST,
        FETCH,
        VERIFY
    }

    @Parameters(index = "0", paramLabel = "list|fetch|verify", description = "What to do.")
    Action action = Action.LIST;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "MODEL",
            description = "Which models (default: all but those on request).")
    List<String> names = List.of();

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
        List<ModelSpec> listed = names.isEmpty() ? models.catalog() : models.chosen(names);
        if (json) {
            System.out.println(Json.pretty(listed.stream()
                    .map(spec -> Map.of(
                            "id", spec.id(),
                            "version", spec.version(),
                            "purpose", spec.purpose(),
                            "licence", spec.licence(),
                            "megabytes", spec.megabytes(),
                            "onRequest", spec.onRequest(),
                            "state", state(spec, models.store(), fault -> fault)))
                    .toList()));
        } else {
            for (ModelSpec spec : listed) {
                System.out.printf(
                        "%-20s %-8s %-10s %s (%s)%s%n",
                        spec.id(),
                        spec.version(),
                        state(spec, models.store(), fault -> "not whole"),
                        spec.purpose(),
                        spec.licence(),
                        spec.onRequest() ? ", on request: models fetch " + spec.id() : "");
            }
            System.out.println("They lie in " + models.store().root());
        }
        return Main.DONE;
    }

    private static String state(ModelSpec spec, ModelStore store, UnaryOperator<String> fault) {
        return store.isWanted(spec) ? store.fault(spec).map(fault).orElse("whole") : "not here";
    }

    private int fetch(Models models) {
        if (shelf != null && !Files.isDirectory(shelf)) {
            throw new Problem(
                    "The folder %s does not exist: name the folder that holds the packages.".formatted(shelf));
        }
        models.fetchMissing(models.chosen(names), shelf, new Progress(System.err));
        return verify(models);
    }

    private int verify(Models models) {
        List<ModelSpec> chosen = models.chosen(names);
        Map<String, String> faults = new LinkedHashMap<>();
        for (ModelSpec spec : chosen) {
            models.store().fault(spec).ifPresent(fault -> faults.put(spec.id(), fault));
        }
        if (json) {
            List<String> said = faults.entrySet().stream()
                    .map(fault -> fault.getKey() + " " + fault.getValue())
                    .toList();
            System.out.println(Json.pretty(Map.of("whole", faults.isEmpty(), "faults", said)));
        } else if (faults.isEmpty()) {
            System.out.println(
                    chosen.size() == 1
                            ? "The model %s is whole."
                                    .formatted(chosen.getFirst().id())
                            : "All %d models are whole.".formatted(chosen.size()));
        }
        for (ModelSpec spec : chosen) {
            if (faults.containsKey(spec.id())) {
                throw new Problem("The model %s %s: run './comeback models fetch%s' to mend it."
                        .formatted(spec.id(), faults.get(spec.id()), spec.onRequest() ? " " + spec.id() : ""));
            }
        }
        return Main.DONE;
    }
}
