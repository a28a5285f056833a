package comeback.lab.net;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import comeback.problem.Problem;

/// PyTorch: on a GPU where its natives and one are there, else on the processor.
///
/// @param type of the weights: single precision, but double where gradients are checked
public record Torch(DataType type) {
    private static final String NAME = "PyTorch";
    private static final String THREADS = "ai.djl.pytorch.num_threads";

    /// @param threads that one operation may use; heeded only before the first use of PyTorch in this process
    /// @throws Problem where there are none
    public static Torch withThreads(int threads) {
        if (threads < 1) {
            throw new Problem("PyTorch cannot work on %d threads: give --threads 1 or more.".formatted(threads));
        }
        if (System.getProperty(THREADS) == null) {
            System.setProperty(THREADS, String.valueOf(threads));
        }
        return new Torch(DataType.FLOAT32);
    }

    /// In double precision.
    Torch precise() {
        return new Torch(DataType.FLOAT64);
    }

    Device device() {
        return engine().defaultDevice();
    }

    NDManager manager() {
        return engine().newBaseManager(device());
    }

    GradientCollector collector() {
        return engine().newGradientCollector();
    }

    private static Engine engine() {
        return Engine.getEngine(NAME);
    }
}
