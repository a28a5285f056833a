package comeback.engine.live;

import comeback.problem.Problem;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Plans and writes, one verse after the other, in the order in which they were asked for.
final class ComposeAgent implements Agent {
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();

    private record Task(Instance instance, Runnable work) {}

    /// Asks for a verse of `instance`'s. Any thread.
    void ask(Instance instance, Runnable work) {
        instance.composingBegins();
        tasks.add(new Task(instance, work));
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
        try {
            task.work.run();
        } catch (Problem unwritable) {
            task.instance.notice(unwritable.sentence());
        } catch (RuntimeException | Error fault) {
            Faults.tell(task.instance, this, fault);
        } finally {
            task.instance.composingEnds();
        }
        return 1;
    }
}
