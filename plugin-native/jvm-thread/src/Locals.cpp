#include "Locals.h"

#include <vector>

namespace comeback::engine {

namespace {

/// UTF-8 bytes of a Java string, through Java's own coder: JNI's calls speak a dialect of it.
std::string utf8(JNIEnv* java, jstring string) {
    const jclass strings = java->GetObjectClass(string);
    const jmethodID getBytes = java->GetMethodID(strings, "getBytes", "(Ljava/lang/String;)[B");
    const auto bytes =
        static_cast<jbyteArray>(java->CallObjectMethod(string, getBytes, java->NewStringUTF("UTF-8")));
    if (bytes == nullptr || java->ExceptionCheck()) {
        java->ExceptionClear();
        return {};
    }
    std::string result(static_cast<std::size_t>(java->GetArrayLength(bytes)), '\0');
    java->GetByteArrayRegion(bytes, 0, static_cast<jsize>(result.size()), reinterpret_cast<jbyte*>(result.data()));
    return result;
}

}  // namespace

jstring text(JNIEnv* java, const std::string& utf8) {
    const auto length = static_cast<jsize>(utf8.size());
    const jbyteArray bytes = found(java, java->NewByteArray(length));
    java->SetByteArrayRegion(bytes, 0, length, reinterpret_cast<const jbyte*>(utf8.data()));
    const jclass strings = found(java, java->FindClass("java/lang/String"));
    const jmethodID make = java->GetMethodID(strings, "<init>", "([BLjava/lang/String;)V");
    return static_cast<jstring>(found(java, java->NewObject(strings, make, bytes, java->NewStringUTF("UTF-8"))));
}

std::string exceptionText(JNIEnv* java) {
    const jthrowable thrown = java->ExceptionOccurred();
    if (thrown == nullptr) {
        return "no reason given";
    }
    java->ExceptionClear();
    const jmethodID toString = java->GetMethodID(java->GetObjectClass(thrown), "toString", "()Ljava/lang/String;");
    const auto told = static_cast<jstring>(java->CallObjectMethod(thrown, toString));
    if (told == nullptr || java->ExceptionCheck()) {
        java->ExceptionClear();
        return "an exception that cannot be told";
    }
    return utf8(java, told);
}

}  // namespace comeback::engine
