package comeback.engine.live;

/// A role of the engine with a thread of its own, which asks it for work again and again.
interface Agent {
    /// What it does, in a word; its thread is called `comeback-` and that.
    String role();

    /// Does a little work, if there is any. Never waits long for another agent.
    ///
    /// @return how many things were done; 0 lets the thread rest a moment
    int doWork();
}
