#pragma once

#include "Failure.h"

#include <jni.h>
#include <string>

namespace comeback::engine {

/// Gives back, at the end of its block, every reference that JNI has handed out since.
class Locals {
public:
    explicit Locals(JNIEnv* java) : java_(java) { java_->PushLocalFrame(32); }
    ~Locals() { java_->PopLocalFrame(nullptr); }
    Locals(const Locals&) = delete;
    Locals& operator=(const Locals&) = delete;

private:
    JNIEnv* java_;
};

/// A Java string of UTF-8 text.
jstring text(JNIEnv* java, const std::string& utf8);

/// What the pending exception says of itself, and clears it; "no reason given" when there is none.
std::string exceptionText(JNIEnv* java);

/// What JNI has found or made, or Failure when it is null.
template <typename Reference>
Reference found(JNIEnv* java, Reference reference) {
    if (reference == nullptr || java->ExceptionCheck()) {
        throw Failure("Java refused what Comeback's engine needs (" + exceptionText(java) + "): restart the host.");
    }
    return reference;
}

}  // namespace comeback::engine
