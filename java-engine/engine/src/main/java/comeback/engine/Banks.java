package comeback.engine;

import comeback.bank.Bank;
import comeback.bank.KnownRhymes;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.ReadyBank;
import comeback.bank.compiled.CompiledBank;
import comeback.json.BankJson;
import comeback.verse.LineReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bank of the presets: as it was compiled in an earlier session, or else read from its text, which takes some ten
/// times as long. Both are the same bank. Any thread.
final class Banks {
    private final Path presets;
    private final LineReader reader;
    private final String dictionary;
    private final Optional<String> build;
    private final BankShelf shelf;
    private @Nullable Unkept unkept;

    /// A bank that was read from its text.
    private record Unkept(Bank bank, String key) {}

    /// @param presets with the folders `bank` and `lexicon`
    /// @param reader reads by the lexicon of those presets
    /// @param dictionary stands for the dictionary that it reads by
    /// @param build stands for the engine's code; without it no compiled bank is used or made
    Banks(Path presets, LineReader reader, String dictionary, Optional<String> build, BankShelf shelf) {
        this.presets = presets;
        this.reader = reader;
        this.dictionary = dictionary;
        this.build = build;
        this.shelf = shelf;
    }

    /// Of the running engine: compiled banks lie beside the presets, where they came with them, or in the user's cache.
    ///
    /// @param dictionary stands for the one that `reader` reads by
    static Banks of(Path presets, LineReader reader, String dictionary) {
        BankShelf shelf = new BankShelf(
                presets.resolveSibling("banks"), CacheFolder.standard().resolve("banks"));
        return new Banks(presets, reader, dictionary, Build.engine(), shelf);
    }

    /// @throws comeback.problem.Problem when a file of it is wrong
    synchronized ReadyBank read() {
        Optional<String> key = key();
        Optional<ReadyBank> compiled = key.flatMap(shelf::find);
        if (compiled.isPresent()) {
            return compiled.get();
        }
        Bank bank = BankJson.read(presets.resolve("bank"), reader);
        unkept = key.map(each -> new Unkept(bank, each)).orElse(null);
        return new ReadyBank(bank, KnownRhymes.NONE);
    }

    /// Compiles the bank for later sessions if it was read from its text, which takes about as long as that. What does
    /// not
    /// read back as the same bank is not kept.
    synchronized void keep() {
        Unkept made = unkept;
        unkept = null;
        if (made != null) {
            Pairings pairings = new Pairings(made.bank(), reader, strongest());
            byte[] compiled = CompiledBank.bytes(made.bank(), pairings, made.key());
            boolean isSame = CompiledBank.read(compiled, made.key())
                    .filter(read -> read.bank().equals(made.bank()))
                    .isPresent();
            if (isSame) {
                shelf.put(made.key(), compiled);
            }
        }
    }

    /// Nothing where a file cannot be read: who reads its text then says so.
    private Optional<String> key() {
        try {
            return build.isEmpty()
                    ? Optional.empty()
                    : Optional.of(BankKey.of(
                            List.of(presets.resolve("bank"), presets.resolve("lexicon")), dictionary, build.get()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Rating strongest() {
        return Rating.values()[Rating.values().length - 1];
    }
}
