package comeback.app;

import comeback.bank.Taste;
import comeback.bench.writer.ColdStart;
import comeback.bench.writer.WritingDesk;
import comeback.engine.Engine;
import comeback.engine.Producer;
import comeback.json.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `bench cold`: how soon this very process has its bank and its first verse. The dictionary is loaded before.
@Command(
        name = "cold",
        description = "Prints as JSON how soon a process that has just started has its bank, and then its first verse.",
        mixinStandardHelpOptions = true)
final class BenchColdCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Home home = Home.find();
        try (Engine engine = Engine.openForOwnWords(home.presets(), Studio.models(home), Producer.NOBODY)) {
            ColdStart cold = ColdStart.of(
                    engine::loadBank, () -> desk(engine), home.folder().resolve(BenchWriterCommand.FOLDER));
            System.out.println(Json.pretty(cold.json()));
        }
        return Main.DONE;
    }

    static WritingDesk desk(Engine engine) {
        return new WritingDesk(
                engine.analyst(),
                engine.flowReader(),
                engine.writer(),
                style -> engine.planner(engine.style(style), Taste.NONE));
    }
}
