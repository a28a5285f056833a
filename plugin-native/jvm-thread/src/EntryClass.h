#pragma once

#include "Bundle.h"

#include <cstdint>
#include <jni.h>

namespace comeback::engine {

/// `comeback.engine.Plugin` in the JVM. On the thread that the JNIEnv belongs to.
class EntryClass {
public:
    /// Finds it by the JVM's own class path.
    static EntryClass byClassPath(JNIEnv* java);

    /// Finds it in a class loader of our own over the bundle's jars, beside whatever else the JVM runs; the thread's
    /// context class loader becomes that one.
    static EntryClass byOwnLoader(JNIEnv* java, const Bundle& bundle);

    /// Both may throw Failure.
    void open(std::int64_t control);
    void close(std::int64_t control);

private:
    EntryClass(JNIEnv* java, jclass entry);
    void call(jmethodID method, std::int64_t control, const char* what);

    JNIEnv* java_;
    jclass entry_;  ///< a global reference, never given back
    jmethodID open_;
    jmethodID close_;
};

}  // namespace comeback::engine
