package comeback.sound;

/// Words longer than anybody says, such as a page of letters without a space. Any thread.
public final class LongWords {
    /// The most characters of a word that is read; the longest place names have 58.
    public static final int LONGEST = 60;

    private LongWords() {}

    public static boolean isEndless(String word) {
        return word.length() > LONGEST;
    }

    /// `word` itself, or of one that is too long its beginning.
    static String readable(String word) {
        return isEndless(word) ? word.substring(0, LONGEST) : word;
    }
}
