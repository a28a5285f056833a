/// Models: which, from where, verified how, and run by ONNX Runtime through DJL. The only package that knows DJL.
@NullMarked
package comeback.model;

import org.jspecify.annotations.NullMarked;
