package comeback.lab.speech;

import comeback.bench.speech.TimedPhone;
import comeback.sound.Phoneme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// espeak-ng's names of English phonemes, in ARPAbet: some stand for two, some belong to the phone before.
final class EspeakPhones {
    private static final double FIRST_SHARE = 0.6;

    /// "name ARPAbet[+ARPAbet]": a few that loanwords have are not here.
    private static final Map<String, List<Phoneme>> NAMES = Stream.of(
                    ("a AE, aa AE, A: AA, A AA, 0 AA, O: AO, O AO, O2 AA, V AH, @ AH, @2 AH, @5 AH, a# AH, 3: ER, 3 ER,"
                                    + " E EH, E2 EH, E# EH, e EH, eI EY, aI AY, aI2 AY, aI3 AY, aU AW, oU OW, OI OY, I IH, I2 IH,"
                                    + " I# IH, i IY, i: IY, U UH, u: UW, u UW, @- AH, @L AH+L, A@ AA+R, O@ AO+R, o@ AO+R, e@ EH+R,"
                                    + " i@ IH+R, i@3 IH+R, I@ IH+R, U@ UH+R, aI@ AY+ER, aU@ AW+ER, VR AH+R, IR IH+R, VR AH+R,"
                                    + " 3r ER, oUR AO+R, t T, t2 T, t# T, t[ T, * T, d D, d# D, r R, r- R, r/ R, j Y, tS CH,"
                                    + " dZ JH, S SH, Z ZH, T TH, D DH, N NG, h HH, l L, l/ L, L L, w W, w# W, m M, n N, n- N,"
                                    + " b B, g G, p P, k K, f F, v V, s S, z Z, z# Z, x K, X K")
                            .split(", "))
            .map(entry -> entry.split(" "))
            .collect(Collectors.toMap(entry -> entry[0], entry -> phonemes(entry[1]), (one, same) -> one));

    private EspeakPhones() {}

    private static List<Phoneme> phonemes(String names) {
        return Stream.of(names.split("\\+")).map(Phoneme::valueOf).toList();
    }

    /// Adds what `name` stands for between the two moments, in seconds.
    ///
    /// @return whether it is known
    static boolean add(String name, double start, double end, List<TimedPhone> phones) {
        if (end <= start) {
            return true;
        }
        if (name.equals(";") && !phones.isEmpty()) {
            TimedPhone last = phones.removeLast();
            phones.add(new TimedPhone(last.phoneme(), last.startSeconds(), end));
            return true;
        }
        List<Phoneme> both = name.isEmpty() || name.startsWith("_") || name.equals("?") || name.equals(";")
                ? silence()
                : NAMES.get(name);
        if (both == null) {
            return false;
        }
        double middle = both.size() == 1 ? end : start + FIRST_SHARE * (end - start);
        phones.add(new TimedPhone(both.getFirst(), start, middle));
        if (both.size() > 1) {
            phones.add(new TimedPhone(both.getLast(), middle, end));
        }
        return true;
    }

    private static List<@Nullable Phoneme> silence() {
        List<@Nullable Phoneme> one = new ArrayList<>();
        one.add(null);
        return one;
    }
}
