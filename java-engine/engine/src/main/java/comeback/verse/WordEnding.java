package comeback.verse;

import static comeback.verse.WordClass.ADJECTIVE;
import static comeback.verse.WordClass.ADVERB;
import static comeback.verse.WordClass.GERUND;
import static comeback.verse.WordClass.PARTICIPLE;
import static comeback.verse.WordClass.PAST;
import static comeback.verse.WordClass.PLURAL;
import static comeback.verse.WordClass.VERB;

import java.util.List;

/// An ending of a regular inflection: "ies" for a "y".
///
/// @param letters of the inflected word's end
/// @param put what the word itself has there
/// @param of which words are inflected so
/// @param keeps which of the word's classes the inflected one has as well
/// @param is what it is beside those
/// @param doubles whether the letter before may have been doubled: "stopped"
record WordEnding(String letters, String put, WordClasses of, WordClasses keeps, WordClasses is, boolean doubles) {
    private static final WordClasses NONE = WordClasses.of();
    private static final WordClasses ADJECTIVES = WordClasses.of(ADJECTIVE);
    private static final WordClasses MAINLY = WordClasses.of(VERB);
    private static final WordClasses PLURALS = WordClasses.of(PLURAL);
    private static final WordClasses PASTS = WordClasses.of(VERB, PAST, PARTICIPLE);
    private static final WordClasses GERUNDS = WordClasses.of(VERB, GERUND);
    private static final WordClasses ADVERBS = WordClasses.of(ADVERB);

    static final List<WordEnding> ALL = List.of(
            plural("s", ""),
            plural("es", ""),
            plural("ies", "y"),
            thirdPerson("s", ""),
            thirdPerson("es", ""),
            thirdPerson("ies", "y"),
            verb("ed", "", PASTS),
            verb("ed", "e", PASTS),
            verb("ied", "y", PASTS),
            verb("ing", "", GERUNDS),
            verb("ing", "e", GERUNDS),
            verb("in'", "", GERUNDS),
            verb("in'", "e", GERUNDS),
            dropped("in", ""),
            dropped("in", "e"),
            adjective("er", "", ADJECTIVES),
            adjective("er", "e", ADJECTIVES),
            adjective("ier", "y", ADJECTIVES),
            adjective("est", "", ADJECTIVES),
            adjective("est", "e", ADJECTIVES),
            adjective("iest", "y", ADJECTIVES),
            adjective("ly", "", ADVERBS),
            adjective("ily", "y", ADVERBS));

    private static WordEnding plural(String letters, String put) {
        return new WordEnding(letters, put, WordClasses.NOUNS, WordClasses.NOUNS, PLURALS, false);
    }

    private static WordEnding thirdPerson(String letters, String put) {
        return new WordEnding(letters, put, WordClasses.VERBS, WordClasses.VERBS, NONE, false);
    }

    private static WordEnding verb(String letters, String put, WordClasses is) {
        return new WordEnding(letters, put, WordClasses.VERBS, NONE, is, put.isEmpty());
    }

    /// As thumbs type "runnin'", of what is more a verb than not: "Darwin" is no "darwing".
    private static WordEnding dropped(String letters, String put) {
        return new WordEnding(letters, put, MAINLY, NONE, GERUNDS, put.isEmpty());
    }

    private static WordEnding adjective(String letters, String put, WordClasses is) {
        return new WordEnding(letters, put, ADJECTIVES, NONE, is, put.isEmpty() && !letters.equals("ly"));
    }

    /// What `word` is when it has this ending and the word itself is in `table`; 0 where not.
    int bits(String word, WordTable table) {
        int stem = word.length() - letters.length();
        if (stem < 2 || !word.endsWith(letters)) {
            return 0;
        }
        int found = table.bits(word, stem, put) & of.bits();
        if (found == 0 && doubles && stem > 3 && word.charAt(stem - 1) == word.charAt(stem - 2)) {
            found = table.bits(word, stem - 1, "") & of.bits();
        }
        return found == 0 ? 0 : found & keeps.bits() | is.bits();
    }
}
