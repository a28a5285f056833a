package comeback.bench.speech;

import comeback.problem.Problem;
import comeback.sound.Phoneme;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/// Keeps what slow speakers said, so that they need not say it again: a file a speaker; one that cannot be read is made
/// anew.
public final class SpeechShelf {
    private static final String SUFFIX = ".speech";
    private static final String SILENCE = "";

    private final Path folder;

    /// @param folder made when it is missing
    public SpeechShelf(Path folder) {
        this.folder = folder;
    }

    /// @param speaker whose last words are kept, and no others of theirs
    /// @param maker all that decides what is said and how
    /// @throws Problem when it cannot be kept
    public List<Utterance> get(String speaker, String maker, Supplier<List<Utterance>> say) {
        Path file = folder.resolve(speaker + "-" + digest(maker) + SUFFIX);
        try {
            return read(file);
        } catch (IOException | IllegalArgumentException absent) {
            List<Utterance> said = say.get();
            write(file, speaker, said);
            return said;
        }
    }

    private static String digest(String maker) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(maker.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private void write(Path file, String speaker, List<Utterance> said) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            forget(speaker);
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                out.writeInt(said.size());
                for (Utterance utterance : said) {
                    write(out, utterance);
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannot) {
            throw new Problem("%s cannot be written: %s.".formatted(file, cannot.getMessage()), cannot);
        }
    }

    private void forget(String speaker) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, speaker + "-*" + SUFFIX)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static void write(DataOutputStream out, Utterance utterance) throws IOException {
        out.writeUTF(utterance.voice());
        out.writeInt(utterance.sampleRate());
        out.writeInt(utterance.samples().length);
        for (float sample : utterance.samples()) {
            out.writeFloat(sample);
        }
        out.writeInt(utterance.phones().size());
        for (TimedPhone phone : utterance.phones()) {
            Phoneme phoneme = phone.phoneme();
            out.writeUTF(phoneme == null ? SILENCE : phoneme.name());
            out.writeDouble(phone.startSeconds());
            out.writeDouble(phone.endSeconds());
        }
    }

    private static List<Utterance> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<Utterance> said = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                said.add(utterance(in));
            }
            return said;
        }
    }

    private static Utterance utterance(DataInputStream in) throws IOException {
        String voice = in.readUTF();
        int sampleRate = in.readInt();
        float[] samples = new float[in.readInt()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = in.readFloat();
        }
        List<TimedPhone> phones = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            Phoneme phoneme = name.equals(SILENCE) ? null : Phoneme.valueOf(name);
            phones.add(new TimedPhone(phoneme, in.readDouble(), in.readDouble()));
        }
        return new Utterance(voice, samples, sampleRate, phones);
    }
}
