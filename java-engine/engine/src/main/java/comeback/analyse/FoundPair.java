package comeback.analyse;

/// Two stretches of a verse that rhyme, syllables counted over the whole verse.
///
/// @param one the first stretch's first syllable
/// @param other the second's, after it
/// @param length syllables of each, less one
record FoundPair(int one, int other, int length, double probability) {
    int oneEnd() {
        return one + length;
    }

    int otherEnd() {
        return other + length;
    }

    /// Both in a row, as one longer rhyme; as sure as the surer of them.
    FoundPair followedBy(FoundPair next) {
        return new FoundPair(one, other, next.oneEnd() - one, Math.max(probability, next.probability));
    }
}
