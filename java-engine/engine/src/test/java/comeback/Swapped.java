package comeback;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// An opponent's verse with every name, place and thing replaced, by seed, by words that the bank's authors did not
/// use.
public final class Swapped {
    private static final List<String> PEOPLE =
            List.of("Zubin", "Ottoline", "Ferrin", "Quill", "Branka", "Ignatz", "Mireille");
    private static final List<String> PLACES =
            List.of("Tromso", "Wexford", "Gdansk", "Yakima", "Oulu", "Dunedin", "Tartu");
    private static final List<String> CARS = List.of("Lada", "tractor", "Zaporozhets", "hovercraft", "tricycle");
    private static final List<String> THINGS =
            List.of("kayak", "telescope", "vineyard", "accordion", "windmill", "lighthouse");
    private static final List<String> WORN = List.of("brooch", "cravat", "monocle", "sash", "anklet");
    private static final Map<String, List<String>> FOR = Map.ofEntries(
            Map.entry("Rico", PEOPLE),
            Map.entry("Tess", PEOPLE),
            Map.entry("Dana", PEOPLE),
            Map.entry("Marlow", PEOPLE),
            Map.entry("Kelvin", PEOPLE),
            Map.entry("Carmen", PEOPLE),
            Map.entry("Leeds", PLACES),
            Map.entry("Harlem", PLACES),
            Map.entry("Brooklyn", PLACES),
            Map.entry("Chicago", PLACES),
            Map.entry("Benz", CARS),
            Map.entry("car", CARS),
            Map.entry("chain", WORN),
            Map.entry("Rolex", WORN),
            Map.entry("crown", WORN),
            Map.entry("trophy", THINGS),
            Map.entry("mansion", THINGS),
            Map.entry("house", THINGS));

    private Swapped() {}

    public static List<String> by(long seed, List<String> lines) {
        Random random = new Random(seed);
        String text = String.join("\n", lines);
        for (String word : FOR.keySet().stream().sorted().toList()) {
            List<String> others = FOR.get(word);
            text = text.replaceAll("\\b" + word + "\\b", others.get(random.nextInt(others.size())));
        }
        return List.of(text.split("\n"));
    }
}
