/// Presets and reports as JSON. The only package that knows Jackson.
@NullMarked
package comeback.json;

import org.jspecify.annotations.NullMarked;
