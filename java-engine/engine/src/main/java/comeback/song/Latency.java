package comeback.song;

/// How long a reply took, in milliseconds, each stage on its own and the whole.
///
/// Stages may overlap and need not sum. `totalMillis` runs from the opponent's last voiced frame to the moment when
/// the reply's first phrase can be played.
public record Latency(
        double listenMillis,
        double analyseMillis,
        double planMillis,
        double writeMillis,
        double performMillis,
        double totalMillis) {}
