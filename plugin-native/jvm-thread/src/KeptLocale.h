#pragma once

#include <clocale>
#include <string>

namespace comeback::engine {

/// Puts the process's locale back at its end, if it is another then. Java, when it starts, takes that of the user's
/// environment for the whole process: a host that reads and writes its numbers in "C" would find a comma where it had a
/// point. For as long as Java takes to start it has the user's; nothing can be done about that from within.
class KeptLocale {
public:
    KeptLocale() : before_(now()) {}
    ~KeptLocale() {
        if (now() != before_) {
            std::setlocale(LC_ALL, before_.c_str());
        }
    }
    KeptLocale(const KeptLocale&) = delete;
    KeptLocale& operator=(const KeptLocale&) = delete;

private:
    static std::string now() {
        const char* const name = std::setlocale(LC_ALL, nullptr);
        return name != nullptr ? name : "C";
    }

    const std::string before_;
};

}  // namespace comeback::engine
