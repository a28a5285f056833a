#include "NoteOut.h"

#include <algorithm>

namespace comeback::audio {

namespace {

constexpr std::uint8_t noteOn = 0x90;
constexpr std::uint8_t noteOff = 0x80;

}  // namespace

void NoteOut::begin(std::int64_t blockFrame) noexcept {
    blockFrame_ = blockFrame;
    eventCount_ = 0;
}

void NoteOut::ask(std::size_t owner, std::int64_t frame, const wire::ClipNote& note) noexcept {
    if (askedCount_ == room_->asked.size()) {
        return;
    }
    const auto length = std::max<std::int64_t>(note.lengthFrames, 1);
    const auto velocity = static_cast<std::uint8_t>(std::clamp<int>(note.velocity, 1, 127));
    const Note asked{frame,
                     frame + length,
                     owner,
                     static_cast<std::uint8_t>(note.channel & 0x0F),
                     static_cast<std::uint8_t>(note.note & 0x7F),
                     velocity};
    auto place = askedCount_++;
    for (; place > 0 && room_->asked[place - 1].frame > frame; --place) {
        room_->asked[place] = room_->asked[place - 1];
    }
    room_->asked[place] = asked;
}

void NoteOut::advance(std::int64_t endFrame) noexcept {
    for (std::size_t i = 0; i < askedCount_; ++i) {
        endBefore(room_->asked[i].frame + 1);
        start(room_->asked[i]);
    }
    askedCount_ = 0;
    endBefore(endFrame);
}

void NoteOut::endAll(std::int64_t frame) noexcept {
    while (soundingCount_ > 0) {
        endAt(0, frame);
    }
}

void NoteOut::endOf(std::size_t owner, std::int64_t frame) noexcept {
    for (std::size_t i = 0; i < soundingCount_;) {
        if (room_->sounding[i].owner == owner) {
            endAt(i, frame);
        } else {
            ++i;
        }
    }
}

void NoteOut::start(const Note& note) noexcept {
    for (std::size_t i = 0; i < soundingCount_; ++i) {
        if (room_->sounding[i].channel == note.channel && room_->sounding[i].note == note.note) {
            endAt(i, note.frame);
            break;
        }
    }
    // Each note that sounds has its end's place kept free.
    const bool fits = eventCount_ + soundingCount_ + 2 <= mostEvents && soundingCount_ < mostAtOnce;
    if (fits) {
        send(note.frame, static_cast<std::uint8_t>(noteOn | note.channel), note.note, note.velocity);
        room_->sounding[soundingCount_++] = note;
    }
}

void NoteOut::endBefore(std::int64_t frame) noexcept {
    for (;;) {
        const Note* const begin = room_->sounding.data();
        const Note* const end = begin + soundingCount_;
        const Note* const first = std::min_element(
            begin, end, [](const Note& a, const Note& b) { return a.endFrame < b.endFrame; });
        if (first == end || first->endFrame >= frame) {
            return;
        }
        endAt(static_cast<std::size_t>(first - begin), first->endFrame);
    }
}

void NoteOut::endAt(std::size_t sounding, std::int64_t frame) noexcept {
    const auto note = room_->sounding[sounding];
    std::move(room_->sounding.begin() + static_cast<std::ptrdiff_t>(sounding) + 1,
              room_->sounding.begin() + static_cast<std::ptrdiff_t>(soundingCount_),
              room_->sounding.begin() + static_cast<std::ptrdiff_t>(sounding));
    --soundingCount_;
    send(frame, static_cast<std::uint8_t>(noteOff | note.channel), note.note, 0);
}

void NoteOut::send(std::int64_t frame, std::uint8_t status, std::uint8_t data1, std::uint8_t data2) noexcept {
    room_->events[eventCount_++] = {static_cast<std::int32_t>(frame - blockFrame_), status, data1, data2};
}

}  // namespace comeback::audio
