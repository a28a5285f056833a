package comeback.sound;

import java.util.ArrayList;
import java.util.List;

/// Digits as they are said: 24 is "twenty four", 808 is "eight oh eight", 1999 is "nineteen ninety nine".
final class SpokenNumber {
    private static final List<String> SMALL = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private SpokenNumber() {}

    /// @param digits one or more decimal digits
    static List<String> words(String digits) {
        List<String> words = new ArrayList<>();
        boolean leadingZero = digits.startsWith("0") && digits.length() > 1;
        if (digits.length() <= 2 && !leadingZero) {
            words.addAll(underHundred(Integer.parseInt(digits)));
        } else if (digits.length() == 3 && digits.endsWith("00") && !leadingZero) {
            words.addAll(List.of(SMALL.get(digits.charAt(0) - '0'), "hundred"));
        } else if (digits.length() == 4 && digits.endsWith("000") && !leadingZero) {
            words.addAll(List.of(SMALL.get(digits.charAt(0) - '0'), "thousand"));
        } else if (digits.length() == 4 && digits.charAt(2) != '0' && !leadingZero) {
            words.addAll(underHundred(Integer.parseInt(digits.substring(0, 2))));
            words.addAll(underHundred(Integer.parseInt(digits.substring(2))));
        } else {
            digits.chars().forEach(digit -> words.add(digit == '0' ? "oh" : SMALL.get(digit - '0')));
        }
        return words;
    }

    private static List<String> underHundred(int number) {
        if (number < SMALL.size()) {
            return List.of(SMALL.get(number));
        }
        String ten = TENS.get(number / 10);
        return number % 10 == 0 ? List.of(ten) : List.of(ten, SMALL.get(number % 10));
    }
}
