package comeback.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our models sum products of bytes. Runtimes before 1.26 do so wrongly on processors with AMX wherever a tile of 32
/// rows meets columns that fill no 16: voices then burst, or end in no number at all.
class QuantisedSumsTest {
    private static final int ZERO = 117;
    private static final int BYTE = TensorProto.DataType.UINT8.getNumber();
    private static final int FLOAT = TensorProto.DataType.FLOAT.getNumber();

    @TempDir
    Path folder;

    /// The last is how hibari's decoder ends.
    @ParameterizedTest
    @CsvSource({"1, 64, 17", "31, 64, 17", "32, 64, 16", "32, 64, 17", "33, 288, 219", "97, 3, 31", "64, 256, 3005"})
    void matricesMultiplyExactly(int rows, int inner, int columns) throws IOException {
        SplittableRandom chance = new SplittableRandom(rows + columns);
        byte[] left = bytes(rows * inner, chance);
        byte[] right = bytes(inner * columns, chance);
        float[] product = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int i = 0; i < inner; i++) {
                    product[row * columns + column] +=
                            (float) (value(left[row * inner + i]) * value(right[i * columns + column]));
                }
            }
        }
        NodeProto node = node("MatMulInteger", List.of("bytes", "weights", "zero", "zero"), "sums");
        float[] sums = run(node, left, new long[] {rows, inner}, right, new long[] {inner, columns});
        assertThat(sums).isEqualTo(product);
    }

    /// The first is one of Kokoro's.
    @ParameterizedTest
    @CsvSource({"512, 64, 219", "512, 64, 220", "16, 32, 17", "1, 40, 33"})
    void convolutionsSumExactly(int channels, int filters, int frames) throws IOException {
        SplittableRandom chance = new SplittableRandom(frames);
        byte[] sound = bytes(channels * frames, chance);
        byte[] weights = bytes(filters * channels, chance);
        float[] filtered = new float[filters * frames];
        for (int filter = 0; filter < filters; filter++) {
            for (int frame = 0; frame < frames; frame++) {
                for (int channel = 0; channel < channels; channel++) {
                    filtered[filter * frames + frame] += (float)
                            (value(weights[filter * channels + channel]) * value(sound[channel * frames + frame]));
                }
            }
        }
        NodeProto node = node("ConvInteger", List.of("bytes", "weights", "zero", "zero"), "sums").toBuilder()
                .addAttribute(AttributeProto.newBuilder()
                        .setName("kernel_shape")
                        .setType(AttributeProto.AttributeType.INTS)
                        .addInts(1))
                .build();
        float[] sums = run(node, sound, new long[] {1, channels, frames}, weights, new long[] {filters, channels, 1});
        assertThat(sums).isEqualTo(filtered);
    }

    /// The node's sums of `given`, which goes in as numbers and is cast to bytes, and of `weights`.
    private float[] run(NodeProto node, byte[] given, long[] givenShape, byte[] weights, long[] shape)
            throws IOException {
        GraphProto graph = GraphProto.newBuilder()
                .setName("sums")
                .addInput(port("given", givenShape.length))
                .addOutput(port("result", givenShape.length))
                .addInitializer(initial("weights", weights, shape))
                .addInitializer(initial("zero", new byte[] {ZERO}))
                .addNode(cast("given", "bytes", BYTE))
                .addNode(node)
                .addNode(cast("sums", "result", FLOAT))
                .build();
        Path file = folder.resolve("sums.onnx");
        Files.write(
                file,
                ModelProto.newBuilder()
                        .setIrVersion(8)
                        .addOpsetImport(
                                OperatorSetIdProto.newBuilder().setDomain("").setVersion(17))
                        .setGraph(graph)
                        .build()
                        .toByteArray());
        float[] numbers = new float[given.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Byte.toUnsignedInt(given[i]);
        }
        try (OnnxGraph runnable = OnnxGraph.load(file);
                Tensor in = Tensor.floats(numbers, givenShape);
                Outputs out = runnable.run(Map.of("given", in))) {
            return out.get("result").toFloats();
        }
    }

    private static byte[] bytes(int count, SplittableRandom chance) {
        byte[] bytes = new byte[count];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static int value(byte stored) {
        return Byte.toUnsignedInt(stored) - ZERO;
    }

    private static NodeProto node(String operator, List<String> inputs, String output) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .addAllInput(inputs)
                .addOutput(output)
                .build();
    }

    private static NodeProto cast(String from, String to, int type) {
        return node("Cast", List.of(from), to).toBuilder()
                .addAttribute(AttributeProto.newBuilder()
                        .setName("to")
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(type))
                .build();
    }

    private static TensorProto initial(String name, byte[] bytes, long... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder();
        for (long size : shape) {
            tensor.addDims(size);
        }
        return tensor.setName(name)
                .setDataType(BYTE)
                .setRawData(ByteString.copyFrom(bytes))
                .build();
    }

    /// An input or output of so many dimensions, each of any size.
    private static ValueInfoProto port(String name, int dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (int i = 0; i < dimensions; i++) {
            shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(name + i));
        }
        TypeProto.Tensor type =
                TypeProto.Tensor.newBuilder().setElemType(FLOAT).setShape(shape).build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(type))
                .build();
    }
}
