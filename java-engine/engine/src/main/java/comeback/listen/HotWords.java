package comeback.listen;

import java.util.List;

/// Words that the producer expects to be said (names, crews, places), which a recogniser then hears more readily.
///
/// @param texts as written, such as "Rico"; a name of several words is biased as one
public record HotWords(List<String> texts) {
    public static final HotWords NONE = new HotWords(List.of());

    public HotWords {
        texts = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
