#include "Wav.h"

#include "Script.h"

#include <juce_audio_formats/juce_audio_formats.h>

namespace comeback::host {

Sound readWav(const juce::File& file) {
    juce::WavAudioFormat format;
    auto stream = file.createInputStream();
    const std::unique_ptr<juce::AudioFormatReader> reader(
        stream == nullptr ? nullptr : format.createReaderFor(stream.release(), true));
    if (reader == nullptr) {
        throw Refusal{file.getFullPathName() + " is not a WAV file that can be read."};
    }
    const auto frames = static_cast<int>(reader->lengthInSamples);
    const auto channels = static_cast<int>(reader->numChannels);
    juce::AudioBuffer<float> buffer(channels, frames);
    reader->read(&buffer, 0, frames, 0, true, channels > 1);
    Sound sound{reader->sampleRate, {}};
    for (int c = 0; c < channels; ++c) {
        sound.channels.emplace_back(buffer.getReadPointer(c), buffer.getReadPointer(c) + frames);
    }
    return sound;
}

void writeWav(const juce::File& file, const Sound& sound) {
    file.deleteFile();
    auto stream = file.createOutputStream();
    juce::WavAudioFormat format;
    const auto channels = static_cast<unsigned>(sound.channels.size());
    const std::unique_ptr<juce::AudioFormatWriter> writer(
        stream == nullptr ? nullptr : format.createWriterFor(stream.release(), sound.sampleRate, channels, 32, {}, 0));
    std::vector<const float*> pointers;
    for (const auto& channel : sound.channels) {
        pointers.push_back(channel.data());
    }
    if (writer == nullptr ||
        !writer->writeFromFloatArrays(pointers.data(), static_cast<int>(channels), static_cast<int>(sound.frames()))) {
        throw Refusal{file.getFullPathName() + " cannot be written."};
    }
}

}  // namespace comeback::host
