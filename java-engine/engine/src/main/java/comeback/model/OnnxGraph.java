package comeback.model;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.ParameterStore;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An ONNX graph ready to run on one thread (so that results repeat to the bit on one machine).
///
/// `run` may be called by one thread at a time.
public final class OnnxGraph implements AutoCloseable {
    private static final String ENGINE = "OnnxRuntime";

    private final Model model;
    private final ParameterStore noParameters;
    private final List<String> inputNames;

    private OnnxGraph(Model model) {
        this.model = model;
        this.noParameters = new ParameterStore(model.getNDManager(), false);
        this.inputNames = model.describeInput().keys();
    }

    /// Loads a `.onnx` or `.ort` file.
    ///
    /// @throws Problem when the file is no graph that this runtime reads
    public static OnnxGraph load(Path file) {
        return Passes.run(() -> loaded(file));
    }

    private static OnnxGraph loaded(Path file) {
        Model model = Model.newInstance(String.valueOf(file.getFileName()), ENGINE);
        try {
            model.load(file.toAbsolutePath(), null, Map.of("intraOpNumThreads", "1", "interOpNumThreads", "1"));
            return new OnnxGraph(model);
        } catch (IOException | MalformedModelException | RuntimeException unreadable) {
            model.close();
            throw new Problem(
                    "The model file %s cannot be loaded: run './comeback models fetch' to bring a good one."
                            .formatted(file),
                    unreadable);
        }
    }

    public List<String> inputNames() {
        return inputNames;
    }

    /// Runs the graph and returns its outputs by name; the caller closes them. The inputs stay the caller's.
    public Outputs run(Map<String, Tensor> inputs) {
        NDList list = new NDList();
        inputs.forEach((name, tensor) -> {
            NDArray array = tensor.array();
            array.setName(name);
            list.add(array);
        });
        NDList answers = Passes.run(() -> model.getBlock().forward(noParameters, list, false));
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        for (NDArray answer : answers) {
            outputs.put(answer.getName(), new Tensor(answer));
        }
        return new Outputs(outputs);
    }

    @Override
    public void close() {
        model.close();
    }

    static NDManager memory() {
        return Memory.ROOT;
    }

    /// The one owner of native tensors; created on first use, so that this engine is the first to make a runtime.
    private static final class Memory {
        static final NDManager ROOT = Engine.getEngine(ENGINE).newBaseManager();
    }
}
