package comeback.lab.text;

import comeback.lab.method.Drill;
import comeback.lab.method.NextToken;
import comeback.lab.net.Learned;
import comeback.lab.net.Learner;
import comeback.lab.net.Net;
import comeback.lab.task.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Teaches a net lines, next token by next token, in batches drawn anew each step.
///
/// @param end token before a line's first word, and after its last
/// @param batch lines a step
/// @param warmUp steps in which the rate rises
record NetSchool(int end, int batch, double rate, int warmUp) {
    NetSchool(int end) {
        this(end, 64, 2e-3, 100);
    }

    /// @param text lines with their end
    /// @param liked lines that are learnt beside the text; may be none
    /// @param share of a batch that they are; 0 where there are none
    /// @return where the net stands then
    Learned teach(Net net, List<int[]> text, List<int[]> liked, double share, int steps, SplittableRandom chance) {
        NextToken method = new NextToken(end);
        List<Drill> usual = drills(method, text);
        List<Drill> wanted = drills(method, liked);
        Learner learner = new Learner(net, 0);
        while (learner.steps() < steps) {
            List<Drill> drawn = new ArrayList<>();
            for (int row = 0; row < batch; row++) {
                List<Drill> from = chance.nextDouble() < share ? wanted : usual;
                drawn.add(from.get(chance.nextInt(from.size())));
            }
            double now = rate * Math.min(1, (learner.steps() + 1.0) / warmUp);
            learner.learn(pass -> method.loss(pass, drawn, chance), now);
        }
        return learner.learned();
    }

    private List<Drill> drills(NextToken method, List<int[]> lines) {
        return method.drills(lines.stream()
                .map(line -> new Row(new int[] {end}, line, false))
                .toList());
    }
}
