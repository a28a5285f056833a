package comeback.perform;

import comeback.sound.Phoneme;

/// Spells our phonemes in the voice model's alphabet (misaki's: one character a phoneme, diphthongs
/// included).
final class MisakiSpelling {
    static final char PRIMARY_STRESS = 'ˈ';
    static final char SECONDARY_STRESS = 'ˌ';
    static final char SPACE = ' ';
    static final char COMMA = ',';
    static final char FULL_STOP = '.';
    static final char FLAP = 'T';

    private MisakiSpelling() {}

    /// One character, or two for the r-coloured vowel.
    static String of(Phoneme phoneme, boolean stressed) {
        return switch (phoneme) {
            case AA -> "ɑ";
            case AE -> "æ";
            case AH -> stressed ? "ʌ" : "ə";
            case AO -> "ɔ";
            case AW -> "W";
            case AY -> "I";
            case EH -> "ɛ";
            case ER -> stressed ? "ɜɹ" : "əɹ";
            case EY -> "A";
            case IH -> "ɪ";
            case IY -> "i";
            case OW -> "O";
            case OY -> "Y";
            case UH -> "ʊ";
            case UW -> "u";
            case CH -> "ʧ";
            case DH -> "ð";
            case G -> "ɡ";
            case HH -> "h";
            case JH -> "ʤ";
            case NG -> "ŋ";
            case R -> "ɹ";
            case SH -> "ʃ";
            case TH -> "θ";
            case Y -> "j";
            case ZH -> "ʒ";
            case B, D, F, K, L, M, N, P, S, T, V, W, Z -> phoneme.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
