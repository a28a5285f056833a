package comeback.bench.writer;

import com.sun.management.ThreadMXBean;
import comeback.bank.BattleMemory;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long verses take, warm, by the wall clock and in processor time of the one thread, and what they allocate.
final class WritingClock {
    private static final int WARM = 150;
    private static final int MEASURED = 400;
    private static final double MEGABYTE = 1e6;

    private final WritingDesk desk;

    WritingClock(WritingDesk desk) {
        this.desk = desk;
    }

    /// A verse is parsed, planned and searched; its first couplet is there when its plan and first words are.
    Map<String, Object> of(List<BenchOpponent> opponents, String style) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] wall = new double[MEASURED];
        double[] couplet = new double[MEASURED];
        double[] processor = new double[MEASURED];
        double[] allocated = new double[MEASURED];
        for (int round = -WARM; round < MEASURED; round++) {
            BenchOpponent opponent = opponents.get(Math.floorMod(round, opponents.size()));
            long bytes = thread.getCurrentThreadAllocatedBytes();
            long used = thread.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            desk.answer(opponent, opponent.lines(), BattleMemory.EMPTY, style, round);
            long written = System.nanoTime();
            if (round >= 0) {
                wall[round] = (written - begun) / 1e6;
                processor[round] = (thread.getCurrentThreadCpuTime() - used) / 1e6;
                allocated[round] = (thread.getCurrentThreadAllocatedBytes() - bytes) / MEGABYTE;
            }
            long again = System.nanoTime();
            desk.firstCouplet(opponent.lines(), style, round);
            if (round >= 0) {
                couplet[round] = (System.nanoTime() - again) / 1e6;
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verseMillisP50", Limit.atMost(quantile(wall, 0.5), 15).json());
        json.put("verseMillisP99", Limit.atMost(quantile(wall, 0.99), 60).json());
        json.put(
                "firstCoupletMillisP99",
                Limit.atMost(quantile(couplet, 0.99), 15).json());
        json.put("firstCoupletMillisP50", quantile(couplet, 0.5));
        json.put("processorMillisP50", quantile(processor, 0.5));
        json.put("processorMillisP99", quantile(processor, 0.99));
        json.put("allocatedMegabytesP50", quantile(allocated, 0.5));
        json.put(
                "allocatedMegabytesMost",
                Limit.atMost(quantile(allocated, 1), 30).json());
        return json;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Math.round(1000 * sorted[(int) Math.round(share * (sorted.length - 1))]) / 1000.0;
    }
}
