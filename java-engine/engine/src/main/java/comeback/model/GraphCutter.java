package comeback.model;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cuts the part of an ONNX graph that leads from given inner tensors to given others out into a graph of its own.
///
/// Nodes keep their order and weights their bytes, so the same graph gives the same file, byte for byte.
/// Serves graphs without sub-graphs (no If, Loop or Scan).
public final class GraphCutter {
    private final ModelProto whole;
    private final Map<String, NodeProto> makerOf = new HashMap<>();

    private GraphCutter(ModelProto whole) {
        this.whole = whole;
        for (NodeProto node : whole.getGraph().getNodeList()) {
            node.getOutputList().forEach(tensor -> makerOf.put(tensor, node));
        }
    }

    /// @param pieces the graph's file, in order, where it lies in several
    /// @throws IOException when a file cannot be read or they hold no ONNX graph
    public static GraphCutter open(Path... pieces) throws IOException {
        try (InputStream bytes = joined(pieces)) {
            return new GraphCutter(ModelProto.parseFrom(bytes));
        }
    }

    private static InputStream joined(Path... pieces) throws IOException {
        InputStream joined = InputStream.nullInputStream();
        for (Path piece : pieces) {
            joined = new SequenceInputStream(joined, Files.newInputStream(piece));
        }
        return joined;
    }

    /// Writes to `file` what computes `outputs` from `inputs` and from those of the whole graph's inputs that
    /// it needs.
    ///
    /// @throws IllegalArgumentException when the graph makes no such output
    public void cut(List<GraphPort> inputs, List<GraphPort> outputs, Path file) throws IOException {
        ModelProto part = whole.toBuilder().setGraph(graph(inputs, outputs)).build();
        try (OutputStream bytes = Files.newOutputStream(file)) {
            CodedOutputStream coded = CodedOutputStream.newInstance(bytes);
            coded.useDeterministicSerialization();
            part.writeTo(coded);
            coded.flush();
        }
    }

    private GraphProto graph(List<GraphPort> inputs, List<GraphPort> outputs) {
        Set<NodeProto> needed = needed(inputs, outputs);
        Map<String, String> names = new HashMap<>();
        inputs.forEach(port -> names.put(port.tensor(), port.name()));
        outputs.forEach(port -> names.put(port.tensor(), port.name()));
        Set<String> used = new HashSet<>();
        needed.forEach(node -> used.addAll(node.getInputList()));

        GraphProto source = whole.getGraph();
        GraphProto.Builder graph = GraphProto.newBuilder().setName(source.getName());
        source.getNodeList().stream().filter(needed::contains).forEach(node -> graph.addNode(renamed(node, names)));
        source.getInputList().stream()
                .filter(input -> used.contains(input.getName()))
                .forEach(graph::addInput);
        inputs.forEach(port -> graph.addInput(declared(port)));
        outputs.forEach(port -> graph.addOutput(declared(port)));
        source.getInitializerList().stream()
                .filter(weights -> used.contains(weights.getName()))
                .forEach(graph::addInitializer);
        return graph.build();
    }

    private Set<NodeProto> needed(List<GraphPort> inputs, List<GraphPort> outputs) {
        Set<String> seen = new HashSet<>();
        inputs.forEach(port -> seen.add(port.tensor()));
        Deque<String> open = new ArrayDeque<>();
        for (GraphPort port : outputs) {
            if (!makerOf.containsKey(port.tensor())) {
                throw new IllegalArgumentException("the graph makes no tensor " + port.tensor());
            }
            open.push(port.tensor());
        }
        Set<NodeProto> needed = new HashSet<>();
        while (!open.isEmpty()) {
            String tensor = open.pop();
            NodeProto maker = makerOf.get(tensor);
            if (seen.add(tensor) && maker != null && needed.add(maker)) {
                maker.getInputList().forEach(open::push);
            }
        }
        return needed;
    }

    private static NodeProto renamed(NodeProto node, Map<String, String> names) {
        NodeProto.Builder renamed = node.toBuilder();
        for (int index = 0; index < node.getInputCount(); index++) {
            renamed.setInput(index, names.getOrDefault(node.getInput(index), node.getInput(index)));
        }
        for (int index = 0; index < node.getOutputCount(); index++) {
            renamed.setOutput(index, names.getOrDefault(node.getOutput(index), node.getOutput(index)));
        }
        return renamed.build();
    }

    private static ValueInfoProto declared(GraphPort port) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (String dim : port.dims()) {
            boolean fixed = Character.isDigit(dim.charAt(0));
            shape.addDim(
                    fixed
                            ? TensorShapeProto.Dimension.newBuilder().setDimValue(Long.parseLong(dim))
                            : TensorShapeProto.Dimension.newBuilder().setDimParam(dim));
        }
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                .setShape(shape)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(port.name())
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }
}
