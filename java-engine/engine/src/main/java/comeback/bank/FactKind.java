package comeback.bank;

/// A kind of thing that can be found in an opponent's words, such as `person`, `place.run` or `insult.weak`.
///
/// Dots refine: `place.run` is also a `place`.
public record FactKind(String name) {
    /// Whether a need for `wanted` is met by this kind.
    public boolean isA(FactKind wanted) {
        int length = wanted.name.length();
        return name.startsWith(wanted.name) && (name.length() == length || name.charAt(length) == '.');
    }
}
