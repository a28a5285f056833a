package comeback.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import comeback.problem.Problem;
import comeback.sound.LatinLetters;
import comeback.sound.PronouncingDictionary;
import comeback.sound.Respelling;
import comeback.sound.Sayings;
import comeback.sound.Syllabifier.Stressed;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the lexicon, `presets/lexicon/*.json`: in each file an object from words to how they are said, in ARPAbet or
/// by words that sound alike.
///
/// ```
/// { "finna": "F IH1 N AH0", "quixlo": {"like": "quicks LOW"} }
/// ```
///
/// Of one word in several files the last counts; they are taken in order of name. Token by token: it is part of every
/// start.
public final class LexiconJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String SIGNS = "'0123456789$&@+#.";

    private final PronouncingDictionary dictionary;
    private final Map<String, List<Stressed>> words = new HashMap<>();

    private LexiconJson(PronouncingDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// @param folder holds no words when it is not there
    /// @param dictionary where the words of a "like" are looked up, beside the entries before it
    /// @throws Problem when a file is no JSON or has a wrong entry, naming the file and the entry
    public static Sayings read(Path folder, PronouncingDictionary dictionary) {
        LexiconJson lexicon = new LexiconJson(dictionary);
        for (Path file : files(folder)) {
            lexicon.readFile(file);
        }
        return new Sayings(lexicon.words);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
            found.forEach(files::add);
        } catch (IOException unreadable) {
            throw new Problem("The folder %s cannot be read: install Comeback again.".formatted(folder), unreadable);
        }
        files.sort(null);
        return files;
    }

    private void readFile(Path file) {
        try (JsonParser json = JSON.createParser(Files.readString(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Problem(
                        "In %s: the file is no object in { } from words to how they are said: see docs/recipes/add-a-word.md."
                                .formatted(file));
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                entry(file, json);
            }
            if (json.nextToken() != null) {
                throw new Problem("In %s line %d: there is more after the last }: remove it."
                        .formatted(file, json.currentLocation().getLineNr()));
            }
        } catch (JsonProcessingException wrong) {
            throw new Problem(
                    "In %s line %d: this is not JSON (%s)."
                            .formatted(
                                    file,
                                    wrong.getLocation() == null
                                            ? 1
                                            : wrong.getLocation().getLineNr(),
                                    wrong.getOriginalMessage()
                                            .lines()
                                            .findFirst()
                                            .orElse("")),
                    wrong);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The file %s cannot be read: check that it is there and is UTF-8 text.".formatted(file),
                    unreadable);
        }
    }

    private void entry(Path file, JsonParser json) throws IOException {
        String word = json.currentName();
        int line = json.currentTokenLocation().getLineNr();
        try {
            String key = LatinLetters.fold(word.strip());
            if (!isOneWord(key)) {
                throw new Problem("it is not one word in Latin letters: give each word an entry of its own.");
            }
            words.put(key, said(json));
        } catch (Problem broken) {
            throw new Problem("In %s line %d, word '%s': %s".formatted(file, line, word, broken.sentence()), broken);
        }
    }

    private static boolean isOneWord(String key) {
        for (int i = 0; i < key.length(); i++) {
            char each = key.charAt(i);
            if ((each < 'a' || each > 'z') && SIGNS.indexOf(each) < 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private List<Stressed> said(JsonParser json) throws IOException {
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING) {
            return Respelling.arpabet(json.getText());
        }
        boolean like = value == JsonToken.START_OBJECT
                && "like".equals(json.nextFieldName())
                && json.nextToken() == JsonToken.VALUE_STRING;
        String written = like ? json.getText() : "";
        if (!like || json.nextToken() != JsonToken.END_OBJECT) {
            throw new Problem(
                    "write ARPAbet, such as \"M AA1 R L OW0\", or known words, as in {\"like\": \"mar low\"}.");
        }
        return Respelling.like(written, this::listed);
    }

    private Optional<List<Stressed>> listed(String word) {
        return Optional.ofNullable(words.get(word)).or(() -> dictionary.phonemes(word));
    }
}
