package comeback.lab.branch;

/// Says how good an output is.
public interface Judge {
    /// From 0 to 1.
    ///
    /// @param text words between blanks, the lines of a couplet parted by `/`
    double score(String text);
}
