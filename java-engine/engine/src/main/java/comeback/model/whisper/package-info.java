/// Models of whisper.cpp, through the native library that `whisper-jni` carries. Only this package knows either.
@NullMarked
package comeback.model.whisper;

import org.jspecify.annotations.NullMarked;
