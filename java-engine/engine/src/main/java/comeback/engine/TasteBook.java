package comeback.engine;

import comeback.bank.SaidCouplet;
import comeback.bank.Taste;
import comeback.json.TasteJson;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What this user's choices have taught, kept in a file of theirs: read again whenever it is asked, for other hosts
/// write it too. Any thread; it reads and writes the disk.
public final class TasteBook {
    /// Nobody's: always {@link Taste#NONE}, and learns nothing.
    public static final TasteBook NOBODYS = new TasteBook(Optional.empty());

    private final Optional<Path> file;

    private TasteBook(Optional<Path> file) {
        this.file = file;
    }

    /// @param file may be missing yet
    public static TasteBook in(Path file) {
        return new TasteBook(Optional.of(file));
    }

    /// The user's: `taste.json` in their {@link ConfigFolder}.
    public static TasteBook standard() {
        return in(ConfigFolder.standard().resolve("taste.json"));
    }

    /// Where it is kept; nowhere for nobody's.
    public Optional<Path> file() {
        return file;
    }

    /// @throws Problem when the file is there but cannot be read
    public Taste now() {
        return file.map(TasteBook::read).orElse(Taste.NONE);
    }

    private static Taste read(Path file) {
        try {
            return TasteJson.read(Files.readString(file));
        } catch (NoSuchFileException nothingYet) {
            return Taste.NONE;
        } catch (IOException | Problem wrong) {
            throw new Problem(
                    "Your taste in %s cannot be read (%s): mend the file, or forget it with './comeback taste --reset'."
                            .formatted(file, String.valueOf(wrong.getMessage()).replaceAll("[.]$", "")),
                    wrong);
        }
    }

    /// As {@link Taste#after}.
    ///
    /// @throws Problem when the file cannot be read, or not be written; it then is as it was
    public synchronized void learn(List<SaidCouplet> kept, List<SaidCouplet> dropped, double strength) {
        file.ifPresent(path -> {
            byte[] json =
                    TasteJson.write(read(path).after(kept, dropped, strength)).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(path, out -> out.write(json));
        });
    }

    /// As if nothing had ever been chosen.
    ///
    /// @return whether there was anything to forget
    /// @throws Problem when the file cannot be deleted
    public synchronized boolean forget() {
        try {
            return file.isPresent() && Files.deleteIfExists(file.get());
        } catch (IOException cannot) {
            throw new Problem("Your taste in %s cannot be deleted: delete the file.".formatted(file.get()), cannot);
        }
    }
}
