package comeback.bank;

import comeback.sound.Phoneme;
import comeback.verse.LineReader;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which endings may close a couplet's two lines: every pair that rhymes. Pairs of slots are found once and kept.
///
/// Safe for any thread.
public final class Pairings {
    /// What we write must rhyme better than what we are content to hear.
    private static final double LEAST_SCORE = 0.72;

    private final Bank bank;
    private final KnownRhymes known;
    private final LineReader reader;
    private final Rating rating;
    private final Map<List<Piece>, List<EndingPair>> kept = new ConcurrentHashMap<>();
    private final Map<Same, List<Family>> families = new ConcurrentHashMap<>();
    private final Map<String, Ending> fixed = new ConcurrentHashMap<>();

    /// @param rating the strongest rating that endings may have
    public Pairings(Bank bank, LineReader reader, Rating rating) {
        this(new ReadyBank(bank, KnownRhymes.NONE), reader, rating);
    }

    /// @param rating the strongest rating that endings may have
    public Pairings(ReadyBank ready, LineReader reader, Rating rating) {
        this.bank = ready.bank();
        this.known = ready.rhymes();
        this.reader = reader;
        this.rating = rating;
    }

    /// Every rhyming pair for `couplet`, with the values of `bindings` where a line ends in a fact.
    public List<EndingPair> of(Couplet couplet, Bindings bindings) {
        Piece first = bound(couplet.first().closing(), bindings);
        Piece second = bound(couplet.second().closing(), bindings);
        return kept.computeIfAbsent(
                List.of(first, second),
                both -> known.between(both.get(0), both.get(1))
                        .map(this::allowed)
                        .orElseGet(() -> pairs(endings(both.get(0)), endings(both.get(1)))));
    }

    private List<EndingPair> allowed(List<EndingPair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.first().rating().within(rating)
                        && pair.second().rating().within(rating))
                .toList();
    }

    /// Every pair of `standing`, a line that is there already, with an ending that the couplet's other line can take.
    ///
    /// @param place of the other line in the couplet, 0 or 1
    public List<EndingPair> partners(Couplet couplet, Bindings bindings, int place, Ending standing) {
        List<Ending> endings = endings(bound(couplet.lines().get(place).closing(), bindings));
        return place == 0 ? pairs(endings, List.of(standing)) : pairs(List.of(standing), endings);
    }

    /// Finds at once what would be found when it is first asked for: the pairs of every couplet that ends in no fact.
    public void prepare() {
        bank.closedByOurWords().forEach(couplet -> families(couplet, Bindings.NONE));
    }

    /// The rhyme families that `couplet` can take, in a fixed order.
    public List<Family> families(Couplet couplet, Bindings bindings) {
        List<EndingPair> pairs = of(couplet, bindings);
        return families.computeIfAbsent(new Same(pairs), same -> Family.of(same.pairs()));
    }

    /// The key of a list of pairs: itself, since lists are kept.
    private record Same(List<EndingPair> pairs) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.pairs == pairs;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(pairs);
        }
    }

    private static Piece bound(Piece closing, Bindings bindings) {
        return closing instanceof Piece.Value value ? new Piece.Locked(bindings.value(value.kind())) : closing;
    }

    private List<Ending> endings(Piece closing) {
        return switch (closing) {
            case Piece.Locked locked -> List.of(fixed(locked.text()));
            case Piece.Slot slot -> slotEndings(slot);
            case Piece.Value value -> throw new IllegalArgumentException("unbound " + value);
            case Piece.Said said -> throw new IllegalArgumentException("no ending: " + said);
            case Piece.Choice choice -> throw new IllegalArgumentException("no ending: " + choice);
        };
    }

    private Ending fixed(String text) {
        return fixed.computeIfAbsent(text, words -> Ending.of(reader.read(words), Set.of(), Rating.CLEAN, 4));
    }

    private List<Ending> slotEndings(Piece.Slot slot) {
        EndingClass type = bank.classes().get(slot.classId());
        if (type == null) {
            return List.of();
        }
        return type.endings().stream()
                .filter(ending -> ending.rating().within(rating))
                .filter(ending ->
                        slot.themes().isEmpty() || slot.themes().stream().anyMatch(ending.themes()::contains))
                .toList();
    }

    private static List<EndingPair> pairs(List<Ending> first, List<Ending> second) {
        Map<Phoneme, List<Integer>> byVowel = new EnumMap<>(Phoneme.class);
        for (int i = 0; i < second.size(); i++) {
            for (Phoneme vowel : stressedVowels(second.get(i))) {
                byVowel.computeIfAbsent(vowel, key -> new ArrayList<>()).add(i);
            }
        }
        List<EndingPair> pairs = new ArrayList<>();
        int[] triedWith = new int[second.size()];
        for (int i = 0; i < first.size(); i++) {
            Ending one = first.get(i);
            for (Phoneme vowel : stressedVowels(one)) {
                for (int at : byVowel.getOrDefault(vowel, List.of())) {
                    if (triedWith[at] != i + 1) {
                        triedWith[at] = i + 1;
                        pair(one, second.get(at)).ifPresent(pairs::add);
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static Optional<EndingPair> pair(Ending one, Ending other) {
        return RhymeLaw.between(one.tails(), other.tails(), LEAST_SCORE)
                .filter(rhyme -> !sharesContent(one, other))
                .map(rhyme -> new EndingPair(one, other, rhyme, family(one, rhyme)));
    }

    private static boolean sharesContent(Ending one, Ending other) {
        Set<String> mine = content(one);
        return content(other).stream().anyMatch(mine::contains);
    }

    private static Set<String> content(Ending ending) {
        return ending.line().words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .filter(word -> !comeback.verse.FunctionWords.has(word))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static String family(Ending ending, Rhyme rhyme) {
        return ending.tails()
                .over(rhyme.syllables())
                .map(tail -> tail.family(Family.LONGEST_NAME))
                .orElse("");
    }

    private static List<Phoneme> stressedVowels(Ending ending) {
        return ending.tails().all().stream()
                .map(tail -> tail.nuclei().getFirst())
                .map(vowel -> vowel == Phoneme.AO ? Phoneme.AA : vowel)
                .distinct()
                .toList();
    }
}
