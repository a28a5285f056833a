package comeback.model;

import java.util.List;

/// A float tensor inside a graph where it is to be cut open, the name it shall have from outside, and its shape.
///
/// @param tensor its name in the whole graph
/// @param name its name as an input or output of the cut graph
/// @param dims one a dimension: a number for a fixed size, any other word for a size that varies
public record GraphPort(String tensor, String name, List<String> dims) {
    public GraphPort {
        dims = List.copyOf(dims);
    }

    static GraphPort of(String tensor, String name, String... dims) {
        return new GraphPort(tensor, name, List.of(dims));
    }
}
