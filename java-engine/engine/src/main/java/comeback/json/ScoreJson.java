package comeback.json;

import comeback.perform.Breath;
import comeback.perform.Breathing;
import comeback.perform.PhraseScore;
import comeback.perform.Rider;
import comeback.perform.TimeWarp;
import comeback.perform.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// A phrase's score as JSON: `performance` of a line.
///
/// Units are three rows of one length: ids, roles (a letter each: Edge, Space, Pause, Onset, Vowel, Coda),
/// syllables.
final class ScoreJson {
    private ScoreJson() {}

    static Map<String, Object> write(PhraseScore score) {
        List<Unit> units = score.units();
        Map<String, Object> json = new HashMap<>();
        json.put("advanceMillis", score.advanceMillis());
        if (!score.breathing().equals(Breathing.NONE)) {
            json.put("breaths", PackedNumbers.doubles(triples(score.breathing().breaths())));
            json.put("preRollFrames", score.breathing().preRollFrames());
        }
        json.put("energy", PackedNumbers.floats(score.energy()));
        json.put("f0", PackedNumbers.floats(score.f0Hz()));
        json.put("leadFrames", score.leadFrames());
        json.put("noiseSeed", score.noiseSeed());
        json.put("riderAt", PackedNumbers.doubles(score.rider().seconds()));
        json.put("riderDecibels", PackedNumbers.doubles(score.rider().decibels()));
        json.put("starts", PackedNumbers.doubles(score.startSeconds()));
        json.put("units", write(units));
        json.put("voice", score.voice());
        json.put("warpFrom", PackedNumbers.doubles(score.warp().from()));
        json.put("warpTo", PackedNumbers.doubles(score.warp().to()));
        return json;
    }

    private static Map<String, Object> write(List<Unit> units) {
        return Map.of(
                "ids", units.stream().map(Unit::id).toList(),
                "roles", units.stream().map(unit -> letter(unit.role())).collect(Collectors.joining()),
                "syllables", units.stream().map(Unit::syllable).toList());
    }

    static PhraseScore read(JsonFields fields) {
        List<Unit> units = units(fields.object("units"));
        return fields.make(() -> new PhraseScore(
                fields.text("voice"),
                fields.number("advanceMillis"),
                fields.wholeLong("noiseSeed"),
                fields.whole("leadFrames"),
                units,
                PackedNumbers.doubles(fields, "starts"),
                warp(fields),
                rider(fields),
                PackedNumbers.floats(fields, "f0"),
                PackedNumbers.floats(fields, "energy"),
                breathing(fields)));
    }

    /// Songs from before there were warps and riders have none.
    private static TimeWarp warp(JsonFields fields) {
        return fields.has("warpFrom")
                ? new TimeWarp(PackedNumbers.doubles(fields, "warpFrom"), PackedNumbers.doubles(fields, "warpTo"))
                : TimeWarp.NONE;
    }

    private static Rider rider(JsonFields fields) {
        return fields.has("riderAt")
                ? new Rider(PackedNumbers.doubles(fields, "riderAt"), PackedNumbers.doubles(fields, "riderDecibels"))
                : Rider.NONE;
    }

    /// Phrases that do not breathe say nothing of it.
    private static Breathing breathing(JsonFields fields) {
        if (!fields.has("breaths")) {
            return Breathing.NONE;
        }
        double[] triples = PackedNumbers.doubles(fields, "breaths");
        if (triples.length % 3 != 0) {
            throw fields.wrong("breaths", "from, to and decibels of each");
        }
        List<Breath> breaths = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            breaths.add(new Breath(triples[i], triples[i + 1], triples[i + 2]));
        }
        return new Breathing(fields.whole("preRollFrames"), breaths);
    }

    private static double[] triples(List<Breath> breaths) {
        return breaths.stream()
                .flatMapToDouble(breath -> DoubleStream.of(breath.fromSeconds(), breath.toSeconds(), breath.decibels()))
                .toArray();
    }

    private static List<Unit> units(JsonFields fields) {
        int[] ids = fields.wholes("ids");
        int[] syllables = fields.wholes("syllables");
        String roles = fields.text("roles");
        if (ids.length != syllables.length || ids.length != roles.length()) {
            throw fields.wrong("roles", "as long as 'ids' and 'syllables'");
        }
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            units.add(new Unit(ids[i], role(fields, roles.charAt(i)), syllables[i]));
        }
        fields.end();
        return units;
    }

    private static String letter(Unit.Role role) {
        return role.name().substring(0, 1);
    }

    private static Unit.Role role(JsonFields fields, char letter) {
        return Arrays.stream(Unit.Role.values())
                .filter(role -> letter(role).charAt(0) == letter)
                .findFirst()
                .orElseThrow(() -> fields.wrong("roles", "of the letters E, S, P, O, V, C"));
    }
}
