package comeback.lab.text;

import comeback.lab.net.NetShape;
import comeback.lab.net.Torch;
import comeback.lab.source.Family;
import comeback.lab.source.Tunable;
import comeback.lab.source.Words;
import java.util.List;

/// Transformers of one, two and three layers.
///
/// @param context tokens of the longest line with what stands before it
/// @param steps of teaching
/// @param seed of first weights and order
public record Nets(Torch torch, int context, int steps, long seed) implements Family {
    private static final List<String> SCALES = List.of("1 layer of 32", "2 layers of 64", "3 layers of 96");
    private static final int HEAD = 32;

    @Override
    public List<String> scales() {
        return SCALES;
    }

    @Override
    public String usual() {
        return SCALES.get(1);
    }

    @Override
    public int longest() {
        return context - 1;
    }

    @Override
    public Tunable learnt(String scale, Words words, List<String> text) {
        int layers = 1 + SCALES.indexOf(scale);
        NetShape shape = new NetShape(words.size(), context, layers, layers, layers * HEAD, true);
        List<int[]> lines = text.stream()
                .map(words::line)
                .filter(line -> line.length < context)
                .toList();
        return NetModel.of(scale, torch, shape, words, lines, steps, seed);
    }
}
