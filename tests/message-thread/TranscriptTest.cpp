#include "Check.h"
#include "message-thread/Transcript.h"

using namespace comeback::message;

namespace {

constexpr auto oneTurn =
    "{\"memory\":{},\"schema\":1,\"turns\":[{\"answer\":{\"from\":16,\"to\":32},\"chosen\":1,\"heard\":\"you are late\","
    "\"kind\":\"battle\",\"listen\":null,\"locked\":true,\"takes\":[{\"lines\":[{\"bar\":0,\"text\":\"one\",\"move\":\"a\"}]},"
    "{\"lines\":[{\"bar\":0,\"text\":\"two\",\"move\":\"flip\"},{\"bar\":1,\"text\":\"three\",\"move\":\"close\"}]}]}]}";

void theDocumentSaysWhatIsSo() {
    Transcript transcript;
    const auto before = transcript.revision();
    transcript.document(std::make_shared<const std::string>(oneTurn));
    CHECK(transcript.revision() > before);
    const auto turns = transcript.turns();
    CHECK(turns.size() == 1 && turns[0].heard == "you are late" && turns[0].locked);
    CHECK(turns[0].takes == 2 && turns[0].take == 1 && turns[0].lines.size() == 2);
    CHECK(turns[0].lines[1].bar == 1 && turns[0].lines[1].text == "three" && turns[0].lines[1].move == "close");
    transcript.document(nullptr);
    CHECK(transcript.turns().empty());
}

void reportsGoBeforeTheDocument() {
    Transcript transcript;
    transcript.report("{\"report\":\"heard\",\"turn\":0,\"text\":\"you are\",\"final\":false}");
    CHECK(transcript.hearing()->text == "you are" && !transcript.hearing()->final);
    transcript.report("{\"report\":\"heard\",\"turn\":0,\"text\":\"you are late\",\"final\":true}");
    transcript.report("{\"report\":\"answer\",\"turn\":0,\"take\":0,\"takes\":1,\"locked\":false,"
                      "\"lines\":[{\"bar\":0,\"text\":\"so?\",\"move\":\"flip\",\"anchors\":[]}]}");
    CHECK(!transcript.hearing() && transcript.turns()[0].heard == "you are late");
    CHECK(transcript.turns()[0].lines[0].text == "so?");
    transcript.report("{\"report\":\"notice\",\"sentence\":\"The voice has changed.\"}");
    CHECK(transcript.notice() == "The voice has changed.");
    transcript.document(std::make_shared<const std::string>(oneTurn));
    CHECK(transcript.turns()[0].takes == 2);
    transcript.forgetReports();
    CHECK(transcript.notice().empty());
}

void announcementsStay() {
    const auto notice = [](const std::string& sentence, bool stays) {
        return "{\"report\":\"notice\",\"sentence\":\"" + sentence + (stays ? "\",\"stays\":true}" : "\"}");
    };
    using Sentences = std::vector<std::string>;
    Transcript transcript;
    transcript.report(notice("The voice has changed.", true));
    transcript.report(notice("The ear has changed.", true));
    transcript.report(notice("This turn is locked.", false));
    transcript.report(notice("The voice has changed.", true));
    transcript.report(notice("Said too late.", false));
    CHECK((transcript.announcements() == Sentences{"The voice has changed.", "The ear has changed."}));
    CHECK(transcript.notice() == "Said too late.");
    transcript.report(notice("Of the song before.", true), false);
    CHECK(transcript.announcements().size() == 2);
    transcript.dismissNotices();
    CHECK(transcript.announcements().empty() && transcript.notice().empty());
    transcript.report(notice("The voice has changed.", true));
    CHECK(transcript.announcements().size() == 1);
    transcript.forgetReports();
    CHECK(transcript.announcements().empty());
    for (int i = 0; i < 1'000; ++i) {
        transcript.report(notice(std::to_string(i), true));
    }
    CHECK(transcript.announcements().size() == 64);
}

void whatCannotBeReadIsLeftOut() {
    Transcript transcript;
    const auto before = transcript.revision();
    for (const auto* bad : {"", "nonsense", "[]", "{\"report\":\"song\"}", "{\"report\":\"heard\",\"turn\":-1}",
                            "{\"report\":\"answer\",\"turn\":1000000}", "{\"report\":\"answer\",\"turn\":0.5}"}) {
        transcript.report(bad);
    }
    CHECK(transcript.revision() == before && transcript.turns().empty());
    transcript.document(std::make_shared<const std::string>("{\"turns\":[7,{\"takes\":[],\"chosen\":9}]}"));
    CHECK(transcript.turns().size() == 2 && transcript.turns()[1].lines.empty());
}

}  // namespace

int main() {
    theDocumentSaysWhatIsSo();
    reportsGoBeforeTheDocument();
    announcementsStay();
    whatCannotBeReadIsLeftOut();
}
