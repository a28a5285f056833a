package comeback.verse;

import java.util.Set;

/// A choice of word classes, to be made once and asked for often.
public record WordClasses(int bits) {
    public static final WordClasses NOUNS = of(
            WordClass.ACT,
            WordClass.ANIMAL,
            WordClass.THING,
            WordClass.BODY,
            WordClass.FOOD,
            WordClass.GROUP,
            WordClass.PLACE,
            WordClass.PERSON,
            WordClass.PLANT,
            WordClass.STUFF,
            WordClass.TIME,
            WordClass.IDEA);
    public static final WordClasses VERBS = of(WordClass.VERB, WordClass.VERBAL);

    public static WordClasses of(WordClass... classes) {
        return of(Set.of(classes));
    }

    private static WordClasses of(Set<WordClass> classes) {
        return new WordClasses(
                classes.stream().mapToInt(each -> 1 << each.ordinal()).reduce(0, (one, other) -> one | other));
    }
}
