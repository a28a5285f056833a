package comeback.engine.live;

import java.util.function.UnaryOperator;

/// A song of an instance's from its opening until another is opened: what was begun in it and ends later than that
/// comes
/// to nothing. Any thread.
///
/// @param opening which opening of the instance's it was
record Sitting(Instance instance, int opening) {
    /// The song that is open.
    static Sitting now(Instance instance) {
        return new Sitting(instance, instance.live().opening());
    }

    /// Whether another song was opened.
    boolean isOver() {
        return instance.live().opening() != opening;
    }

    /// As `Instance.edit`; nothing happens once it is over.
    void edit(UnaryOperator<Live> edit) {
        instance.edit(live -> live.opening() == opening ? edit.apply(live) : live);
    }
}
