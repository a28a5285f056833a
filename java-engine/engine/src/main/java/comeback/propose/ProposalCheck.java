package comeback.propose;

import comeback.analyse.Analyst;
import comeback.bank.Bank;
import comeback.bank.Bindings;
import comeback.bank.Couplet;
import comeback.bank.EndingPair;
import comeback.bank.Fact;
import comeback.bank.Move;
import comeback.bank.Need;
import comeback.bank.Owner;
import comeback.bank.Pairings;
import comeback.bank.Rating;
import comeback.bank.StrongWords;
import comeback.bank.Template;
import comeback.plan.FactFinder;
import comeback.sound.Lexicon;
import comeback.verse.FunctionWords;
import comeback.verse.LineReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What must hold of a proposed couplet before it is put before the producer: two plain lines whose every word we can
/// say and may say, as long as our lines are, rhyming by the law that we write by, and naming nothing that was not
/// said.
/// An answer must take up something that the opponent said, and needs it from then on. Safe for any thread.
public final class ProposalCheck {
    private static final int FEWEST_SYLLABLES = 7;
    private static final int MOST_SYLLABLES = 14;
    private static final int MOST_UNEVEN = 2;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_CALLER = 4;

    private final Lexicon lexicon;
    private final LineReader reader;
    private final StrongWords refused;
    private final Pairings pairings;
    private final Truth truth;

    /// @param refused words that no line may say, beside the bank's strong ones
    public ProposalCheck(Bank bank, FactFinder finder, Analyst analyst, Lexicon lexicon, StrongWords refused) {
        this.lexicon = lexicon;
        this.reader = new LineReader(lexicon);
        this.refused = refused.and(bank.strongWords());
        this.pairings = new Pairings(bank, reader, Rating.CLEAN);
        this.truth = new Truth(analyst, finder);
    }

    /// What came of a couplet.
    ///
    /// @param lines as they were proposed
    /// @param proposal nothing when it was refused
    /// @param fault why, as the end of a sentence; empty when it was not
    public record Checked(List<String> lines, Optional<Proposal> proposal, String fault) {}

    /// @param proposed the lines of one couplet
    public Checked check(List<String> proposed, Brief brief) {
        List<String> lines = proposed.stream().map(ProposalCheck::plain).toList();
        Optional<String> fault =
                shape(lines).or(() -> words(lines)).or(() -> length(lines)).or(() -> facts(lines, brief));
        if (fault.isPresent()) {
            return new Checked(proposed, Optional.empty(), fault.get());
        }
        Optional<List<String>> locked = locked(lines);
        return locked.isEmpty()
                ? new Checked(proposed, Optional.empty(), "its lines do not rhyme well enough")
                : new Checked(proposed, Optional.of(proposal(lines, locked.get(), brief)), "");
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ").replaceAll("[.,;:]+$", "");
    }

    private static Optional<String> shape(List<String> lines) {
        if (lines.size() != 2 || lines.stream().anyMatch(String::isEmpty)) {
            return Optional.of("it is not two lines");
        }
        return lines.stream()
                .flatMap(line -> Stream.of(
                                line.length() > LONGEST_LINE ? "a line of it is too long" : "",
                                line.matches(".*[{}<>\\[\\]=|\\p{Cntrl}].*")
                                        ? "it has marks that lines do not have"
                                        : "",
                                LineReader.unreadable(line).isPresent() ? "it has a word that cannot be read" : "")
                        .filter(fault -> !fault.isEmpty()))
                .findFirst();
    }

    private Optional<String> words(List<String> lines) {
        if (lines.stream().anyMatch(line -> !refused.allow(line, Rating.CLEAN))) {
            return Optional.of("it has a word that our lines do not say");
        }
        return lines.stream()
                .flatMap(line -> reader.read(line).words().stream())
                .map(word -> word.text())
                .filter(word -> !lexicon.knows(word))
                .findFirst()
                .map("nobody knows how to say '%s'"::formatted);
    }

    private Optional<String> length(List<String> lines) {
        List<Integer> counts =
                lines.stream().map(line -> reader.read(line).syllableCount()).toList();
        boolean fits = counts.stream().allMatch(count -> count >= FEWEST_SYLLABLES && count <= MOST_SYLLABLES);
        boolean even = Math.abs(counts.get(0) - counts.get(1)) <= MOST_UNEVEN;
        return fits && even
                ? Optional.empty()
                : Optional.of("its lines have %d and %d syllables: our lines have %d to %d, and differ by %d at most"
                        .formatted(counts.get(0), counts.get(1), FEWEST_SYLLABLES, MOST_SYLLABLES, MOST_UNEVEN));
    }

    private Optional<String> facts(List<String> lines, Brief brief) {
        Optional<String> unsaid = truth.unsaid(lines, brief).map("it speaks of '%s', which nobody has said"::formatted);
        return unsaid.or(
                () -> brief.isAnswer() && Truth.takenUp(lines, brief.facts()).isEmpty()
                        ? Optional.of("it takes up nothing that the opponent said")
                        : Optional.empty());
    }

    /// The lines with as much of their ends locked as rhymes over most syllables.
    private Optional<List<String>> locked(List<String> lines) {
        return IntStream.range(0, LONGEST_ENDING * LONGEST_ENDING)
                .mapToObj(i -> List.of(
                        Markup.locked(lines.get(0), 1 + i / LONGEST_ENDING),
                        Markup.locked(lines.get(1), 1 + i % LONGEST_ENDING)))
                .filter(marked -> rhyme(marked) > 0)
                .max(Comparator.<List<String>>comparingInt(this::rhyme)
                        .thenComparingInt(marked -> -ending(marked.get(0)) - ending(marked.get(1))));
    }

    private static int ending(String marked) {
        return marked.length() - marked.lastIndexOf('=');
    }

    /// Over how many syllables the writer would have them rhyme; 0 when it would not.
    private int rhyme(List<String> marked) {
        Couplet couplet = new Couplet(
                "proposed",
                Move.SKETCH,
                List.of(),
                "",
                Rating.CLEAN,
                "",
                false,
                Template.parse(marked.get(0)),
                Template.parse(marked.get(1)));
        List<EndingPair> pairs = pairings.of(couplet, Bindings.NONE);
        return pairs.isEmpty() ? 0 : pairs.getFirst().rhyme().syllables();
    }

    private static Proposal proposal(List<String> lines, List<String> locked, Brief brief) {
        String id = "own-"
                + UUID.nameUUIDFromBytes(String.join("\n", lines)
                                .toLowerCase(Locale.ROOT)
                                .getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
        if (!brief.isAnswer()) {
            String topic = String.join(" ", Brief.words(brief.said().getFirst()));
            List<String> callers = Brief.words(topic).stream()
                    .filter(word -> word.length() >= SHORTEST_CALLER && !FunctionWords.has(word))
                    .toList();
            return new Proposal(id, Move.SKETCH, List.of(), topic, callers, locked);
        }
        List<Fact> facts = Truth.takenUp(lines, brief.facts());
        List<Need> needs = facts.stream().map(ProposalCheck::need).toList();
        Fact first = facts.getFirst();
        Move move = first.owner() == Owner.US ? Move.FLIP : Move.BELITTLE;
        return new Proposal(
                id, move, needs, Markup.base(first.kind().name()), List.of(), Markup.withFacts(locked, facts));
    }

    /// The same words, said in the same way.
    private static Need need(Fact fact) {
        return new Need(
                fact.kind(),
                Set.of(fact.value().toLowerCase(Locale.ROOT)),
                Need.Number.ANY,
                fact.relation().isEmpty() ? Set.of() : Set.of(fact.relation()));
    }
}
