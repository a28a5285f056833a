package comeback.lab.source;

import java.util.List;

/// N-grams that look back one, two and three words.
public final class NGrams implements Family {
    private static final String GRAM = "-gram";

    @Override
    public List<String> scales() {
        return List.of("2-gram", "3-gram", "4-gram");
    }

    @Override
    public String usual() {
        return "3-gram";
    }

    @Override
    public Tunable learnt(String scale, Words words, List<String> text) {
        int order = Integer.parseInt(scale.substring(0, scale.length() - GRAM.length()));
        return NGram.of(scale, order, words, text);
    }
}
