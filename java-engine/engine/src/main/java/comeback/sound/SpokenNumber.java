package comeback.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Digits as they are said in a rap: 24 is "twenty four", 808 "eight oh eight", 1999 "nineteen ninety nine", 2005 "two
/// thousand five", 90210 digit by digit.
final class SpokenNumber {
    private static final List<String> SMALL = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> THOUSANDS = List.of("", "thousand", "million", "billion", "trillion");
    /// Codes that are always said digit by digit.
    private static final Set<String> CODES = Set.of("187", "211", "311", "411", "511", "911", "123", "321");

    private static final int LONGEST_CARDINAL = 15;

    private SpokenNumber() {}

    /// A number written without separators.
    ///
    /// @param digits one or more of 0 to 9
    static List<String> words(String digits) {
        int length = digits.length();
        boolean round = digits.endsWith("000") && length <= LONGEST_CARDINAL;
        if (digits.startsWith("0") && length > 1) {
            return oneByOne(digits);
        }
        if (length <= 2 || (round && length != 4)) {
            return cardinal(digits);
        }
        return switch (length) {
            case 3 -> hundreds(digits);
            case 4 -> year(digits);
            default -> oneByOne(digits);
        };
    }

    /// As it is counted: 12500 is "twelve thousand five hundred", 1500 "fifteen hundred".
    ///
    /// @param digits one or more of 0 to 9; more than 15 are said one by one
    static List<String> cardinal(String digits) {
        if (digits.length() > LONGEST_CARDINAL) {
            return oneByOne(digits);
        }
        long number = Long.parseLong(digits);
        if (number >= 1100 && number < 10_000 && number % 100 == 0 && number % 1000 != 0) {
            return with(underThousand((int) (number / 100)), "hundred");
        }
        if (number < 1000) {
            return underThousand((int) number);
        }
        List<String> words = new ArrayList<>();
        long unit = 1_000_000_000_000L;
        for (int scale = THOUSANDS.size() - 1; scale >= 0; scale--, unit /= 1000) {
            int part = (int) (number / unit % 1000);
            if (part > 0) {
                words.addAll(underThousand(part));
                words.addAll(scale == 0 ? List.of() : List.of(THOUSANDS.get(scale)));
            }
        }
        return words;
    }

    /// "oh seven"; what is no digit is passed over.
    static List<String> oneByOne(String digits) {
        return digits.chars()
                .filter(digit -> digit >= '0' && digit <= '9')
                .mapToObj(digit -> digit == '0' ? "oh" : SMALL.get(digit - '0'))
                .toList();
    }

    private static List<String> hundreds(String digits) {
        boolean same = digits.chars().distinct().count() == 1;
        if (same || CODES.contains(digits)) {
            return oneByOne(digits);
        }
        String first = SMALL.get(digits.charAt(0) - '0');
        int rest = Integer.parseInt(digits.substring(1));
        return rest == 0 ? List.of(first, "hundred") : with(List.of(first), pair(rest));
    }

    private static List<String> year(String digits) {
        int first = Integer.parseInt(digits.substring(0, 2));
        int second = Integer.parseInt(digits.substring(2));
        if (first % 10 == 0 && second < 10) {
            List<String> thousand = List.of(SMALL.get(first / 10), "thousand");
            return second == 0 ? thousand : with(thousand, SMALL.get(second));
        }
        return with(underThousand(first), second == 0 ? List.of("hundred") : pair(second));
    }

    /// 5 is "oh five", as in 1905 and 305.
    private static List<String> pair(int number) {
        return number < 10 ? List.of("oh", SMALL.get(number)) : underThousand(number);
    }

    private static List<String> underThousand(int number) {
        if (number >= 100) {
            List<String> hundreds = List.of(SMALL.get(number / 100), "hundred");
            return number % 100 == 0 ? hundreds : with(hundreds, underThousand(number % 100));
        }
        if (number < SMALL.size()) {
            return List.of(SMALL.get(number));
        }
        String ten = TENS.get(number / 10);
        return number % 10 == 0 ? List.of(ten) : List.of(ten, SMALL.get(number % 10));
    }

    private static List<String> with(List<String> words, String last) {
        return with(words, List.of(last));
    }

    private static List<String> with(List<String> words, List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return List.copyOf(all);
    }
}
