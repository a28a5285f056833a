package comeback.engine.live;

import comeback.problem.Problem;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Plans and writes, one verse after the other, in the order in which they were asked for.
final class ComposeAgent implements Agent {
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();

    private record Task(Sitting sitting, Runnable work) {}

    /// Asks for a verse in a song; not made if another is open by then. Any thread.
    void ask(Sitting sitting, Runnable work) {
        sitting.instance().composingBegins();
        tasks.add(new Task(sitting, work));
    }

    @Override
    public String role() {
        return "compose";
    }

    @Override
    public int doWork() {
        Task task = tasks.poll();
        if (task == null) {
            return 0;
        }
        Instance instance = task.sitting.instance();
        try {
            if (!task.sitting.isOver()) {
                task.work.run();
            }
        } catch (Problem unwritable) {
            instance.notice(unwritable.sentence());
        } catch (RuntimeException | Error fault) {
            Faults.tell(instance, this, fault);
        } finally {
            instance.composingEnds();
        }
        return 1;
    }
}
