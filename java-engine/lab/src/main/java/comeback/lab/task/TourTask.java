package comeback.lab.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Circle and line construction: say, in any order, directed edges that are one circle through some of the nodes, or
/// one line through all: `<q> n3 n1 <sep> n0 n3 <sep> n1 n0 </a>`.
///
/// A row to learn from is a random permutation of as many nodes as an answer visits, its edges shuffled. Rows may
/// repeat. Coherent: each node is left and entered as often as in a circle (line) of so many edges, and they hang
/// together. Canonical: nodes relabelled by first appearance, so that what can be new is the order of the edges, not
/// the names.
public final class TourTask implements Task {
    private static final int NOWHERE = -1;

    private final Sizes.Tour sizes;
    private final Vocabulary vocabulary;
    private final EdgeList list;
    private final List<Row> training;

    TourTask(Sizes.Tour sizes, List<Row> training) {
        this.sizes = sizes;
        this.training = List.copyOf(training);
        List<String> own = new ArrayList<>();
        Numbered.add(own, "n", sizes.nodes());
        vocabulary = Vocabulary.with(own);
        list = new EdgeList(vocabulary, vocabulary.id("n0"));
    }

    static TourTask drawn(Sizes.Tour sizes, SplittableRandom chance) {
        TourTask empty = new TourTask(sizes, List.of());
        List<Row> rows = new ArrayList<>();
        while (rows.size() < sizes.training()) {
            rows.add(new Row(empty.testPrompt(), empty.list.answer(empty.shuffledTour(chance)), true));
        }
        return new TourTask(sizes, rows);
    }

    private int[][] shuffledTour(SplittableRandom chance) {
        int[] nodes = Arrays.copyOf(Shuffle.of(sizes.nodes(), chance), sizes.visited());
        int[][] edges = new int[sizes.edges()][];
        int[] order = Shuffle.of(sizes.edges(), chance);
        for (int step = 0; step < edges.length; step++) {
            edges[order[step]] = new int[] {nodes[step], nodes[(step + 1) % nodes.length]};
        }
        return edges;
    }

    @Override
    public String name() {
        return (sizes.closed() ? TaskName.CIRCLE : TaskName.LINE).label();
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
        return EdgeList.length(sizes.edges());
    }

    @Override
    public int tests() {
        return sizes.tests();
    }

    @Override
    public boolean coherent(int[] sample) {
        int[][] edges = list.edges(sample, sizes.edges());
        int[] next = new int[sizes.nodes()];
        Arrays.fill(next, NOWHERE);
        boolean[] entered = new boolean[sizes.nodes()];
        for (int[] edge : edges) {
            if (next[edge[0]] != NOWHERE || entered[edge[1]]) {
                return false;
            }
            next[edge[0]] = edge[1];
            entered[edge[1]] = true;
        }
        return edges.length > 0 && steps(next, start(edges, entered)) == edges.length;
    }

    /// The node that a line starts at; any of a circle's.
    private int start(int[][] edges, boolean[] entered) {
        return Arrays.stream(edges)
                .mapToInt(edge -> edge[0])
                .filter(node -> sizes.closed() || !entered[node])
                .findFirst()
                .orElse(NOWHERE);
    }

    /// Edges to go along before a circle closes or a line ends; none where neither happens as it should.
    private int steps(int[] next, int start) {
        int steps = 0;
        int node = start;
        while (node != NOWHERE && next[node] != NOWHERE) {
            node = next[node];
            steps++;
            if (node == start) {
                return steps;
            }
        }
        return sizes.closed() ? 0 : steps;
    }

    @Override
    public String canonical(int[] sample) {
        List<Integer> appeared = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        for (int[] edge : list.edges(sample, sizes.edges())) {
            for (int node : edge) {
                if (!appeared.contains(node)) {
                    appeared.add(node);
                }
                pattern.append(appeared.indexOf(node)).append(' ');
            }
        }
        return pattern.toString();
    }
}
