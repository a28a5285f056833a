package comeback.lab.task;

/// Edges as an answer says them: `u v <sep> v w <sep> w u </a>`, one token a node.
///
/// @param vocabulary whose last tokens are the nodes
/// @param firstNode the id of node 0
record EdgeList(Vocabulary vocabulary, int firstNode) {
    /// Tokens of an answer of so many edges.
    static int length(int edges) {
        return 3 * edges;
    }

    /// @param edges `[edge][from, to]`, nodes counted from 0
    int[] answer(int[][] edges) {
        int[] answer = new int[length(edges.length)];
        for (int edge = 0; edge < edges.length; edge++) {
            answer[3 * edge] = firstNode + edges[edge][0];
            answer[3 * edge + 1] = firstNode + edges[edge][1];
            answer[3 * edge + 2] = edge == edges.length - 1 ? vocabulary.end() : vocabulary.separator();
        }
        return answer;
    }

    /// The nodes of so many edges, `[edge][from, to]`; of no length where the sample is anything else.
    int[][] edges(int[] sample, int count) {
        if (sample.length != length(count)) {
            return new int[0][];
        }
        int[][] edges = new int[count][];
        for (int edge = 0; edge < count; edge++) {
            int from = sample[3 * edge];
            int to = sample[3 * edge + 1];
            int after = edge == count - 1 ? vocabulary.end() : vocabulary.separator();
            if (!isNode(from) || !isNode(to) || sample[3 * edge + 2] != after) {
                return new int[0][];
            }
            edges[edge] = new int[] {from - firstNode, to - firstNode};
        }
        return edges;
    }

    private boolean isNode(int id) {
        return id >= firstNode && id < vocabulary.size();
    }
}
