#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::message {

/// A line of an answer.
struct AnswerLine {
    int bar = 0;       ///< zero-based, within the answer
    std::string text;
    std::string move;  ///< what the line does to the opponent, in the writer's word for it
};

/// A turn as the editor shows it: the take that plays, and how many there are.
struct TurnView {
    std::string heard;
    int takes = 0;
    int take = 0;  ///< zero-based
    bool locked = false;
    std::vector<AnswerLine> lines;
};

/// What was said on both sides, read from the song document and, for what is newer than that, from the engine's
/// reports. Turns are numbered as the document numbers them. Any thread; a report that cannot be read is left out.
class Transcript {
public:
    /// Words that are being heard and that no document holds yet.
    struct Hearing {
        int turn = 0;
        std::string text;
        bool final = false;
    };

    /// The song document counts from now on; null when there is none. It is read when somebody asks for what it says.
    void document(std::shared_ptr<const std::string> json);
    /// @param ofThisSong false for a report of a song that is open no more: of those only notices that do not
    ///     stay count
    void report(std::string_view json, bool ofThisSong = true);
    /// The number in a report that says which opening of the song all that follows belongs to; of others, none.
    [[nodiscard]] static std::optional<std::uint64_t> openingOf(std::string_view json);
    /// Forgets what was heard and noticed but not kept, as when another song is opened.
    void forgetReports();

    [[nodiscard]] std::vector<TurnView> turns() const;
    [[nodiscard]] std::optional<Hearing> hearing() const;
    /// The engine's last notice; a new one takes its place.
    [[nodiscard]] std::string notice() const;
    /// Notices that stay, such as that a model has changed: each once, in the order in which they came.
    [[nodiscard]] std::vector<std::string> announcements() const;
    /// The producer has read all notices.
    void dismissNotices();
    /// Grows with every change.
    [[nodiscard]] std::uint64_t revision() const;

private:
    void read() const;

    mutable std::mutex reading_;  ///< held while a document is read
    mutable std::mutex mutex_;    ///< for all that follows; held for moments
    mutable bool isUnread_ = false;
    mutable std::shared_ptr<const std::string> document_;
    mutable std::vector<TurnView> turns_;
    mutable std::optional<Hearing> hearing_;
    std::string notice_;
    std::vector<std::string> announcements_;
    std::uint64_t revision_ = 0;
};

}  // namespace comeback::message
