package comeback.bench;

import comeback.analyse.Analyst;
import comeback.analyse.Ending;
import comeback.analyse.FlowReader;
import comeback.analyse.RhymeOdds;
import comeback.analyse.Scheme;
import comeback.analyse.SchemeReader;
import comeback.problem.Problem;
import comeback.sound.Lexicon;
import comeback.verse.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Holds the reading of rhyme schemes against what people wrote down: what `analyse` says of a poem's
/// line ends, of each stanza by itself, and what the reader of stanzas says, which hears nothing else.
/// For one thread.
public final class RhymeBench {
    private static final String SUFFIX = ".pgold";

    private final Lexicon lexicon;
    private final SchemeReader reader;
    private final Analyst analyst;
    private final AnalysisClock clock;

    /// @param lines of verse to take the time on
    public RhymeBench(Lexicon lexicon, RhymeOdds odds, List<Flow> flows, FlowReader flowReader, List<String> lines) {
        this.lexicon = lexicon;
        this.reader = new SchemeReader(odds);
        this.analyst = new Analyst(lexicon, odds);
        this.clock = new AnalysisClock(analyst, flows, flowReader, lines);
    }

    /// @param folder with one or more files of stanzas, `*.pgold`
    /// @return how fast verse is analysed, and for each file, by its name: how many stanzas, and for each way of
    ///     reading them the share of whole schemes that are right, and precision, recall and F1 of the pairs of
    ///     lines that rhyme
    /// @throws Problem when the folder has none
    public Map<String, Object> run(Path folder) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            json.put(name.substring(0, name.length() - SUFFIX.length()), measured(GoldStanza.read(file)));
        }
        json.put("speed", clock.json());
        return json;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new Problem(
                        "In %s there are no stanzas: name a folder with files '*%s'.".formatted(folder, SUFFIX));
            }
            return files;
        } catch (IOException unreadable) {
            throw new Problem(
                    "The folder %s cannot be read: name one with files '*%s'.".formatted(folder, SUFFIX), unreadable);
        }
    }

    private Map<String, Object> measured(GoldStanza.Gold gold) {
        Map<String, List<GoldStanza>> poems = new LinkedHashMap<>();
        gold.stanzas()
                .forEach(stanza -> poems.computeIfAbsent(stanza.poem(), poem -> new ArrayList<>())
                        .add(stanza));
        SchemeFigures analysed = new SchemeFigures();
        SchemeFigures alone = new SchemeFigures();
        SchemeFigures byStanzas = new SchemeFigures();
        for (List<GoldStanza> poem : poems.values()) {
            PoemEnds.of(poem, analyst).addTo(analysed);
            poem.forEach(stanza -> PoemEnds.of(List.of(stanza), analyst).addTo(alone));
            List<Scheme> read = reader.read(poem.stream().map(this::ends).toList());
            for (int i = 0; i < poem.size(); i++) {
                byStanzas.add(poem.get(i), read.get(i)::joins);
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("poems", poems.size());
        json.put("stanzas", gold.stanzas().size());
        json.put("unusable", gold.unusable());
        json.put("analyse", analysed.json());
        json.put("analyseStanzaAlone", alone.json());
        json.put("stanzaReader", byStanzas.json());
        return json;
    }

    private List<Ending> ends(GoldStanza stanza) {
        return stanza.words().stream().map(word -> Ending.of(word, lexicon)).toList();
    }
}
