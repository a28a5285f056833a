package comeback.json;

import comeback.bank.Bank;
import comeback.bank.Couplet;
import comeback.bank.EndingClass;
import comeback.bank.Gazetteer;
import comeback.bank.StrongWords;
import comeback.problem.Problem;
import comeback.verse.LineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a bank from its folder: `classes`, `couplets`, `schemes`, `topics` and `facts`, a JSON file each class, topic
/// or kind, and `strong-words.json`. Files are taken in order of name, so that equal folders make equal banks.
public final class BankJson {
    private final LineReader reader;
    private final Map<String, EndingClass> classes = new HashMap<>();
    private final List<Couplet> couplets = new ArrayList<>();
    private final List<Couplet> sketches = new ArrayList<>();
    private final Map<String, List<String>> topics = new HashMap<>();
    private final List<Gazetteer> gazetteers = new ArrayList<>();
    private StrongWords strongWords = StrongWords.NONE;

    private BankJson(LineReader reader) {
        this.reader = reader;
    }

    /// @throws Problem when a file has a wrong field, broken markup or an unknown class, naming the file and what in it
    public static Bank read(Path folder, LineReader reader) {
        return read(List.of(folder), reader);
    }

    /// A bank in several folders, of which none need be there: a class in a later one takes the place of its namesake.
    ///
    /// @throws Problem as for one folder, or when two have a couplet of the same id
    public static Bank read(List<Path> folders, LineReader reader) {
        BankJson bank = new BankJson(reader);
        folders.forEach(bank::readStrongWords);
        files(folders, "facts").forEach(bank::readFacts);
        files(folders, "classes").forEach(bank::readClass);
        files(folders, "couplets").forEach(bank::readCouplets);
        files(folders, "schemes").forEach(bank::readSchemes);
        files(folders, "topics").forEach(bank::readTopic);
        bank.requireUniqueIds(folders.getLast());
        return new Bank(bank.classes, bank.couplets, bank.sketches, bank.topics, bank.gazetteers, bank.strongWords);
    }

    private void readStrongWords(Path folder) {
        Path file = folder.resolve("strong-words.json");
        if (Files.isRegularFile(file)) {
            strongWords = strongWords.and(
                    StrictJson.read(file, BankEntries.StrongWordsFile.class).build(file));
        }
    }

    private void readClass(Path file) {
        EndingClass read = StrictJson.read(file, BankEntries.ClassFile.class).build(file, reader);
        read.endings()
                .forEach(ending -> BankCheck.strength(ending.text(), ending.rating(), strongWords)
                        .ifPresent(fault -> {
                            throw new Problem("In %s, ending '%s' %s".formatted(file, ending.text(), fault));
                        }));
        classes.put(read.id(), read);
    }

    private void readCouplets(Path file) {
        for (BankEntries.CoupletEntry entry :
                StrictJson.read(file, BankEntries.CoupletFile.class).items()) {
            couplets.add(checked(entry.build(file), file));
        }
    }

    private void readTopic(Path file) {
        BankEntries.TopicFile topic = StrictJson.read(file, BankEntries.TopicFile.class);
        for (BankEntries.CoupletEntry entry : topic.items()) {
            Couplet couplet = checked(entry.build(file), file);
            sketches.add(couplet);
            topics.merge(couplet.topic(), topic.callers(), (one, other) -> one);
        }
    }

    private void readSchemes(Path file) {
        for (BankEntries.SchemeEntry entry :
                StrictJson.read(file, BankEntries.SchemeFile.class).items()) {
            entry.build(file).forEach(half -> couplets.add(checked(half, file)));
        }
    }

    private void readFacts(Path file) {
        Gazetteer list = StrictJson.read(file, BankEntries.FactFile.class).build(file);
        gazetteers.add(list);
        if (list.kind().name().equals("curse")) {
            strongWords = strongWords.and(StrongWords.swearing(list));
        }
    }

    private Couplet checked(Couplet couplet, Path file) {
        BankCheck.fault(couplet, classes, strongWords).ifPresent(fault -> {
            throw new Problem("In %s, couplet '%s': %s".formatted(file, couplet.id(), fault));
        });
        return couplet;
    }

    private void requireUniqueIds(Path folder) {
        Map<String, Couplet> seen = new HashMap<>();
        Stream.concat(couplets.stream(), sketches.stream()).forEach(couplet -> {
            if (seen.put(couplet.id(), couplet) != null) {
                throw new Problem("In %s two couplets have the id '%s': give one of them another."
                        .formatted(folder, couplet.id()));
            }
        });
    }

    private static List<Path> files(List<Path> folders, String kind) {
        return folders.stream()
                .flatMap(folder -> files(folder.resolve(kind)).stream())
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Problem("The folder %s cannot be read: check its permissions.".formatted(folder), unreadable);
        }
    }
}
