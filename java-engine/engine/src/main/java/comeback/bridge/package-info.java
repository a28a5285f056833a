/// The engine's side of what the host and the engine share: one region of memory for each plugin instance, and a line
/// for messages. Imports `time` alone.
///
/// ```
///   audio thread                      region                      engine
///   transport, sound, notes  ──▶  HostSession  ──▶  HostBlockHeader, HostBlock, NoteIn, Parameters
///   plays what is ready      ◀──  ClipBoard    ◀──  Clip
/// ```
@NullMarked
package comeback.bridge;

import org.jspecify.annotations.NullMarked;
