package comeback.sound;

/// The dictionary's units of English speech, in ARPAbet (as CMUdict writes them), stress left out.
public enum Phoneme {
    AA(Manner.VOWEL, true),
    AE(Manner.VOWEL, true),
    AH(Manner.VOWEL, true),
    AO(Manner.VOWEL, true),
    AW(Manner.VOWEL, true),
    AY(Manner.VOWEL, true),
    EH(Manner.VOWEL, true),
    ER(Manner.VOWEL, true),
    EY(Manner.VOWEL, true),
    IH(Manner.VOWEL, true),
    IY(Manner.VOWEL, true),
    OW(Manner.VOWEL, true),
    OY(Manner.VOWEL, true),
    UH(Manner.VOWEL, true),
    UW(Manner.VOWEL, true),
    P(Manner.STOP, false),
    T(Manner.STOP, false),
    K(Manner.STOP, false),
    B(Manner.STOP, true),
    D(Manner.STOP, true),
    G(Manner.STOP, true),
    CH(Manner.AFFRICATE, false),
    JH(Manner.AFFRICATE, true),
    F(Manner.FRICATIVE, false),
    TH(Manner.FRICATIVE, false),
    S(Manner.FRICATIVE, false),
    SH(Manner.FRICATIVE, false),
    HH(Manner.FRICATIVE, false),
    V(Manner.FRICATIVE, true),
    DH(Manner.FRICATIVE, true),
    Z(Manner.FRICATIVE, true),
    ZH(Manner.FRICATIVE, true),
    M(Manner.NASAL, true),
    N(Manner.NASAL, true),
    NG(Manner.NASAL, true),
    L(Manner.LIQUID, true),
    R(Manner.LIQUID, true),
    W(Manner.GLIDE, true),
    Y(Manner.GLIDE, true);

    /// How a phoneme is made.
    public enum Manner {
        VOWEL,
        STOP,
        AFFRICATE,
        FRICATIVE,
        NASAL,
        LIQUID,
        GLIDE
    }

    private final Manner manner;
    private final boolean voiced;

    Phoneme(Manner manner, boolean voiced) {
        this.manner = manner;
        this.voiced = voiced;
    }

    public Manner manner() {
        return manner;
    }

    public boolean isVowel() {
        return manner == Manner.VOWEL;
    }

    public boolean isVoiced() {
        return voiced;
    }

    /// Stops, affricates and fricatives.
    public boolean isObstruent() {
        return manner == Manner.STOP || manner == Manner.AFFRICATE || manner == Manner.FRICATIVE;
    }
}
