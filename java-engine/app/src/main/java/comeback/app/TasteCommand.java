package comeback.app;

import comeback.bank.Taste;
import comeback.engine.TasteBook;
import comeback.json.TasteJson;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `taste [--reset]`: what the producer's choices have taught.
@Command(
        name = "taste",
        description = "Shows what your locks, choices and re-rolls have taught; --reset forgets it.",
        mixinStandardHelpOptions = true)
final class TasteCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Option(names = "--reset", description = "Forget it.")
    boolean reset;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        TasteBook book = TasteBook.standard();
        if (reset) {
            System.out.println(book.forget() ? "Your taste is forgotten." : "There was no taste to forget.");
            return Main.DONE;
        }
        Taste taste = book.now();
        if (json) {
            System.out.print(TasteJson.write(taste));
        } else if (taste.equals(Taste.NONE)) {
            System.out.println(
                    "Nothing is learnt yet: lock a take, choose another one or roll one away, or give 'write' --learn.");
        } else {
            System.out.println("Weights from -1 (dropped) to 1 (kept), the strongest first; 'bank' is by item:");
            System.out.println("moves   " + weights(taste.moves()).toLowerCase(Locale.ROOT));
            System.out.println("rhymes  " + weights(taste.families()));
            System.out.println("bank    " + weights(taste.items()));
            book.file().ifPresent(file -> System.out.println("They lie in " + file));
        }
        return Main.DONE;
    }

    private static String weights(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -Math.abs(entry.getValue())))
                .limit(SHOWN)
                .map(entry -> "%s %+.2f".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
