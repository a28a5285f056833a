package comeback.json;

import comeback.bank.Move;
import comeback.bank.Need;
import comeback.problem.Problem;
import comeback.propose.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Proposed couplets as JSON: those that wait, field for field as a bank's with the `words` of a topic beside them, and
/// a bank's own file with one more.
public final class ProposalJson {
    private ProposalJson() {}

    record PendingFile(@Nullable List<PendingEntry> couplets) {}

    record PendingEntry(
            @Nullable String id,
            @Nullable String move,
            @Nullable List<BankEntries.NeedEntry> needs,
            @Nullable String topic,
            @Nullable List<String> words,
            @Nullable List<String> lines) {
        Proposal build(Path file) {
            return new Proposal(
                    BankEntries.required(id, "id", file),
                    BankEntries.choice(Move.class, BankEntries.required(move, "move", file), "move", file),
                    Objects.requireNonNullElse(needs, List.<BankEntries.NeedEntry>of()).stream()
                            .map(need -> need.build(file))
                            .toList(),
                    Objects.requireNonNullElse(topic, ""),
                    Objects.requireNonNullElse(words, List.of()),
                    BankEntries.required(lines, "lines", file));
        }
    }

    /// Those that wait, in order.
    ///
    /// @throws Problem when the file is no such list, naming it and what in it
    public static List<Proposal> read(Path file) {
        List<PendingEntry> entries = StrictJson.read(file, PendingFile.class).couplets();
        return Objects.requireNonNullElse(entries, List.<PendingEntry>of()).stream()
                .map(entry -> entry.build(file))
                .toList();
    }

    public static String write(List<Proposal> waiting) {
        List<Map<String, Object>> entries = waiting.stream()
                .map(proposal -> {
                    Map<String, Object> entry = entry(proposal);
                    if (proposal.isSketch()) {
                        entry.put("words", proposal.callers());
                    }
                    return entry;
                })
                .toList();
        return Json.pretty(Map.of("couplets", entries)) + "\n";
    }

    /// The text of a bank's file with the proposal's couplet as its last; all else of it is as it was.
    ///
    /// @param file of couplets, or of the topic where it is a sketch; need not be there
    /// @throws Problem when it is there and cannot be read
    public static String added(Path file, Proposal proposal) {
        Map<String, Object> whole = Files.exists(file) ? object(file) : new LinkedHashMap<>();
        List<Object> couplets = new ArrayList<>();
        Object before = whole.getOrDefault("couplets", List.of());
        if (!(before instanceof List<?> list)) {
            throw new Problem("In %s: 'couplets' is no list: mend the file.".formatted(file));
        }
        couplets.addAll(list);
        couplets.add(entry(proposal));
        if (proposal.isSketch()) {
            whole.putIfAbsent("words", proposal.callers());
        }
        whole.put("couplets", couplets);
        return Json.pretty(whole) + "\n";
    }

    private static Map<String, Object> object(Path file) {
        try {
            return new LinkedHashMap<>(Json.object(Files.readString(file)));
        } catch (IOException | Problem wrong) {
            throw new Problem("The file %s is no JSON object: mend it, or put it elsewhere.".formatted(file), wrong);
        }
    }

    private static Map<String, Object> entry(Proposal proposal) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", proposal.id());
        entry.put("move", proposal.move().name().toLowerCase(Locale.ROOT));
        if (!proposal.needs().isEmpty()) {
            entry.put("needs", proposal.needs().stream().map(ProposalJson::need).toList());
        }
        entry.put("topic", proposal.topic());
        entry.put("lines", proposal.lines());
        return entry;
    }

    private static Map<String, Object> need(Need need) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", need.kind().name());
        entry.put("value", List.copyOf(new TreeSet<>(need.values())));
        if (!need.relations().isEmpty()) {
            entry.put("relation", List.copyOf(new TreeSet<>(need.relations())));
        }
        return entry;
    }
}
