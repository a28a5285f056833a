package comeback.lab.source;

import comeback.loopback.LoopbackServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/// A server's model, asked token by token. A token is known by its text: the prefix is sent as one text,
/// which the server may cut into other tokens than it was put together from.
///
/// The server tells only of the likeliest; what it does not tell of counts as impossible, and the rest is
/// made to sum to 1. Where they have less than a truncation's top-p together, the odds are narrower than the
/// model's: how often is {@link #shortfall}. For one thread.
public final class CompletionModel implements LanguageModel {
    private static final int PROMPT = 0;
    private static final int END = 1;
    private static final int REMEMBERED = 1 << 12;

    private final LoopbackServer server;
    private final Optional<String> model;
    private final int logprobs;
    private final double topP;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, double[]> remembered = new LinkedHashMap<>();
    private LongConsumer told = answers -> {};
    private long asked;
    private long tooFew;

    /// @param model nothing to leave the choice to the server
    /// @param prompt the text that outputs go on from
    /// @param end the text of the token that ends an output; empty where the server tells of
    ///     none, or of one without text
    /// @param logprobs how many of the likeliest tokens are asked for
    /// @param topP how much of the probability they ought to have
    public CompletionModel(
            LoopbackServer server, Optional<String> model, String prompt, String end, int logprobs, double topP) {
        this.server = server;
        this.model = model;
        this.logprobs = logprobs;
        this.topP = topP;
        texts.add(prompt);
        texts.add(end);
        ids.put(end, END);
    }

    /// @param progress is told after every answer how many there were
    public void tell(LongConsumer progress) {
        told = progress;
    }

    /// The one token of the prompt.
    public int[] prompt() {
        return new int[] {PROMPT};
    }

    @Override
    public String name() {
        return model.orElse("the model") + " at " + server;
    }

    /// As many as were met by now, the prompt and the end among them.
    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public int end() {
        return END;
    }

    /// The text of an output.
    public String text(int[] tokens) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(tokens).filter(token -> token != END).forEach(token -> text.append(texts.get(token)));
        return text.toString();
    }

    /// How often the likeliest tokens had less than top-p together, as a share of all answers.
    public double shortfall() {
        return asked == 0 ? 0 : tooFew / (double) asked;
    }

    /// As long as tokens are known by now: those met later were impossible here.
    @Override
    public double[] logProbabilities(int[] prefix) {
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(text(prefix), this::ask);
    }

    private double[] ask(String prefix) {
        Map<String, Double> likeliest =
                CompletionJson.likeliest(server.ask(CompletionJson.request(model, prefix, logprobs)));
        likeliest.keySet().forEach(this::id);
        double sum = likeliest.values().stream().mapToDouble(Math::exp).sum();
        asked++;
        told.accept(asked);
        tooFew += sum < topP - 1e-6 ? 1 : 0;
        double[] logs = new double[size()];
        Arrays.fill(logs, Double.NEGATIVE_INFINITY);
        likeliest.forEach((text, log) -> logs[id(text)] = log - Math.log(sum));
        return logs;
    }

    private int id(String text) {
        return ids.computeIfAbsent(text, this::added);
    }

    private int added(String text) {
        texts.add(text);
        return texts.size() - 1;
    }
}
