#include "HostPosition.h"

#include <cmath>

namespace comeback {

namespace {

using Header = wire::HostBlockHeader;

void takeFlags(Header& header, const juce::AudioPlayHead::PositionInfo& info) {
    header.flags |= info.getIsPlaying() ? Header::playing : 0u;
    header.flags |= info.getIsRecording() ? Header::recording : 0u;
    header.flags |= info.getIsLooping() ? Header::looping : 0u;
}

void takePosition(Header& header, const juce::AudioPlayHead::PositionInfo& info) {
    if (const auto frame = info.getTimeInSamples()) {
        header.firstFrame = *frame;
        header.flags |= Header::hasFirstFrame;
    }
    if (const auto ppq = info.getPpqPosition(); ppq && std::isfinite(*ppq)) {
        header.ppq = *ppq;
        header.flags |= Header::hasPpq;
    }
    if (const auto start = info.getPpqPositionOfLastBarStart(); start && std::isfinite(*start)) {
        header.barStartPpq = *start;
        header.flags |= Header::hasBarStart;
    }
}

void takeMeasure(Header& header, const juce::AudioPlayHead::PositionInfo& info) {
    if (const auto bpm = info.getBpm(); bpm && std::isfinite(*bpm) && *bpm > 0) {
        header.bpm = *bpm;
        header.flags |= Header::hasBpm;
    }
    const auto meter = info.getTimeSignature();
    if (meter && meter->numerator > 0 && meter->numerator < 1000 && meter->denominator > 0 && meter->denominator < 1000) {
        header.meterBeats = static_cast<std::uint16_t>(meter->numerator);
        header.meterUnit = static_cast<std::uint16_t>(meter->denominator);
        header.flags |= Header::hasMeter;
    }
    const auto loop = info.getLoopPoints();
    if (loop && std::isfinite(loop->ppqStart) && std::isfinite(loop->ppqEnd)) {
        header.loopStartPpq = loop->ppqStart;
        header.loopEndPpq = loop->ppqEnd;
        header.flags |= Header::hasLoop;
    }
}

}  // namespace

Header hostPosition(juce::AudioPlayHead* playHead, bool nonRealtime) {
    Header header;
    header.flags = nonRealtime ? Header::nonRealtime : 0u;
    const auto info = playHead != nullptr ? playHead->getPosition() : juce::nullopt;
    if (info) {
        takeFlags(header, *info);
        takePosition(header, *info);
        takeMeasure(header, *info);
    }
    return header;
}

Header later(Header position, std::size_t frames, double sampleRate) {
    if (position.has(Header::hasFirstFrame)) {
        position.firstFrame += static_cast<std::int64_t>(frames);
    }
    if (position.has(Header::hasPpq) && position.has(Header::hasBpm) && position.has(Header::playing)) {
        position.ppq += static_cast<double>(frames) / sampleRate * position.bpm / 60;
    }
    return position;
}

}  // namespace comeback
