#include "EntryClass.h"

#include "Failure.h"
#include "Locals.h"

namespace comeback::engine {

namespace {

constexpr const char* entryName = "comeback.engine.Plugin";
constexpr const char* entryPath = "comeback/engine/Plugin";

/// A URLClassLoader over the bundle's jars that sees the JDK but none of the host's own classes.
jobject ownLoader(JNIEnv* java, const Bundle& bundle) {
    const auto jars = bundle.jars();
    const jclass url = found(java, java->FindClass("java/net/URL"));
    const jclass file = found(java, java->FindClass("java/io/File"));
    const jclass uri = found(java, java->FindClass("java/net/URI"));
    const jclass loader = found(java, java->FindClass("java/lang/ClassLoader"));
    const jclass ours = found(java, java->FindClass("java/net/URLClassLoader"));
    const jmethodID newFile = java->GetMethodID(file, "<init>", "(Ljava/lang/String;)V");
    const jmethodID toUri = java->GetMethodID(file, "toURI", "()Ljava/net/URI;");
    const jmethodID toUrl = java->GetMethodID(uri, "toURL", "()Ljava/net/URL;");
    const jobjectArray urls = found(java, java->NewObjectArray(static_cast<jsize>(jars.size()), url, nullptr));
    for (std::size_t index = 0; index < jars.size(); ++index) {
        const Locals locals(java);
        const jobject jar = found(java, java->NewObject(file, newFile, text(java, jars[index].string())));
        const jobject address = found(java, java->CallObjectMethod(found(java, java->CallObjectMethod(jar, toUri)), toUrl));
        java->SetObjectArrayElement(urls, static_cast<jsize>(index), address);
    }
    const jobject jdk = found(java, java->CallStaticObjectMethod(
        loader, java->GetStaticMethodID(loader, "getPlatformClassLoader", "()Ljava/lang/ClassLoader;")));
    return found(java, java->NewObject(
        ours, java->GetMethodID(ours, "<init>", "([Ljava/net/URL;Ljava/lang/ClassLoader;)V"), urls, jdk));
}

/// Where ServiceLoader looks, for this thread and those that it starts.
void makeContextLoader(JNIEnv* java, jobject loader) {
    const jclass thread = found(java, java->FindClass("java/lang/Thread"));
    const jobject current = found(java, java->CallStaticObjectMethod(
        thread, java->GetStaticMethodID(thread, "currentThread", "()Ljava/lang/Thread;")));
    java->CallVoidMethod(
        current, java->GetMethodID(thread, "setContextClassLoader", "(Ljava/lang/ClassLoader;)V"), loader);
}

}  // namespace

EntryClass EntryClass::byClassPath(JNIEnv* java) {
    const Locals locals(java);
    const jclass entry = java->FindClass(entryPath);
    if (entry == nullptr) {
        throw Failure("Comeback's engine lacks its entry (" + exceptionText(java) + "): install Comeback again.");
    }
    return {java, entry};
}

EntryClass EntryClass::byOwnLoader(JNIEnv* java, const Bundle& bundle) {
    const Locals locals(java);
    const jobject loader = ownLoader(java, bundle);
    const jclass loaders = found(java, java->GetObjectClass(loader));
    const jmethodID load = java->GetMethodID(loaders, "loadClass", "(Ljava/lang/String;)Ljava/lang/Class;");
    const auto entry = static_cast<jclass>(java->CallObjectMethod(loader, load, text(java, entryName)));
    if (entry == nullptr || java->ExceptionCheck()) {
        throw Failure("Comeback's engine cannot be loaded into the Java that runs in this host (" +
                      exceptionText(java) + "): it needs Java 25 or newer, or a host without Java.");
    }
    makeContextLoader(java, loader);
    return {java, entry};
}

EntryClass::EntryClass(JNIEnv* java, jclass entry)
    : java_(java),
      entry_(static_cast<jclass>(java->NewGlobalRef(entry))),
      open_(java->GetStaticMethodID(entry, "open", "(J)V")),
      close_(open_ == nullptr ? nullptr : java->GetStaticMethodID(entry, "close", "(J)V")) {
    if (open_ == nullptr || close_ == nullptr) {
        throw Failure("Comeback's engine and plugin are of different versions (" + exceptionText(java) +
                      "): install Comeback again.");
    }
}

void EntryClass::open(std::int64_t control) { call(open_, control, "start"); }

void EntryClass::close(std::int64_t control) { call(close_, control, "stop"); }

void EntryClass::call(jmethodID method, std::int64_t control, const char* what) {
    const Locals locals(java_);
    java_->CallStaticVoidMethod(entry_, method, static_cast<jlong>(control));
    if (java_->ExceptionCheck()) {
        throw Failure(std::string("Comeback's engine did not ") + what + ": " + exceptionText(java_) + ".");
    }
}

}  // namespace comeback::engine
