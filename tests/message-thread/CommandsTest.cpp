#include "Check.h"
#include "message-thread/Commands.h"
#include "message-thread/Json.h"

using namespace comeback::message;

int main() {
    ParameterValues parameters;
    PluginState state(parameters, {{{"boom-bap", "01"}}, {}});
    state.setWords({"a \"b\"\n", "t", " Rico ,, Big T\n\n  Marlow;"});
    const std::string nulls = "null,null,null,null,null,null,null,null,null,null,null,null,null,null,null";
    const std::string words = "\"lyrics\":\"a \\\"b\\\"\\n\",\"topic\":\"t\",\"hotWords\":[\"Rico\",\"Big T\",\"Marlow\"]";
    const std::string slots = "\"styles\":[\"boom-bap\"," + nulls + "],\"voices\":[null," + nulls + "]}";
    CHECK(command::open(state.open()) ==
          "{\"command\":\"open\",\"document\":null,\"opening\":1," + words + "," + slots);
    CHECK(state.setSong("{\"schema\":1}"));
    CHECK(command::open(state.open()) ==
          "{\"command\":\"open\",\"document\":{\"schema\":1},\"opening\":2," + words + "," + slots);
    CHECK(command::words(state.words()) == "{\"command\":\"words\"," + words + "}");
    CHECK(command::slots(state) == "{\"command\":\"slots\"," + slots);
    CHECK(command::reroll() == "{\"command\":\"reroll\"}");
    CHECK(command::choose(2, 1) == "{\"command\":\"choose\",\"turn\":2,\"take\":1}");
    CHECK(command::lock(0, 2, true) == "{\"command\":\"lock\",\"turn\":0,\"take\":2,\"on\":true}");
    CHECK(command::clear(3, 1) == "{\"command\":\"clear\",\"turn\":3,\"take\":1}");
    CHECK(json::object(command::open(state.open())));
}
