package comeback.bank.compiled;

import comeback.bank.Bank;
import comeback.bank.Couplet;
import comeback.bank.Ending;
import comeback.bank.EndingClass;
import comeback.bank.FactKind;
import comeback.bank.Gazetteer;
import comeback.bank.Pairings;
import comeback.bank.ReadyBank;
import comeback.bank.StrongWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A bank as bytes:
///
/// ```
/// "comeback bank 2" | key | words | classes, topics, couplets, sketches, word lists | rhymes | CRC-32C, 4 bytes
/// ```
public final class CompiledBank {
    private static final byte[] MAGIC = "comeback bank 2\n".getBytes(StandardCharsets.US_ASCII);

    private CompiledBank() {}

    /// @param key stands for all that the bank was read from
    /// @param pairings of `bank`, for all ratings
    public static byte[] bytes(Bank bank, Pairings pairings, String key) {
        WordsOut words = new WordsOut();
        Sink parts = new Sink();
        parts(bank, words, parts);
        RhymesOut.write(bank, pairings, words, parts);
        Sink all = new Sink();
        all.raw(MAGIC);
        all.text(key);
        words.writeTo(all);
        all.append(parts);
        return checked(all.toBytes());
    }

    /// @return nothing when these are no whole bank of that key
    public static Optional<ReadyBank> read(byte[] bytes, String key) {
        if (!isWhole(bytes)) {
            return Optional.empty();
        }
        Source from = new Source(bytes, MAGIC.length);
        return from.text().equals(key) ? Optional.of(ready(bytes, from)) : Optional.empty();
    }

    private static void parts(Bank bank, WordsOut words, Sink to) {
        CoupletsOut couplets = new CoupletsOut(words);
        List<EndingClass> classes = bank.classes().values().stream()
                .sorted(Comparator.comparing(EndingClass::id))
                .toList();
        to.number(classes.size());
        classes.forEach(type -> {
            words.text(type.id(), to);
            words.text(type.diagnostic(), to);
            to.number(type.endings().size());
            type.endings().forEach(ending -> words.ending(ending, to));
        });
        to.number(bank.topics().size());
        bank.topics().forEach((topic, callers) -> {
            words.text(topic, to);
            to.number(callers.size());
            callers.forEach(caller -> words.text(caller, to));
        });
        for (List<Couplet> list : List.of(bank.couplets(), bank.sketches())) {
            to.number(list.size());
            list.forEach(couplet -> couplets.couplet(couplet, to));
        }
        to.number(bank.gazetteers().size());
        bank.gazetteers().forEach(list -> gazetteer(list, words, to));
        StrongWords strong = bank.strongWords();
        List.of(strong.radio(), strong.explicit(), strong.refused(), strong.hashes())
                .forEach(set -> words.texts(set, to));
    }

    private static void gazetteer(Gazetteer list, WordsOut words, Sink to) {
        words.text(list.kind().name(), to);
        to.number(list.entries().size());
        list.entries().forEach(entry -> {
            words.text(entry.text(), to);
            to.number(entry.plural() ? 1 : 0);
        });
    }

    private static ReadyBank ready(byte[] bytes, Source from) {
        WordsIn words = new WordsIn(from);
        CoupletsIn couplets = new CoupletsIn(words);
        Map<String, EndingClass> classes = new HashMap<>();
        for (int left = from.number(); left > 0; left--) {
            String id = words.text(from);
            String diagnostic = words.text(from);
            List<Ending> endings = from.list(words::ending);
            classes.put(id, new EndingClass(id, diagnostic, endings));
        }
        Map<String, List<String>> topics = new HashMap<>();
        for (int left = from.number(); left > 0; left--) {
            topics.put(words.text(from), from.list(words::text));
        }
        List<Couplet> answers = from.list(couplets::couplet);
        List<Couplet> sketches = from.list(couplets::couplet);
        List<Gazetteer> gazetteers = from.list(each -> gazetteer(each, words));
        StrongWords strong =
                new StrongWords(words.texts(from), words.texts(from), words.texts(from), words.texts(from));
        Bank bank = new Bank(classes, answers, sketches, topics, gazetteers, strong);
        return new ReadyBank(bank, new RhymesIn(bytes, from, words, bank.classes()));
    }

    private static Gazetteer gazetteer(Source from, WordsIn words) {
        FactKind kind = new FactKind(words.text(from));
        return new Gazetteer(kind, from.list(each -> new Gazetteer.Entry(words.text(each), each.number() == 1)));
    }

    private static byte[] checked(byte[] content) {
        byte[] all = Arrays.copyOf(content, content.length + Integer.BYTES);
        int check = check(content, content.length);
        for (int i = 0; i < Integer.BYTES; i++) {
            all[content.length + i] = (byte) (check >>> (Byte.SIZE * i));
        }
        return all;
    }

    private static boolean isWhole(byte[] bytes) {
        int length = bytes.length - Integer.BYTES;
        if (length < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return false;
        }
        int check = check(bytes, length);
        for (int i = 0; i < Integer.BYTES; i++) {
            if (bytes[length + i] != (byte) (check >>> (Byte.SIZE * i))) {
                return false;
            }
        }
        return true;
    }

    private static int check(byte[] bytes, int length) {
        CRC32C check = new CRC32C();
        check.update(bytes, 0, length);
        return (int) check.getValue();
    }
}
