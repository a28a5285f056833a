package comeback.engine;

import comeback.bank.Bank;
import comeback.bank.Bindings;
import comeback.bank.KnownRhymes;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.ReadyBank;
import comeback.bank.compiled.CompiledBank;
import comeback.json.BankJson;
import comeback.problem.Problem;
import comeback.verse.LineReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bank of the presets, with the producer's own: as it was compiled in an earlier session, or else read from its
/// text, which takes some ten times as long. Both are the same bank. Any thread.
///
/// To be made before the lexicon is read: if that changes afterwards, nobody knows by which one a bank is read,
/// and text is all that counts.
final class Banks {
    private final Path presets;
    private final Optional<Path> own;
    private final String dictionary;
    private final Optional<String> build;
    private final BankShelf shelf;
    private final Optional<String> lexicon;
    private @Nullable Unkept unkept;
    private @Nullable Problem fault;

    /// A bank that was read from its text.
    private record Unkept(Bank bank, LineReader reader, String key) {}

    /// @param presets with the folders `bank` and `lexicon`
    /// @param own the producer's folder, laid out as `bank` is; it need not be there
    /// @param dictionary stands for the dictionary that lines are read by
    /// @param build stands for the engine's code; without it no compiled bank is used or made
    Banks(Path presets, Optional<Path> own, String dictionary, Optional<String> build, BankShelf shelf) {
        this.presets = presets;
        this.own = own;
        this.dictionary = dictionary;
        this.build = build;
        this.shelf = shelf;
        this.lexicon = keyOf("lexicon");
    }

    /// Of the running engine: compiled banks lie beside the presets, where they came with them, or in the user's cache.
    static Banks of(Path presets, Optional<Path> own, String dictionary) {
        BankShelf shelf = new BankShelf(
                presets.resolveSibling("banks"), CacheFolder.standard().resolve("banks"));
        return new Banks(presets, own, dictionary, Build.engine(), shelf);
    }

    /// The producer's own bank is left out where a file of it is wrong, as {@link #fault} then says.
    ///
    /// @param reader reads by the dictionary, and the lexicon of the presets
    /// @throws Problem when a file of the presets' bank is wrong
    synchronized ReadyBank read(LineReader reader) {
        fault = null;
        if (own.isPresent()) {
            try {
                return read(reader, own);
            } catch (Problem wrong) {
                ReadyBank presetsAlone = read(reader, Optional.empty());
                fault = wrong;
                return presetsAlone;
            }
        }
        return read(reader, own);
    }

    /// Why the producer's own bank was left out when the bank was last read, if it was.
    synchronized Optional<Problem> fault() {
        return Optional.ofNullable(fault);
    }

    /// @throws Problem that which left out the producer's own bank
    synchronized void requireWhole() {
        if (fault != null) {
            throw fault;
        }
    }

    private ReadyBank read(LineReader reader, Optional<Path> more) {
        Optional<String> key = key(more);
        Optional<ReadyBank> compiled = key.flatMap(shelf::find);
        if (compiled.isPresent()) {
            return compiled.get();
        }
        List<Path> folders =
                Stream.concat(Stream.of(presets.resolve("bank")), more.stream()).toList();
        Bank bank = BankJson.read(folders, reader);
        boolean unchanged = key.isPresent() && key.equals(key(more));
        unkept = unchanged ? new Unkept(bank, reader, key.get()) : null;
        return new ReadyBank(bank, KnownRhymes.NONE);
    }

    /// Compiles the bank for later sessions if it was read from its text, which takes about as long as that. What does
    /// not read back as the same is not kept.
    synchronized void keep() {
        Unkept made = unkept;
        unkept = null;
        if (made != null) {
            Pairings pairings = new Pairings(made.bank(), made.reader(), strongest());
            byte[] compiled = CompiledBank.bytes(made.bank(), pairings, made.key());
            boolean same = CompiledBank.read(compiled, made.key())
                    .filter(read -> isSame(read, made, pairings))
                    .isPresent();
            if (same) {
                shelf.put(made.key(), compiled);
            }
        }
    }

    private static boolean isSame(ReadyBank read, Unkept made, Pairings found) {
        Pairings known = new Pairings(read, made.reader(), strongest());
        return read.bank().equals(made.bank())
                && made.bank()
                        .closedByOurWords()
                        .allMatch(couplet -> known.of(couplet, Bindings.NONE).equals(found.of(couplet, Bindings.NONE)));
    }

    /// Nothing where a file cannot be read: who reads its text then says so.
    private Optional<String> key(Optional<Path> more) {
        Optional<String> bank = keyOf("bank");
        Optional<String> mine = more.isPresent() ? keyOf(more.get()) : Optional.of(BankKey.NOTHING);
        boolean known = bank.isPresent() && mine.isPresent() && lexicon.isPresent() && lexicon.equals(keyOf("lexicon"));
        return known
                ? Optional.of(BankKey.of(bank.get(), mine.get(), lexicon.get(), dictionary, build.orElse("")))
                : Optional.empty();
    }

    private Optional<String> keyOf(String folder) {
        return keyOf(presets.resolve(folder));
    }

    private Optional<String> keyOf(Path folder) {
        try {
            return build.isEmpty() ? Optional.empty() : Optional.of(BankKey.of(folder));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Rating strongest() {
        return Rating.values()[Rating.values().length - 1];
    }
}
