package comeback.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Written figures, signs and units as words: `$100` is "one hundred dollars", `7:30` "seven thirty", `21st` "twenty
/// first", `ak47` "a k forty seven". Any thread.
public final class SpokenFigure {
    private static final Pattern FIGURE =
            Pattern.compile("([$£€¥#+]*)('?[0-9.,:/-]*[0-9])([%$£€¥]|'?[a-z]+(?:'[a-z]+)?)?");
    private static final Pattern ONE = Pattern.compile("(?:[$£€¥#+]*'?[0-9.,:/-]*[0-9][%$£€¥]?)|[a-z']+|[&@+=$€£%]");
    private static final Map<String, String> SIGNS = Map.of(
            "&", "and", "@", "at", "+", "plus", "=", "equals", "$", "dollars", "€", "euros", "£", "pounds", "¥", "yen",
            "%", "percent", "#", "number");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("mm", "millimeter"),
            Map.entry("cm", "centimeters"),
            Map.entry("km", "kilometers"),
            Map.entry("kg", "kilos"),
            Map.entry("ft", "foot"),
            Map.entry("lb", "pounds"),
            Map.entry("lbs", "pounds"),
            Map.entry("oz", "ounces"),
            Map.entry("mph", "miles an hour"),
            Map.entry("hz", "hertz"),
            Map.entry("hrs", "hours"),
            Map.entry("hr", "hour"),
            Map.entry("sec", "seconds"),
            Map.entry("mil", "mill"),
            Map.entry("gb", "gigs"));
    private static final Map<String, String> SCALES = Map.of("m", "million", "b", "billion", "bn", "billion");
    private static final Map<String, String> FRACTIONS =
            Map.of("1/2", "a half", "1/4", "a quarter", "3/4", "three quarters", "1/3", "a third", "2/3", "two thirds");
    private static final Map<String, String> IRREGULAR = Map.of(
            "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth", "nine", "ninth",
            "twelve", "twelfth");

    private static final Set<String> MANY = Set.of("hundred", "thousand", "million", "billion", "trillion");

    private SpokenFigure() {}

    /// What is said of something written that has figures or signs in it, word by word, in small letters; nothing of
    /// anything else.
    public static List<String> read(String written) {
        String plain = SpokenEnglish.plain(written);
        return isIn(plain)
                ? words(plain).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }

    /// Whether the coin of `money` is said after the word that follows it: "$5 million".
    public static boolean isScaledMoney(String money, String next) {
        return MANY.contains(next.toLowerCase(Locale.ROOT)) && money.matches("[$£€¥][\\d.,]*\\d");
    }

    /// Whether `token` (lower case) has a figure or a sign in it that is read as words.
    static boolean isIn(String token) {
        return SIGNS.containsKey(token) || token.chars().anyMatch(each -> each >= '0' && each <= '9');
    }

    /// @param token lower case, from a to z, with figures and signs; a capital in the answer is a letter's name
    static List<String> words(String token) {
        Matcher whole = FIGURE.matcher(token);
        if (SIGNS.containsKey(token)) {
            return List.of(SIGNS.get(token));
        }
        return whole.matches() ? figure(whole.group(1), whole.group(2), ending(whole)) : pieces(token);
    }

    private static String ending(Matcher whole) {
        return whole.group(3) == null ? "" : whole.group(3);
    }

    /// Figures and letters by turns, such as ak47 and mp3.
    private static List<String> pieces(String token) {
        List<String> words = new ArrayList<>();
        Matcher piece = ONE.matcher(token);
        while (piece.find()) {
            String found = piece.group();
            Matcher figure = FIGURE.matcher(found);
            if (figure.matches()) {
                words.addAll(figure(figure.group(1), figure.group(2), ending(figure)));
            } else {
                words.addAll(SIGNS.containsKey(found) ? List.of(SIGNS.get(found)) : letters(found));
            }
        }
        return List.copyOf(words);
    }

    private static List<String> figure(String signs, String figures, String ending) {
        List<String> words = new ArrayList<>();
        String coins = (signs + ending).replaceAll("[^$£€¥]", "");
        boolean money = !coins.isEmpty();
        signs.chars()
                .filter(sign -> sign == '#' || sign == '+')
                .forEach(sign -> words.add(SIGNS.get(Character.toString(sign))));
        words.addAll(money ? amount(figures) : number(figures));
        boolean ordinal = ending.matches("st|nd|rd|th");
        boolean plural = ending.matches("'?s");
        if (ordinal || plural) {
            String last = words.removeLast();
            words.add(ordinal ? ordinal(last) : plural(last));
        } else if (SCALES.containsKey(ending) && (money || !ending.equals("b"))) {
            words.add(SCALES.get(ending));
        } else if (UNITS.containsKey(ending)) {
            words.addAll(List.of(UNITS.get(ending).split(" ")));
        } else {
            words.addAll(ending.equals("%") ? List.of("percent") : letters(ending.replaceAll("[$£€¥]", "")));
        }
        if (money) {
            words.addAll(coin(coins, figures + ending.replaceAll("[$£€¥]", "")));
        }
        return List.copyOf(words);
    }

    private static List<String> coin(String signs, String amount) {
        if (signs.contains("¥")) {
            return List.of("yen");
        }
        String coins = signs.contains("$") ? "dollars" : signs.contains("€") ? "euros" : "pounds";
        boolean one = amount.equals("1");
        boolean odd = amount.matches("\\d*\\.\\d\\d");
        return odd ? List.of() : List.of(one ? coins.substring(0, coins.length() - 1) : coins);
    }

    /// $9.99 is "nine ninety nine".
    private static List<String> amount(String figures) {
        Matcher cents = Pattern.compile("(\\d[\\d,]*)\\.(\\d\\d)").matcher(figures);
        if (cents.matches()) {
            List<String> words =
                    new ArrayList<>(SpokenNumber.cardinal(cents.group(1).replace(",", "")));
            words.addAll(SpokenNumber.words(cents.group(2)));
            return words;
        }
        return figures.matches("\\d+") ? SpokenNumber.cardinal(figures) : number(figures);
    }

    private static List<String> number(String figures) {
        if (FRACTIONS.containsKey(figures)) {
            return List.of(FRACTIONS.get(figures).split(" "));
        }
        if (figures.matches("\\d{1,3}(?:,\\d{3})++")) {
            return SpokenNumber.cardinal(figures.replace(",", ""));
        }
        if (figures.matches("\\d+:00")) {
            return with(SpokenNumber.words(figures.substring(0, figures.length() - 3)), List.of("o'clock"));
        }
        if (figures.matches("\\d{3,}(?:-\\d{3,}+)++")) {
            return SpokenNumber.oneByOne(figures);
        }
        Matcher point = Pattern.compile("([\\d,]*)\\.(\\d+)").matcher(figures);
        if (point.matches()) {
            return point(point.group(1).replace(",", ""), point.group(2));
        }
        List<String> words = new ArrayList<>();
        for (String part : figures.split("\\D+")) {
            words.addAll(part.isEmpty() ? List.of() : SpokenNumber.words(part));
        }
        return words;
    }

    /// .45 is a calibre, "forty five"; .5 and 1.45 have a point.
    private static List<String> point(String before, String after) {
        if (before.isEmpty() && after.length() > 1) {
            return SpokenNumber.words(after);
        }
        List<String> whole = before.isEmpty() ? List.of("point") : with(SpokenNumber.words(before), List.of("point"));
        return with(whole, SpokenNumber.oneByOne(after));
    }

    /// A word where it looks like one, else letter by letter.
    private static List<String> letters(String written) {
        String bare = written.replace("'", "");
        boolean word = bare.length() > 2 && bare.matches(".*[aeiouy].*");
        return word
                ? List.of(written)
                : bare.isEmpty()
                        ? List.of()
                        : List.of(bare.toUpperCase(Locale.ROOT).split(""));
    }

    private static String ordinal(String word) {
        String irregular = IRREGULAR.get(word);
        return irregular != null
                ? irregular
                : word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
    }

    private static String plural(String word) {
        return word.endsWith("y")
                ? word.substring(0, word.length() - 1) + "ies"
                : word + (word.equals("six") ? "es" : "s");
    }

    private static List<String> with(List<String> words, List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return all;
    }
}
