/// The calls between an instance of the plugin and its engine. The shell hands over the address of a table of C
/// functions; JavaCPP generates the table's class from the C header, so that the two cannot drift apart.
///
/// ```
/// shell ── nextCommand ─▶ engine        shell ◀─ report, document, status ── engine
/// ```
@NullMarked
package comeback.bridge.control;

import org.jspecify.annotations.NullMarked;
