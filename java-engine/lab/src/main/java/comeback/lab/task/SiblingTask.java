package comeback.lab.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Sibling discovery: say a left child, a right child and, last, the parent they share: `<q> l7 r3 p0`.
///
/// Children `l0`…, `r0`… belong to parents in blocks: `l0` to `l499` are `p0`'s where a parent has 500. Coherent: a
/// left child, a right child, their parent, in this order and nothing else. Since the order is fixed, the same siblings
/// are the same tokens: what is canonical is what was said.
public final class SiblingTask implements Task {
    private static final int ANSWER = 3;

    private final Sizes.Sibling sizes;
    private final Vocabulary vocabulary;
    private final List<Row> training;
    private final int firstParent;
    private final int firstLeft;
    private final int firstRight;

    /// @param training ids of the vocabulary of these sizes
    SiblingTask(Sizes.Sibling sizes, List<Row> training) {
        this.sizes = sizes;
        this.training = List.copyOf(training);
        vocabulary = vocabulary(sizes);
        firstParent = vocabulary.id("p0");
        firstLeft = vocabulary.id("l0");
        firstRight = vocabulary.id("r0");
    }

    /// Different siblings, drawn evenly from all.
    static SiblingTask drawn(Sizes.Sibling sizes, SplittableRandom chance) {
        int all = sizes.parents() * sizes.left() * sizes.right();
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(sizes.training(), all)) {
            chosen.add(chance.nextInt(all));
        }
        SiblingTask empty = new SiblingTask(sizes, List.of());
        return new SiblingTask(sizes, chosen.stream().map(empty::row).toList());
    }

    private Row row(int index) {
        int right = index % sizes.right();
        int left = index / sizes.right() % sizes.left();
        int parent = index / sizes.right() / sizes.left();
        int[] answer = {
            firstLeft + parent * sizes.left() + left, firstRight + parent * sizes.right() + right, firstParent + parent
        };
        return new Row(testPrompt(), answer, true);
    }

    private static Vocabulary vocabulary(Sizes.Sibling sizes) {
        List<String> own = new ArrayList<>();
        Numbered.add(own, "p", sizes.parents());
        Numbered.add(own, "l", sizes.parents() * sizes.left());
        Numbered.add(own, "r", sizes.parents() * sizes.right());
        return Vocabulary.with(own);
    }

    @Override
    public String name() {
        return TaskName.SIBLING.label();
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<Row> training() {
        return training;
    }

    @Override
    public int[] testPrompt() {
        return new int[] {vocabulary.query()};
    }

    @Override
    public int answerLength() {
        return ANSWER;
    }

    @Override
    public int tests() {
        return sizes.tests();
    }

    @Override
    public boolean coherent(int[] sample) {
        if (sample.length != ANSWER) {
            return false;
        }
        int left = sample[0] - firstLeft;
        int right = sample[1] - firstRight;
        int parent = sample[2] - firstParent;
        return parent >= 0
                && parent < sizes.parents()
                && Math.floorDiv(left, sizes.left()) == parent
                && Math.floorDiv(right, sizes.right()) == parent;
    }

    @Override
    public String canonical(int[] sample) {
        return sample[0] + " " + sample[1];
    }
}
