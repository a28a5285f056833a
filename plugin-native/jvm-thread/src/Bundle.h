#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace comeback::engine {

/// The engine as it lies on disk, inside the plugin's `Resources`:
///
/// ```
/// engine/*.jar   runtime/   native/   models/   presets/   banks/   comeback.aot
/// ```
struct Bundle {
    std::filesystem::path resources;

    /// The bundle that this code belongs to. Throws Failure when the system does not tell where that is.
    static Bundle own();

    /// Every jar of the engine, by name. Throws Failure when there is none.
    [[nodiscard]] std::vector<std::filesystem::path> jars() const;

    /// The library of the bundle's own JVM. Throws Failure when it is missing.
    [[nodiscard]] std::filesystem::path jvmLibrary() const;

    /// System properties that the engine finds its files by, and that keep its libraries to those files.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> properties() const;

    /// All that a new JVM is told. The AOT cache serves only a JVM with the class path and options it was trained
    /// with, so that the trainer asks here as well.
    [[nodiscard]] std::vector<std::string> options() const;

    [[nodiscard]] std::filesystem::path aotCache() const { return resources / "comeback.aot"; }
};

}  // namespace comeback::engine
