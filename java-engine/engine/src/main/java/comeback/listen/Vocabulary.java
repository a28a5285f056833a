package comeback.listen;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The tokens that a recogniser writes with, by id; immutable.
///
/// On disk (`tokenizer.bin`): for each token its length, one byte or two when the first is 128 or more, then UTF-8.
public final class Vocabulary {
    static final String SPACE = "▁";
    private static final int BYTE_TOKENS_END = 259;

    private final List<String> texts;
    private final int firstId;
    private final Map<String, Integer> ids = new HashMap<>();

    private Vocabulary(List<String> texts, int firstId) {
        this.texts = List.copyOf(texts);
        this.firstId = firstId;
        for (int id = texts.size() - 1; id >= firstId; id--) {
            ids.put(texts.get(id), id);
        }
    }

    /// Of `texts` in order of their ids, with `▁` for a space; those that join earlier have lower ids.
    static Vocabulary of(List<String> texts) {
        return new Vocabulary(texts, 0);
    }

    /// @throws Problem when the file is missing or cut short
    public static Vocabulary read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<String> texts = new ArrayList<>();
            for (int at = 0; at < bytes.length; ) {
                int length = bytes[at++] & 0xff;
                if (length >= 128) {
                    length = (bytes[at++] & 0xff) * 128 + length - 128;
                }
                texts.add(new String(bytes, at, length, StandardCharsets.UTF_8));
                at += length;
            }
            return new Vocabulary(texts, BYTE_TOKENS_END);
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw new Problem(
                    "The word list %s cannot be read: run './comeback models fetch' to bring a good one."
                            .formatted(file),
                    broken);
        }
    }

    public int size() {
        return texts.size();
    }

    /// @throws IndexOutOfBoundsException when there is no such token
    public String text(int id) {
        return texts.get(id);
    }

    /// The ids of tokens that go on with a word rather than begin one.
    int[] idsThatBeginWithALetter() {
        return IntStream.range(firstId, texts.size())
                .filter(id -> !texts.get(id).isEmpty()
                        && Character.isLetter(texts.get(id).codePointAt(0)))
                .filter(id -> !texts.get(id).startsWith(SPACE))
                .toArray();
    }

    /// The ids that spell `word` after a space: neighbours join while a join is a token, the earliest token first.
    public List<Integer> spell(String word) {
        List<String> pieces = new ArrayList<>();
        (SPACE + word).codePoints().mapToObj(Character::toString).forEach(pieces::add);
        while (true) {
            int best = -1;
            int bestId = Integer.MAX_VALUE;
            for (int i = 0; i + 1 < pieces.size(); i++) {
                int id = ids.getOrDefault(pieces.get(i) + pieces.get(i + 1), Integer.MAX_VALUE);
                if (id < bestId) {
                    best = i;
                    bestId = id;
                }
            }
            if (best < 0) {
                return pieces.stream().filter(ids::containsKey).map(ids::get).toList();
            }
            pieces.set(best, pieces.get(best) + pieces.remove(best + 1));
        }
    }
}
