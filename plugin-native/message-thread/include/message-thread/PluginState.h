#pragma once

#include "message-thread/ParameterValues.h"
#include "message-thread/Presets.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::message {

/// What the producer types.
struct Words {
    std::string lyrics;    ///< rapped in the mode say
    std::string topic;     ///< written about in the mode write
    std::string hotWords;  ///< names to listen for, separated by commas or line ends
    friend bool operator==(const Words&, const Words&) = default;
};

/// All that a host keeps for us between two sessions, as one canonical JSON document: keys sorted by their bytes, no
/// blanks, no dates. Every call from any thread; none waits for the engine or the audio thread.
///
/// ```
/// {"hotWords":"","lyrics":"","parameters":{"adLibs":0,...},"schema":1,"song":null,
///  "styles":[{"hash":"..","name":".."},null,...16],"topic":"","voices":[...16]}
/// ```
///
/// Keys that schema 1 does not know are kept as their bytes stood, in the document and in its parameters. A newer
/// schema, or bytes that are no such document, are kept whole: `get` gives them back exactly as they came, until
/// `reset` or another `set`.
class PluginState {
public:
    static constexpr int schema = 1;

    /// What a `set` found.
    enum class Outcome {
        taken,    ///< all of it counts now
        kept,     ///< not understood: nothing has changed but what `get` gives
        ignored,  ///< no bytes at all
    };

    /// @param parameters outlives this object; the state of the parameters is theirs
    /// @param found presets that are there, put into free slots
    PluginState(ParameterValues& parameters, Presets found);

    /// The document's bytes, one piece after the other: a song or foreign bytes may be large, and are not copied here.
    struct Pieces {
        std::string before;
        std::shared_ptr<const std::string> large;  ///< null when there is none
        std::string after;

        [[nodiscard]] std::array<std::string_view, 3> all() const {
            return {before, large ? std::string_view(*large) : std::string_view(), after};
        }
        [[nodiscard]] std::size_t bytes() const { return before.size() + (large ? large->size() : 0) + after.size(); }
    };
    [[nodiscard]] Pieces pieces() const;
    /// The same in one.
    [[nodiscard]] std::string get() const;
    Outcome set(std::string_view bytes);
    /// Lets go of bytes that were kept whole; `get` gives our own document again.
    void reset();

    /// What is to be told about the last `set`, a sentence each: bytes kept whole, presets missing or changed.
    [[nodiscard]] std::vector<std::string> sentences() const;
    [[nodiscard]] bool keepsForeignBytes() const;
    /// The producer has read what was told of presets; that bytes are kept whole is told for as long as they are.
    void dismissSentences();

    [[nodiscard]] Words words() const;
    void setWords(Words words);
    [[nodiscard]] Slots styles() const;
    [[nodiscard]] Slots voices() const;

    /// The engine's song document, one JSON value as its bytes stood; null until there is one.
    [[nodiscard]] std::shared_ptr<const std::string> song() const;
    /// @param ofOpening the opening that the document belongs to; none from an engine that does not say
    /// @return false when `json` is no JSON, or of an opening before the last or before the last `set`: nothing changes
    bool setSong(std::string_view json, std::optional<std::uint64_t> ofOpening = std::nullopt);

    /// What an engine is to be told when it opens the state, all of one moment.
    struct Opening {
        std::uint64_t number;  ///< another for each opening; documents of those before count no more
        std::shared_ptr<const std::string> song;
        Words words;
        Slots styles;
        Slots voices;
    };
    [[nodiscard]] Opening open();
    /// Whether it is the last opening, and nothing was set since.
    [[nodiscard]] bool isOpen(std::uint64_t opening) const;

private:
    using Members = std::map<std::string, std::string, std::less<>>;

    struct Document {
        Words words;
        Slots styles;
        Slots voices;
        std::shared_ptr<const std::string> song;
        Members unknown;
        Members unknownParameters;
        std::shared_ptr<const std::string> foreign;
        std::vector<std::string> sentences;
        std::uint64_t opening = 0;  ///< grows with each opening, and with each set, whose opening is still to come
    };
    struct Reading;

    [[nodiscard]] std::shared_ptr<const Document> document() const;
    void edit(const std::function<void(Document&)>& change);

    ParameterValues& parameters_;
    const Presets found_;
    mutable std::mutex mutex_;  ///< held only to copy or swap what the producer typed and some pointers
    std::shared_ptr<const Document> document_;
};

}  // namespace comeback::message
