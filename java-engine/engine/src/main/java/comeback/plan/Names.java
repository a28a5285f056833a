package comeback.plan;

/// How a name is written.
final class Names {
    private Names() {}

    static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
