#pragma once

namespace comeback {

/// Does one of each thing that an audio thread must not do, when the variable COMEBACK_SABOTAGE is set: a build that
/// proves that the real-time guard sees them. The product is built without COMEBACK_SABOTAGE_BUILD, and has nothing
/// of this.
#ifdef COMEBACK_SABOTAGE_BUILD
void sabotage();
#else
inline void sabotage() {}
#endif

}  // namespace comeback
