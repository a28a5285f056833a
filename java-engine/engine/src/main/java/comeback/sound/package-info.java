/// Phonemes, syllables and how words are said. Imports only the JDK and `problem`.
@NullMarked
package comeback.sound;

import org.jspecify.annotations.NullMarked;
