#include "Check.h"
#include "message-thread/PluginState.h"

#include <filesystem>
#include <random>
#include <thread>

using namespace comeback;
using message::ParameterValues;
using message::PluginState;
using wire::Parameter;
using Outcome = message::PluginState::Outcome;

namespace {

const message::Presets presets{{{"boom-bap", "01"}, {"laid-back", "02"}}, {{"female", "03"}}};

struct Fresh {
    ParameterValues parameters;
    PluginState state{parameters, presets};
};

constexpr auto nulls14 = "null,null,null,null,null,null,null,null,null,null,null,null,null,null";

std::string standard() {
    return std::string("{\"hotWords\":\"\",\"lyrics\":\"\",\"parameters\":{\"adLibs\":0,\"bars\":4,\"bypass\":0,\"doubles\":0,") +
           "\"dry\":1,\"early\":0,\"formant\":0,\"freeze\":0,\"intensity\":0.5,\"laidBack\":0,\"mode\":1,\"overrun\":0," +
           "\"pitch\":0,\"rating\":0,\"reroll\":0,\"rhymeDensity\":0.5,\"seed\":1,\"startBar\":1,\"style\":0," +
           "\"syllableDensity\":0.5,\"turn\":0,\"voice\":0,\"voices\":1},\"schema\":1,\"song\":null,\"styles\":[" +
           "{\"hash\":\"01\",\"name\":\"boom-bap\"},{\"hash\":\"02\",\"name\":\"laid-back\"}," + nulls14 +
           "],\"topic\":\"\",\"voices\":[{\"hash\":\"03\",\"name\":\"female\"},null," + nulls14 + "]}";
}

void theDocumentIsCanonical() {
    Fresh fresh;
    CHECK(fresh.state.get() == standard());
    CHECK(fresh.state.set("  " + standard() + "\n") == Outcome::taken);
    CHECK(fresh.state.get() == standard());
    CHECK(fresh.state.set("{\"schema\":1}") == Outcome::taken);
    CHECK(fresh.state.get() == standard());
}

void everythingComesBack() {
    Fresh one;
    one.parameters.setNormalised(Parameter::bypass, 0.4f);
    one.parameters.setNormalised(Parameter::pitch, 0.123456789f);
    one.state.setWords({"line \"one\"\nline two", "the caf\u00e9", "Rico, Big T"});
    CHECK(one.state.setSong(" {\"turns\" : [1.50, {\"x\":\"\\u00e9\"}],\"schema\":1}\n"));
    const auto bytes = one.state.get();
    CHECK(bytes.find("\"song\":{\"turns\" : [1.50, {\"x\":\"\\u00e9\"}],\"schema\":1},") != std::string::npos);
    Fresh other;
    CHECK(other.state.set(bytes) == Outcome::taken);
    CHECK(other.state.get() == bytes);
    CHECK(other.parameters.normalised(Parameter::bypass) == 0.4f);
    CHECK(other.parameters.normalised(Parameter::pitch) == 0.123456789f);
    CHECK(other.state.words() == one.state.words());
    CHECK(*other.state.song() == *one.state.song());
    CHECK(other.state.sentences().empty());
}

void whatWeDoNotKnowStaysInItsPlace() {
    Fresh fresh;
    CHECK(fresh.state.set("{\"zoo\":[1, 2],\"schema\":1,\"aim\":{\"b\":1,\"a\":2},\"parameters\":{\"zap\":1e2,\"mode\":3}}") ==
          Outcome::taken);
    const auto bytes = fresh.state.get();
    CHECK(bytes.starts_with("{\"aim\":{\"b\":1,\"a\":2},\"hotWords\""));
    CHECK(bytes.ends_with(",\"zoo\":[1, 2]}"));
    CHECK(bytes.find("\"voices\":1,\"zap\":1e2}") != std::string::npos);
    CHECK(fresh.parameters.plain(Parameter::mode) == 3);
    CHECK(fresh.state.set(bytes) == Outcome::taken && fresh.state.get() == bytes);
    CHECK(fresh.state.set(standard()) == Outcome::taken && fresh.state.get() == standard());
}

void foreignBytesGoOutAsTheyCame() {
    Fresh fresh;
    fresh.parameters.setNormalised(Parameter::mode, 0);
    const auto own = fresh.state.get();
    using namespace std::string_literals;
    for (const auto& foreign :
         {"{ \"schema\":2, \"new\":true}"s, "garbage"s, "\0\x01\xFF"s, "[]"s, "{}"s, "{\"schema\":\"1\"}"s,
          "{\"schema\":0}"s, "{\"schema\":1.5}"s, "{\"schema\":1,\"lyrics\":3}"s, "{\"schema\":1,\"styles\":[]}"s,
          "{\"schema\":1,\"parameters\":{\"mode\":\"battle\"}}"s, "{\"schema\":1,\"schema\":1}"s,
          "{\"schema\":1,\"topic\":\"\xC3\"}"s, "{\"schema\":1} x"s}) {
        CHECK(fresh.state.set(foreign) == Outcome::kept);
        CHECK(fresh.state.get() == foreign && fresh.state.keepsForeignBytes());
        CHECK(fresh.state.sentences().size() == 1);
        fresh.state.setWords({"typed meanwhile", "", ""});
        CHECK(fresh.state.setSong("{}"));
        CHECK(fresh.state.get() == foreign);
        CHECK(fresh.state.words().lyrics == "typed meanwhile");
        fresh.state.setWords({});
        CHECK(fresh.state.setSong("null"));
        fresh.state.reset();
        CHECK(fresh.state.get() == own && fresh.state.sentences().empty());
    }
    CHECK(fresh.state.set("{\"schema\":7}") == Outcome::kept);
    CHECK(fresh.state.sentences()[0].find("newer Comeback (schema 7)") != std::string::npos);
    CHECK(fresh.state.set("") == Outcome::ignored && fresh.state.get() == "{\"schema\":7}");
    CHECK(fresh.state.set(standard()) == Outcome::taken && !fresh.state.keepsForeignBytes());
}

void presetsKeepTheirSlots() {
    Fresh fresh;
    CHECK(fresh.state.set(std::string("{\"schema\":1,\"styles\":[null,{\"name\":\"mine\",\"hash\":\"ff\"},") +
                          "{\"hash\":\"00\",\"name\":\"boom-bap\"},null," + "null,null,null,null,null,null,null,null," +
                          "null,null,null,null]}") == Outcome::taken);
    const auto styles = fresh.state.styles();
    CHECK(styles[0]->name == "laid-back" && styles[1]->name == "mine" && styles[2]->name == "boom-bap" && !styles[3]);
    CHECK(styles[2]->hash == "00");
    const auto sentences = fresh.state.sentences();
    CHECK(sentences.size() == 2);
    CHECK(sentences[0] == "The style \"mine\" that this song uses is not installed here.");
    CHECK(sentences[1] == "The style \"boom-bap\" has changed since this song was saved.");
}

/// What a new instance's parameters mean does not change with each preset that we add.
void ourPresetsKeepTheirOrder() {
    const auto found = message::Presets::in(std::filesystem::path(PRESETS));
    CHECK(found.styles.size() >= 11 && found.styles[0].name == "boom-bap" && found.styles[1].name == "laid-back" &&
          found.styles[2].name == "technical" && found.styles[3].name == "calm" && found.styles[4].name == "fierce" &&
          found.styles[5].name == "sparse" && found.styles[10].name == "triplet");
    CHECK(found.voices.size() >= 7 && found.voices[0].name == "female" && found.voices[1].name == "male");
    CHECK(found.voices.back().name == "alto");
}

void aSongMustBeJson() {
    Fresh fresh;
    CHECK(fresh.state.setSong("{\"a\":1}"));
    CHECK(!fresh.state.setSong("{\"a\":1"));
    CHECK(*fresh.state.song() == "{\"a\":1}");
}

/// Songs have megabytes: the bytes are the same, and a get does not copy the song.
void aLargeSongIsNotCopied() {
    Fresh fresh;
    std::string song = "{\"turns\":[";
    for (int i = 0; i < 40; ++i) {
        const std::string sound(80'000 + static_cast<std::size_t>(i), 'A');
        song += (i > 0 ? ",{\"pcm\":\"" : "{\"pcm\":\"") + sound + "\"}";
    }
    song += "]}";
    CHECK(fresh.state.setSong(song));
    const auto bytes = fresh.state.get();
    const auto pieces = fresh.state.pieces();
    CHECK(pieces.large == fresh.state.song() && pieces.bytes() == bytes.size());
    CHECK(pieces.before.size() + pieces.after.size() < 4'000);
    CHECK(fresh.state.set(bytes) == Outcome::taken && fresh.state.get() == bytes);
    const auto foreign = "{\"schema\":9,\"song\":" + song + "}";
    CHECK(fresh.state.set(foreign) == Outcome::kept && fresh.state.get() == foreign);
    const auto kept = fresh.state.pieces().large;
    fresh.state.setWords({"typed", "", ""});
    CHECK(fresh.state.pieces().large == kept);
}

void aSongOfAnEarlierOpeningDoesNotCount() {
    Fresh fresh;
    const auto first = fresh.state.open().number;
    CHECK(fresh.state.setSong("{\"a\":1}", first) && fresh.state.isOpen(first));
    CHECK(fresh.state.set("{\"schema\":1,\"song\":{\"b\":2}}") == Outcome::taken);
    CHECK(!fresh.state.setSong("{\"a\":3}", first) && !fresh.state.isOpen(first));
    const auto second = fresh.state.open();
    CHECK(*second.song == "{\"b\":2}" && !fresh.state.setSong("{\"a\":4}", first));
    CHECK(*fresh.state.song() == "{\"b\":2}");
    CHECK(fresh.state.set("{\"schema\":9}") == Outcome::kept && fresh.state.isOpen(second.number));
    CHECK(fresh.state.setSong("{\"b\":5}", second.number) && *fresh.state.song() == "{\"b\":5}");
    CHECK(fresh.state.setSong("{\"c\":6}") && *fresh.state.song() == "{\"c\":6}");
}

void randomBytesAndCutDocuments() {
    std::mt19937 random(7);
    const auto whole = standard();
    for (int round = 0; round < 2'000; ++round) {
        Fresh fresh;
        auto bytes = whole.substr(0, 1 + random() % whole.size());
        for (unsigned change = random() % 4; change > 0; --change) {
            bytes[random() % bytes.size()] = static_cast<char>(random() & 0xFF);
        }
        const auto outcome = fresh.state.set(bytes);
        const auto first = fresh.state.get();
        CHECK(outcome == Outcome::taken || first == bytes);
        fresh.state.set(first);
        CHECK(fresh.state.get() == first);
    }
}

void threadsGetAndSetAThousandTimes() {
    Fresh fresh;
    fresh.state.setWords({"one", "two", "three"});
    const auto bytes = fresh.state.get();
    const auto work = [&] {
        for (int i = 0; i < 1'000; ++i) {
            CHECK(fresh.state.set(bytes) == Outcome::taken);
            CHECK(fresh.state.get() == bytes);
        }
    };
    std::thread other(work);
    work();
    other.join();
}

}  // namespace

int main() {
    theDocumentIsCanonical();
    everythingComesBack();
    whatWeDoNotKnowStaysInItsPlace();
    foreignBytesGoOutAsTheyCame();
    presetsKeepTheirSlots();
    ourPresetsKeepTheirOrder();
    aSongMustBeJson();
    aLargeSongIsNotCopied();
    aSongOfAnEarlierOpeningDoesNotCount();
    randomBytesAndCutDocuments();
    threadsGetAndSetAThousandTimes();
}
