#include "message-thread/Transcript.h"

#include "JsonFields.h"

#include <algorithm>
#include <utility>

namespace comeback::message {

namespace {

using json::Fields;

constexpr int mostTurns = 4096;  // beyond any song; a report cannot make us take memory without bound
constexpr std::size_t mostAnnouncements = 64;  // more than there are models

std::vector<AnswerLine> linesOf(const Fields& of) {
    std::vector<AnswerLine> lines;
    for (const auto text : of.list("lines")) {
        const Fields line(text);
        lines.push_back({std::max(0, line.index("bar")), line.text("text"), line.text("move")});
    }
    return lines;
}

TurnView turnOf(const Fields& turn) {
    const auto takes = turn.list("takes");
    TurnView view;
    view.heard = turn.text("heard");
    view.takes = static_cast<int>(takes.size());
    view.take = std::max(0, turn.index("chosen"));
    view.locked = turn.flag("locked");
    if (view.take < view.takes) {
        view.lines = linesOf(Fields(takes[static_cast<std::size_t>(view.take)]));
    }
    return view;
}

}  // namespace

void Transcript::document(std::shared_ptr<const std::string> json) {
    const std::scoped_lock lock(mutex_);
    document_.swap(json);
    isUnread_ = true;
    ++revision_;
}

void Transcript::read() const {
    const std::scoped_lock reading(reading_);
    while (true) {
        std::shared_ptr<const std::string> document;
        {
            const std::scoped_lock lock(mutex_);
            if (!isUnread_) {
                return;
            }
            document = document_;
        }
        std::vector<TurnView> turns;
        for (const auto turn : Fields(document ? std::string_view(*document) : "").list("turns")) {
            turns.push_back(turnOf(Fields(turn)));
        }
        const std::scoped_lock lock(mutex_);
        if (document == document_) {  // else there is a newer one by now
            if (hearing_ && hearing_->turn < static_cast<int>(turns.size())) {
                hearing_.reset();
            }
            turns_.swap(turns);
            isUnread_ = false;
            document_.reset();
        }
    }
}

std::optional<std::uint64_t> Transcript::openingOf(std::string_view json) {
    const Fields report(json);
    const auto number = report.text("report") == "opened" ? json::number(report.raw("opening")) : std::nullopt;
    const bool is = number && *number >= 0 && *number < 0x1p53;
    return is ? std::optional(static_cast<std::uint64_t>(*number)) : std::nullopt;
}

void Transcript::report(std::string_view json, bool ofThisSong) {
    const Fields report(json);
    const auto kind = report.text("report");
    const bool stays = report.flag("stays");
    if (!ofThisSong && (kind != "notice" || stays)) {
        return;
    }
    const int turn = report.index("turn");
    auto sentence = report.text("sentence");
    auto heard = report.text("text");
    auto lines = linesOf(report);  // read before the lock is taken
    read();                        // what is newer than the document goes on top of it
    const std::scoped_lock lock(mutex_);
    if (kind == "notice" && stays) {
        const bool isNew = std::find(announcements_.begin(), announcements_.end(), sentence) == announcements_.end();
        if (isNew && announcements_.size() < mostAnnouncements) {
            announcements_.push_back(std::move(sentence));
        }
    } else if (kind == "notice") {
        notice_.swap(sentence);
    } else if (kind == "heard" && turn >= 0) {
        hearing_ = Hearing{turn, std::move(heard), report.flag("final")};
    } else if (kind == "answer" && turn >= 0 && turn < mostTurns) {
        const auto index = static_cast<std::size_t>(turn);
        turns_.resize(std::max(turns_.size(), index + 1));
        auto& view = turns_[index];
        view.take = std::max(0, report.index("take"));
        view.takes = std::max(0, report.index("takes"));
        view.locked = report.flag("locked");
        view.lines.swap(lines);
        if (hearing_ && hearing_->turn == turn) {
            view.heard = hearing_->text;
            hearing_.reset();
        }
    } else {
        return;
    }
    ++revision_;
}

void Transcript::forgetReports() {
    const std::scoped_lock lock(mutex_);
    hearing_.reset();
    notice_.clear();
    announcements_.clear();
    ++revision_;
}

void Transcript::dismissNotices() {
    const std::scoped_lock lock(mutex_);
    notice_.clear();
    announcements_.clear();
    ++revision_;
}

std::vector<std::string> Transcript::announcements() const {
    const std::scoped_lock lock(mutex_);
    return announcements_;
}

std::vector<TurnView> Transcript::turns() const {
    read();
    const std::scoped_lock lock(mutex_);
    return turns_;
}

std::optional<Transcript::Hearing> Transcript::hearing() const {
    read();
    const std::scoped_lock lock(mutex_);
    return hearing_;
}

std::string Transcript::notice() const {
    const std::scoped_lock lock(mutex_);
    return notice_;
}

std::uint64_t Transcript::revision() const {
    const std::scoped_lock lock(mutex_);
    return revision_;
}

}  // namespace comeback::message
