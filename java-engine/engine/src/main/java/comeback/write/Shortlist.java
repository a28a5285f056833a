package comeback.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The best few of what it is given; of equals, those that came first. For one thread.
final class Shortlist<T> {
    private record Entry<T>(T what, double worth, int came) {}

    private static final Comparator<Entry<?>> WORST_FIRST = (one, other) -> {
        int byWorth = Double.compare(one.worth, other.worth);
        return byWorth != 0 ? byWorth : Integer.compare(other.came, one.came);
    };

    private final int most;
    private final PriorityQueue<Entry<T>> kept = new PriorityQueue<>(WORST_FIRST);
    private int came;

    /// @param most how many are kept
    Shortlist(int most) {
        this.most = most;
    }

    /// Whether something worth as much would be kept.
    boolean admits(double worth) {
        Entry<T> worst = kept.peek();
        return worst == null || kept.size() < most || worth > worst.worth;
    }

    void add(T what, double worth) {
        if (admits(worth)) {
            if (kept.size() == most) {
                kept.remove();
            }
            kept.add(new Entry<>(what, worth, came++));
        }
    }

    List<T> bestFirst() {
        List<Entry<T>> entries = new ArrayList<>(kept);
        entries.sort(WORST_FIRST.reversed());
        return entries.stream().map(Entry::what).toList();
    }
}
