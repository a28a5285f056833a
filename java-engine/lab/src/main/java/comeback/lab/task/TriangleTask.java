package comeback.lab.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Triangle discovery: say the three edges of a triangle of a graph that is known from its edges and some of its
/// triangles: `tri: n4 n9 <sep> n9 n2 <sep> n2 n4 </a>`.
///
/// A row to learn from is a triangle with probability 1/3, drawn evenly from all of the graph's with its nodes in any
/// order, which may be seeded; or else an edge, `edge: n4 n9 <sep> n9 n4 </a>`, which never is. Rows may repeat.
/// Coherent: three different nodes, every two of them joined, said round as above. Canonical: its nodes sorted.
public final class TriangleTask implements Task {
    private static final String TRIANGLE = "tri:";
    private static final String EDGE = "edge:";
    private static final int CORNERS = 3;

    private final Sizes.Triangle sizes;
    private final Graph graph;
    private final Vocabulary vocabulary;
    private final EdgeList list;
    private final List<Row> training;

    TriangleTask(Sizes.Triangle sizes, Graph graph, List<Row> training) {
        this.sizes = sizes;
        this.graph = graph;
        this.training = List.copyOf(training);
        List<String> own = new ArrayList<>(List.of(TRIANGLE, EDGE));
        Numbered.add(own, "n", sizes.nodes());
        vocabulary = Vocabulary.with(own);
        list = new EdgeList(vocabulary, vocabulary.id("n0"));
    }

    static TriangleTask drawn(Sizes.Triangle sizes, SplittableRandom chance) {
        Graph graph = TriangleGraph.drawn(sizes, chance);
        TriangleTask empty = new TriangleTask(sizes, graph, List.of());
        List<int[]> triangles = graph.triangles();
        List<int[]> edges = graph.edges();
        List<Row> rows = new ArrayList<>();
        while (rows.size() < sizes.training()) {
            boolean triangle = chance.nextInt(CORNERS) == 0;
            rows.add(
                    triangle
                            ? empty.triangle(Shuffle.of(pick(triangles, chance), chance))
                            : empty.edge(Shuffle.of(pick(edges, chance), chance)));
        }
        return new TriangleTask(sizes, graph, rows);
    }

    private static int[] pick(List<int[]> all, SplittableRandom chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private Row triangle(int[] corners) {
        int[][] edges = {{corners[0], corners[1]}, {corners[1], corners[2]}, {corners[2], corners[0]}};
        return new Row(testPrompt(), list.answer(edges), true);
    }

    private Row edge(int[] ends) {
        int[][] edges = {{ends[0], ends[1]}, {ends[1], ends[0]}};
        return new Row(new int[] {vocabulary.id(EDGE)}, list.answer(edges), false);
    }

    Graph graph() {
        return graph;
    }

    @Override
    public String name() {
        return TaskName.TRIANGLE.label();
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
        return new int[] {vocabulary.id(TRIANGLE)};
    }

    @Override
    public int answerLength() {
        return EdgeList.length(CORNERS);
    }

    @Override
    public int tests() {
        return sizes.tests();
    }

    @Override
    public boolean coherent(int[] sample) {
        int[][] edges = list.edges(sample, CORNERS);
        return edges.length == CORNERS && IntStream.range(0, CORNERS).allMatch(at -> follows(edges, at));
    }

    /// Whether an edge is the graph's and the next one goes on where it ends. Three such have three different nodes, as
    /// no node is joined to itself.
    private boolean follows(int[][] edges, int at) {
        return graph.joined(edges[at][0], edges[at][1]) && edges[at][1] == edges[(at + 1) % CORNERS][0];
    }

    @Override
    public String canonical(int[] sample) {
        return Arrays.stream(list.edges(sample, CORNERS))
                .mapToInt(edge -> edge[0])
                .sorted()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
