package comeback.engine;

import comeback.json.ProposalJson;
import comeback.problem.Problem;
import comeback.propose.Proposal;
import comeback.wave.WholeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A producer's own folder of the bank, and the proposals that wait beside it until they are taken in or dropped. It
/// reads and writes the disk; one process at a time.
public final class OwnBank {
    private final Path folder;
    private final Path waiting;

    private OwnBank(Path config) {
        this.folder = config.resolve("bank");
        this.waiting = config.resolve("proposed.json");
    }

    /// @param config need not be there yet
    public static OwnBank in(Path config) {
        return new OwnBank(config);
    }

    /// The user's: `bank` and `proposed.json` in their {@link ConfigFolder}.
    public static OwnBank standard() {
        return in(ConfigFolder.standard());
    }

    /// Laid out as `presets/bank` is; need not be there.
    public Path folder() {
        return folder;
    }

    /// Those that wait, the oldest first.
    ///
    /// @throws Problem when their file cannot be read
    public List<Proposal> waiting() {
        return Files.exists(waiting) ? ProposalJson.read(waiting) : List.of();
    }

    /// Puts proposals to those that wait, but for what waits already.
    ///
    /// @return those that are new
    /// @throws Problem when the file cannot be read or written
    public List<Proposal> add(List<Proposal> proposals) {
        List<Proposal> all = new ArrayList<>(waiting());
        Set<String> known = all.stream().map(Proposal::id).collect(Collectors.toSet());
        List<Proposal> fresh =
                proposals.stream().filter(proposal -> known.add(proposal.id())).toList();
        if (!fresh.isEmpty()) {
            all.addAll(fresh);
            write(waiting, ProposalJson.write(all));
        }
        return fresh;
    }

    /// Takes one of those that wait into the bank; an engine that is opened from now on has it.
    ///
    /// @return the file it lies in now
    /// @throws Problem when there is none such, or a file cannot be read or written
    public Path accept(String id) {
        Proposal proposal = find(id);
        Path file = folder.resolve(
                proposal.isSketch() ? "topics/own-%s.json".formatted(fileName(proposal.topic())) : "couplets/own.json");
        write(file, ProposalJson.added(file, proposal));
        drop(id);
        return file;
    }

    /// @throws Problem when there is none such, or the file cannot be read or written
    public void drop(String id) {
        Proposal dropped = find(id);
        List<Proposal> left =
                waiting().stream().filter(each -> !each.equals(dropped)).toList();
        write(waiting, ProposalJson.write(left));
    }

    private Proposal find(String id) {
        return waiting().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "No proposal '%s' waits: './comeback propose --list' shows those that do.".formatted(id)));
    }

    private static String fileName(String topic) {
        String plain = topic.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), 60));
    }

    private static void write(Path file, String text) {
        WholeFile.write(file, text);
    }
}
