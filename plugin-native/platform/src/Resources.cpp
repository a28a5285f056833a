#include "platform/Platform.h"

namespace comeback::platform {

std::filesystem::path resourcesFolder() {
    namespace fs = std::filesystem;
    const fs::path own = ownFile();
    if (own.empty()) {
        return {};
    }
    const fs::path folder = own.parent_path();
    if (folder.parent_path().filename() == "Contents") {
        return folder.parent_path() / "Resources";
    }
    return folder / "Resources";
}

}  // namespace comeback::platform
