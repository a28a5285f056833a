package comeback.listen;

import comeback.time.Ppq;

/// A word the ear made out, where it lay on the host's clock, and how sure the ear is (mean log-probability, at most
/// 0).
public record HeardWord(String text, Ppq start, Ppq end, double confidence) {}
