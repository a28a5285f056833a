package comeback.lab.branch;

import java.util.function.Function;

/// What our writer decides about a couplet, one thing after the other: each is decided within those before
/// it.
public enum Decision {
    SCHEME("plan", WriterChoice::scheme),
    MOVE("plan", WriterChoice::move),
    FRAME("plan", WriterChoice::frame),
    FACTS("plan", WriterChoice::facts),
    FAMILY("rhyme", WriterChoice::family),
    ENDING("rhyme", WriterChoice::ending),
    WORDS("words", WriterChoice::words),
    SLOTS("slots", WriterChoice::slots);

    private final String level;
    private final Function<WriterChoice, Object> choice;

    Decision(String level, Function<WriterChoice, Object> choice) {
        this.level = level;
        this.choice = choice;
    }

    /// "plan", "rhyme", "words" or "slots".
    public String level() {
        return level;
    }

    Object of(WriterChoice made) {
        return choice.apply(made);
    }
}
