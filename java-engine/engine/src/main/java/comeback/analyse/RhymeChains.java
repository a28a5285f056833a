package comeback.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Joins rhyming stretches into chains, the likeliest pairs first, as long as the chains they are in rhyme on the
/// whole.
///
/// A stretch is known by its last syllable, counted over the verse; it is as long as the longest of its rhymes.
final class RhymeChains {
    private static final double LEAST = 0.4;
    private static final double LEAST_ON_THE_WHOLE = 0.24;

    private final int[] parent;
    private final int[] longest;
    private final List<List<Integer>> members;
    private final List<Map<Integer, Double>> partners;
    private final VerseSounds sounds;

    private RhymeChains(VerseSounds sounds) {
        this.sounds = sounds;
        this.parent = new int[sounds.size()];
        this.longest = new int[sounds.size()];
        Arrays.fill(longest, -1);
        this.members = new ArrayList<>();
        this.partners = new ArrayList<>();
        for (int at = 0; at < parent.length; at++) {
            parent[at] = at;
            members.add(List.of(at));
            partners.add(Map.of());
        }
    }

    /// A member of a chain, first and last syllable over the verse.
    record Span(int chain, int first, int last) {}

    /// In order of place, chains numbered from 0 in order of their first member; a stretch inside a longer one is
    /// dropped, and so is a chain that is left with one member.
    static List<Span> of(List<FoundPair> pairs, VerseSounds sounds) {
        RhymeChains chains = new RhymeChains(sounds);
        pairs.forEach(chains::know);
        pairs.stream()
                .filter(pair -> pair.probability() >= LEAST)
                .sorted(Comparator.comparingDouble(FoundPair::probability)
                        .reversed()
                        .thenComparing(FoundPair::one)
                        .thenComparing(FoundPair::other))
                .forEach(chains::join);
        return chains.spans();
    }

    private void know(FoundPair pair) {
        know(pair.oneEnd(), pair.otherEnd(), pair.probability());
        know(pair.otherEnd(), pair.oneEnd(), pair.probability());
    }

    private void know(int one, int other, double probability) {
        if (partners.get(one).isEmpty()) {
            partners.set(one, new TreeMap<>());
        }
        partners.get(one).merge(other, probability, Math::max);
    }

    private void join(FoundPair pair) {
        int one = root(pair.oneEnd());
        int other = root(pair.otherEnd());
        if (one != other && onTheWhole(one, other) < LEAST_ON_THE_WHOLE) {
            return;
        }
        longest[pair.oneEnd()] = Math.max(longest[pair.oneEnd()], pair.length());
        longest[pair.otherEnd()] = Math.max(longest[pair.otherEnd()], pair.length());
        if (one != other) {
            int into = members.get(one).size() >= members.get(other).size() ? one : other;
            int from = into == one ? other : one;
            if (members.get(into).size() == 1) {
                members.set(into, new ArrayList<>(members.get(into)));
            }
            members.get(into).addAll(members.get(from));
            members.set(from, List.of());
            parent[from] = into;
        }
    }

    /// The mean probability over the pairs across two chains that are near enough to be heard together.
    private double onTheWhole(int one, int other) {
        int few = members.get(one).size() <= members.get(other).size() ? one : other;
        int many = few == one ? other : one;
        double sum = 0;
        int pairs = 0;
        for (int member : members.get(few)) {
            for (int near = nearest(member); near < sounds.size() && isNear(member, near); near++) {
                if (root(near) == many) {
                    sum += partners.get(member).getOrDefault(near, 0.0);
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 1 : sum / pairs;
    }

    private int nearest(int member) {
        int at = member;
        while (at > 0 && isNear(at - 1, member)) {
            at--;
        }
        return at;
    }

    private boolean isNear(int one, int other) {
        return Math.abs(sounds.line(one) - sounds.line(other)) <= PairFinder.LINES_APART;
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Span> spans() {
        Map<Integer, List<Integer>> kept = new TreeMap<>();
        int covered = Integer.MAX_VALUE;
        List<Integer> ends = new ArrayList<>();
        for (int end = sounds.size() - 1; end >= 0; end--) {
            if (longest[end] >= 0 && end < covered) {
                ends.add(end);
                covered = end - longest[end];
            }
        }
        Map<Integer, Integer> firstOf = new TreeMap<>();
        for (int end : ends.reversed()) {
            int first = firstOf.computeIfAbsent(root(end), root -> end);
            kept.computeIfAbsent(first, fresh -> new ArrayList<>()).add(end);
        }
        List<Span> spans = new ArrayList<>();
        int chain = 0;
        for (List<Integer> chained : kept.values()) {
            if (chained.size() > 1) {
                for (int end : chained) {
                    spans.add(new Span(chain, end - longest[end], end));
                }
                chain++;
            }
        }
        spans.sort(Comparator.comparingInt(Span::last));
        return spans;
    }
}
