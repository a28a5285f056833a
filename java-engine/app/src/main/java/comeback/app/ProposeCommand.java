package comeback.app;

import comeback.engine.Engine;
import comeback.engine.OwnBank;
import comeback.engine.Proposing;
import comeback.json.BriefingJson;
import comeback.json.ChatJson;
import comeback.loopback.LoopbackServer;
import comeback.loopback.LoopbackServer.Patience;
import comeback.problem.Problem;
import comeback.propose.Brief;
import comeback.propose.Proposal;
import comeback.propose.ProposalCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `propose`: has a language model on this machine propose couplets, and takes those into the producer's own bank that
/// they accept.
@Command(
        name = "propose",
        description =
                "Asks a language model's server on this machine for couplets. What passes the bank's rules waits until"
                        + " you accept it into your own folder of the bank.",
        mixinStandardHelpOptions = true)
final class ProposeCommand implements Callable<Integer> {
    private static final int MOST = 40;
    private static final String IF_LATE = "ask for fewer couplets, or give it a smaller model";

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "An OpenAI-compatible server on this machine, such as http://127.0.0.1:8080/v1.")
    @Nullable
    String server;

    @Option(names = "--model", paramLabel = "NAME", description = "The model, where the server has several.")
    @Nullable
    String model;

    @Option(names = "--topic", paramLabel = "TEXT", description = "What a verse is about, in a few words.")
    @Nullable
    String topic;

    @Option(names = "--opponent", paramLabel = "FILE.txt", description = "An opponent's typed verse to be answered.")
    @Nullable
    Path opponent;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many to ask for (default: ${DEFAULT-VALUE}).")
    int count = 8;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long an answer may take (default: ${DEFAULT-VALUE}).")
    int timeout = 300;

    @Option(names = "--list", description = "Show what waits.")
    boolean list;

    @Option(names = "--accept", split = ",", paramLabel = "ID", description = "Take these into your own bank.")
    List<String> accept = List.of();

    @Option(names = "--drop", split = ",", paramLabel = "ID", description = "Forget these.")
    List<String> drop = List.of();

    private final ProposalText text = new ProposalText();

    @Override
    public Integer call() {
        OwnBank bank = OwnBank.standard();
        if (server != null) {
            ask(bank, server);
        }
        for (String id : accept) {
            System.out.printf("%s is in your bank now, in %s%n", id, bank.accept(id));
        }
        for (String id : drop) {
            bank.drop(id);
            System.out.printf("%s is forgotten.%n", id);
        }
        if (list) {
            System.out.print(text.waiting(bank.waiting()));
        } else if (server == null && accept.isEmpty() && drop.isEmpty()) {
            throw new Problem("There is nothing to do: give --server with --topic or --opponent, or --list, --accept or"
                    + " --drop.");
        }
        return Main.DONE;
    }

    private void ask(OwnBank bank, String address) {
        if (count < 1 || count > MOST) {
            throw new Problem("%d couplets cannot be asked for: give --count 1 to %d.".formatted(count, MOST));
        }
        if (timeout < 1) {
            throw new Problem("No answer takes %d seconds: give --timeout 1 or more.".formatted(timeout));
        }
        if ((topic == null) == (opponent == null)) {
            throw new Problem("Couplets are on a topic or answer an opponent: give --topic or --opponent.");
        }
        List<String> words = opponent == null ? List.of(topic(topic)) : Opponents.lines(WriteSubject.text(opponent));
        var briefing = BriefingJson.read(Home.find().presets().resolve("proposals.json"));
        bank.waiting();
        try (LoopbackServer chat = LoopbackServer.at(
                        address, "chat/completions", new Patience(Duration.ofSeconds(timeout), IF_LATE));
                Engine engine = Studio.open()) {
            Proposing proposing = new Proposing(engine, briefing.refused());
            Brief brief = opponent == null ? Brief.topic(words.getFirst()) : proposing.answering(words);
            String wish = (opponent == null ? briefing.topic() : briefing.answer())
                    .replace("{count}", String.valueOf(count))
                    .replace("{words}", String.join("\n", words));
            String answer = chat.ask(ChatJson.request(Optional.ofNullable(model), briefing.instructions(), wish));
            List<List<String>> couplets =
                    ChatJson.couplets(answer).stream().limit(MOST).toList();
            List<ProposalCheck.Checked> checked = proposing.check(couplets, brief);
            List<Proposal> fresh = bank.add(
                    checked.stream().flatMap(each -> each.proposal().stream()).toList());
            System.out.print(text.asked(checked, fresh));
        }
    }

    private static String topic(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Problem("The topic is empty: say in a few words what the couplets are about.");
        }
        return text.strip();
    }
}
