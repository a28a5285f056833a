#include "ClipPlayer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace comeback::audio {

using wire::ClipSlot;
using wire::SessionLayout;

namespace {

constexpr double fadeSeconds = 0.003;

/// Calls `act` with the number of each member.
template <typename Act>
void forEach(std::uint64_t slots, Act act) {
    for (; slots != 0; slots &= slots - 1) {
        act(static_cast<std::size_t>(std::countr_zero(slots)));
    }
}

std::atomic_ref<std::uint64_t> stateOf(ClipSlot& slot) { return std::atomic_ref<std::uint64_t>(slot.state); }

}  // namespace

void ClipPlayer::prepare(double sampleRate) {
    sampleRate_ = sampleRate;
    fadeFrames_ = static_cast<std::size_t>(std::max(1.0, std::round(fadeSeconds * sampleRate)));
    fadeStep_ = 1.0f / static_cast<float>(fadeFrames_ + 1);
    for (auto& tail : tails_) {
        tail.prepare(fadeFrames_);
    }
    known_ = playable_ = owed_ = 0;
    fresh_ = true;
    silence();
}

void ClipPlayer::silence() noexcept {
    sounding_ = 0;
    speaks_ = false;
    for (auto& tail : tails_) {
        tail.clear();
    }
}

void ClipPlayer::approach(std::size_t frames) const noexcept {
    wire::fetchLine(memory_.words(SessionLayout::clipsChanged));
    forEach(sounding_, [this, frames](std::size_t slot) {
        const auto& held = room_->held[slot];
        const auto position = std::max<std::int64_t>(held.position, 0);
        const auto count = std::min(frames, static_cast<std::size_t>(held.clip.frames - position));
        for (const float* const samples : held.clip.layers) {
            if (samples != nullptr) {
                wire::fetchAhead(samples + position, count * sizeof(float));
            }
        }
    });
}

void ClipPlayer::begin(const Moment& moment, bool maySpeak, NoteOut& notes) noexcept {
    const bool speaks = moment.playing && maySpeak;
    const bool sameMap = moment.beats == moment_.beats;
    moment_ = moment;
    if (moment.jumped || speaks != speaks_) {
        beginRun(notes);
    }
    speaks_ = speaks;
    answerAll(notes);
    if (speaks && (!sameMap || slotsChanged_)) {
        findNextStart();
        slotsChanged_ = false;
    }
}

void ClipPlayer::findNextStart() noexcept {
    nextStart_ = std::numeric_limits<std::int64_t>::max();
    forEach(playable_ & ~sounding_, [this](std::size_t slot) {
        if (!room_->held[slot].done) {
            nextStart_ = std::min(nextStart_, startOf(room_->held[slot].clip));
        }
    });
}

void ClipPlayer::beginRun(NoteOut& notes) noexcept {
    forEach(sounding_, [this](std::size_t slot) { breakOff(slot); });
    notes.endAll(moment_.frame);
    forEach(known_, [this](std::size_t slot) { room_->held[slot].done = false; });
    room_->said.clear();
    runFrame_ = moment_.frame;
    slotsChanged_ = true;
}

void ClipPlayer::answerAll(NoteOut& notes) noexcept {
    const auto changed = memory_.counter(SessionLayout::clipsChanged).load(std::memory_order_acquire);
    if (fresh_ || changed != answered_) {
        for (std::size_t slot = 0; slot < slotCount; ++slot) {
            answer(slot, notes);
        }
    } else {
        forEach(owed_ & ~sounding_, [&](std::size_t slot) { answer(slot, notes); });
    }
    fresh_ = false;
    answered_ = changed;
}

void ClipPlayer::answer(std::size_t slot, NoteOut& notes) noexcept {
    const auto state = stateOf(memory_.slots()[slot]).load(std::memory_order_acquire);
    const bool sounds = (sounding_ & bit(slot)) != 0;
    if (state == ClipSlot::ready) {
        if ((known_ & bit(slot)) == 0) {
            take(slot);
        }
    } else if (state == ClipSlot::retireNow) {
        if (sounds) {
            room_->said.remove(room_->held[slot].clip.key);
        }
        breakOff(slot);
        notes.endOf(slot, moment_.frame);
        free(slot);
    } else if (state == ClipSlot::retireWhenSilent) {
        owed_ |= bit(slot);
        if (!sounds) {
            free(slot);
        }
    } else if (state == ClipSlot::free && (known_ & bit(slot)) != 0) {
        breakOff(slot);  // against the contract; what comes next in the slot is another clip
        drop(slot);
    }
}

void ClipPlayer::take(std::size_t slot) noexcept {
    known_ |= bit(slot);
    const auto clip = Clip::of(memory_.slots()[slot], memory_);
    if (!clip || clip->sampleRate != sampleRate_) {
        return;
    }
    playable_ |= bit(slot);
    slotsChanged_ = true;
    room_->held[slot] = {*clip, false, 0, 0, 1};
    if (!speaks_ || moment_.frame == runFrame_) {
        return;
    }
    const auto start = startOf(*clip);
    const bool late = start < moment_.frame && start + clip->frames > runFrame_;
    if (late && !saidOrOutdone(slot)) {
        memory_.counter(SessionLayout::clipsLate).fetch_add(1, std::memory_order_relaxed);
    }
}

void ClipPlayer::drop(std::size_t slot) noexcept {
    known_ &= ~bit(slot);
    playable_ &= ~bit(slot);
    sounding_ &= ~bit(slot);
    owed_ &= ~bit(slot);
    slotsChanged_ = true;
}

void ClipPlayer::free(std::size_t slot) noexcept {
    drop(slot);
    stateOf(memory_.slots()[slot]).store(ClipSlot::free, std::memory_order_release);
}

void ClipPlayer::breakOff(std::size_t slot) noexcept {
    if ((sounding_ & bit(slot)) == 0) {
        return;
    }
    sounding_ &= ~bit(slot);
    const auto& held = room_->held[slot];
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
        if (held.clip.layers[layer] != nullptr) {
            const auto left = static_cast<std::size_t>(held.clip.frames - held.position);
            tails_[layer].add({held.clip.layers[layer] + held.position, left}, held.gain);
        }
    }
}

std::int64_t ClipPlayer::startOf(const Clip& clip) const noexcept {
    return moment_.beats.frameOf(clip.anchorPpq) - clip.anchorFrame;
}

bool ClipPlayer::saidOrOutdone(std::size_t slot) const noexcept {
    const auto& clip = room_->held[slot].clip;
    bool outdone = room_->said.has(clip.key);
    forEach(playable_ & ~bit(slot), [&](std::size_t other) {
        const auto& rival = room_->held[other].clip;
        const bool newer = rival.generation > clip.generation || (rival.generation == clip.generation && other < slot);
        outdone = outdone || (rival.key == clip.key && newer);
    });
    return outdone;
}

void ClipPlayer::render(std::int64_t frame, std::size_t frames, Stretch& stretch, NoteOut& notes) noexcept {
    const auto end = frame + static_cast<std::int64_t>(frames);
    if (speaks_ && nextStart_ < end) {
        forEach(playable_ & ~sounding_, [&](std::size_t slot) { startIfDue(slot, frame, frames); });
        findNextStart();
    }
    stretch.clipAnywhere = stretch.clipThroughout = false;
    stretch.silent = sounding_ == 0 && std::all_of(tails_.begin(), tails_.end(), [](auto& t) { return t.silent(); });
    if (!stretch.silent) {
        std::fill_n(stretch.clipSounds.begin(), frames, false);
        for (std::size_t layer = 0; layer < layerCount; ++layer) {
            std::fill_n(stretch.layers[layer].begin(), frames, 0.0f);
            tails_[layer].render({stretch.layers[layer].data(), frames});
        }
        forEach(sounding_, [&](std::size_t slot) { play(slot, frame, frames, stretch, notes); });
    }
    notes.advance(end);
}

void ClipPlayer::startIfDue(std::size_t slot, std::int64_t frame, std::size_t frames) noexcept {
    auto& held = room_->held[slot];
    if (held.done) {
        return;
    }
    const auto start = startOf(held.clip);
    if (start >= frame + static_cast<std::int64_t>(frames)) {
        return;
    }
    held.done = start + held.clip.frames <= frame || room_->said.has(held.clip.key);
    if (held.done || saidOrOutdone(slot)) {
        return;
    }
    const bool within = start < frame;
    held.position = frame - start;  // below 0 it is how many frames of the stretch pass before its first
    held.gain = within ? fadeStep_ : 1.0f;
    held.nextNote = 0;
    sounding_ |= bit(slot);
    room_->said.add(held.clip.key);
}

void ClipPlayer::play(
    std::size_t slot, std::int64_t frame, std::size_t frames, Stretch& stretch, NoteOut& notes) noexcept {
    auto& held = room_->held[slot];
    const auto from = static_cast<std::size_t>(std::max<std::int64_t>(-held.position, 0));
    const auto position = std::max<std::int64_t>(held.position, 0);
    const auto left = static_cast<std::size_t>(held.clip.frames - position);
    const auto count = std::min(frames - from, left);
    const auto rising = std::min(count, held.gain < 1 ? fadeFrames_ : 0);
    float gain = held.gain;
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
        if (held.clip.layers[layer] != nullptr) {
            const float* const samples = held.clip.layers[layer] + position;
            float* const into = stretch.layers[layer].data() + from;
            gain = held.gain;
            for (std::size_t i = 0; i < rising; ++i) {
                into[i] += sane(samples[i]) * gain;
                gain = std::min(gain + fadeStep_, 1.0f);
            }
            for (std::size_t i = rising; i < count; ++i) {
                into[i] += sane(samples[i]);
            }
        }
    }
    held.gain = gain;
    std::fill_n(stretch.clipSounds.begin() + static_cast<std::ptrdiff_t>(from), count, true);
    stretch.clipAnywhere = stretch.clipAnywhere || count > 0;
    stretch.clipThroughout = stretch.clipThroughout || count == frames;
    held.position = position + static_cast<std::int64_t>(count);
    askNotes(slot, frame + static_cast<std::int64_t>(from) - position, position, notes);
    if (held.position == held.clip.frames) {
        held.done = true;
        sounding_ &= ~bit(slot);
    }
}

void ClipPlayer::askNotes(std::size_t slot, std::int64_t origin, std::int64_t from, NoteOut& notes) noexcept {
    auto& held = room_->held[slot];
    const auto& all = held.clip.notes;
    for (; held.nextNote < all.size() && all[held.nextNote].frame < held.position; ++held.nextNote) {
        const auto& note = all[held.nextNote];
        if (note.frame >= from) {
            notes.ask(slot, origin + note.frame, note);
        }
    }
}

}  // namespace comeback::audio
