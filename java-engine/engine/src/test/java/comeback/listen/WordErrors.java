package comeback.listen;

import java.util.List;

/// How far heard words are from said ones.
final class WordErrors {
    private WordErrors() {}

    /// Substitutions, insertions and deletions a said word.
    static double rate(List<String> said, List<String> heard) {
        int[] row = new int[heard.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 0; i < said.size(); i++) {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < heard.size(); j++) {
                int swap = diagonal + (said.get(i).equals(heard.get(j)) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.min(swap, Math.min(row[j], row[j + 1]) + 1);
            }
        }
        return row[heard.size()] / (double) said.size();
    }
}
