package comeback.bank;

/// A kind of thing that can be found in an opponent's words, such as `person`, `place.run` or `insult.weak`.
///
/// Dots refine: `place.run` is also a `place`. What was said in another round begins with a {@link Callback}, as
/// `last.place.run` does, and is also a `last.place`.
public record FactKind(String name) {
    /// Whether a need for `wanted` is met by this kind.
    public boolean isA(FactKind wanted) {
        int length = wanted.name.length();
        return name.startsWith(wanted.name) && (name.length() == length || name.charAt(length) == '.');
    }

    /// The kind of thing, whenever it was said: `place.run` for `last.place.run`.
    public FactKind plain() {
        return Callback.plain(this);
    }

    /// The widest kind that it is of, whenever it was said: `place` for `last.place.run`.
    public FactKind widest() {
        String plain = plain().name;
        int dot = plain.indexOf('.');
        return new FactKind(dot < 0 ? plain : plain.substring(0, dot));
    }
}
