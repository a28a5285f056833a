package comeback.verse;

import java.util.Locale;

/// What a word of English can be: of the nouns, what they mostly mean; of verbs, whether the word is more often
/// something else; and what form it is.
public enum WordClass {
    /// A word of the language of which no more is known.
    WORD,
    ACT,
    ANIMAL,
    THING,
    BODY,
    FOOD,
    GROUP,
    PLACE,
    PERSON,
    PLANT,
    STUFF,
    TIME,
    /// Any other noun: what is thought, felt, said or owed.
    IDEA,
    /// More often a verb than anything else.
    VERB,
    /// A verb too.
    VERBAL,
    ADJECTIVE,
    ADVERB,
    PLURAL,
    PAST,
    PARTICIPLE,
    GERUND,
    /// Written as a name too: "rose".
    NAME,
    /// The name of a place.
    TOWN;

    /// As files have it: "thing".
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
