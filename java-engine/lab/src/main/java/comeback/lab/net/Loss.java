package comeback.lab.net;

import ai.djl.ndarray.NDArray;

/// What a net is to make small.
@FunctionalInterface
public interface Loss {
    /// @return a single number, made in this pass
    NDArray of(Pass pass);
}
