// FakeGraph's door for tests in other processes, on the same port. JSON in and out; 400 with {"error"} for what it does
// not understand.
//   GET  /__control/posts | photos | comments | seen | clock
//   POST /__control/clock      {"set": ISO} or {"advance": seconds} -> {"now"}
//                  /settings   members of GraphSettings by name; times in milliseconds
//                  /fault      {"method","target","kind","code","status","delay","nth","times"}, as addFault()
//                  /plan       {"seed","perMille","kinds":[…]}        /clear-faults   /clear-seen
//                  /token      {"token","death","scopes":[…]}, either of the two
//                  /throttle   {"code","seconds"}                     /usage {"app","page","regain"}
//                  /page       {"published"}                          /metric {"object","metric","value"}
//                  /code       {"code","redirectUri"}: a sign-in that may be exchanged once
//                  /post       {"message","app"} -> {"id"}, made elsewhere; /edit {"id","message"}; /delete {"id"}
//                  /comment    {"post","message","parent","author","before","hiddenFor"}, times in seconds -> {"id"}
#pragma once

#include "fakes/graph/GraphHttp.h"

namespace bubenik {

class FakeGraph;

[[nodiscard]] bool isGraphControl(const HttpRequest &request);
[[nodiscard]] GraphReply graphControl(FakeGraph &graph, const HttpRequest &request);

} // namespace bubenik
