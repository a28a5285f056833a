package comeback.write;

import comeback.English;
import comeback.Studio;
import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.Mentions;
import comeback.plan.VersePlan;
import comeback.song.Remembering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Battles of several rounds, played with one memory.
final class Rounds {
    /// One who brings something new each round, one who drops what we took up, and one who says everything twice.
    static final List<List<List<String>>> BATTLES = List.of(
            List.of(
                    lines(
                            "I run the north of Leeds and I run it every night",
                            "I pulled up in a Benz with a chain around my neck",
                            "Me and Rico got the city in our hands",
                            "I'm the king of the stage and I sold out the show",
                            "You are slow and your flow is weak",
                            "I'll break your jaw and I'll bury your name"),
                    lines(
                            "Now I came with Marcus and he never lost a fight",
                            "I got a Rolex on my wrist and I drive a Jag",
                            "Straight from London and I run the whole town",
                            "I'm the boss of this and my bars are sharp",
                            "You're boring and you're broke and everybody knows",
                            "I'll end your career before the night is over"),
                    lines(
                            "Rico is my brother so you better watch your back",
                            "My chain cost more than your house and your car",
                            "I'm the champion and all my fans came through",
                            "I got money in the bank and cash in the bag",
                            "You're a joke with a fake little rhyme",
                            "I'm gonna burn your notebook and smoke your crew"),
                    lines(
                            "I said I'm the king and the king never falls",
                            "You talk about my watch but you can't afford the time",
                            "My squad is rolling deep and my rhymes are hot",
                            "I come from Birmingham and I put it on the map",
                            "You're old and you're tired and nobody cares",
                            "I will crush you tonight and wreck your career")),
            List.of(
                    lines(
                            "yeah I came here with Danny and we're ready for the war",
                            "I got a chain on my neck and it's blinding the crowd",
                            "I'm the champ of this and I drive a Porsche",
                            "I come from Leeds and I run Leeds every night"),
                    lines(
                            "you think you can talk but you're way too slow",
                            "I'll smash your whole face in the middle of the show",
                            "nobody knows you and nobody cares",
                            "I've been doing this for years and I'm never going home"),
                    lines(
                            "I got cash in the bank and the cash talks loud",
                            "my squad came along and my squad is so proud",
                            "I got fans in the front and they're screaming my name",
                            "you're a clown in a suit and you're not that bright"),
                    lines(
                            "I said it to your mother and I'll say it again",
                            "you talk about me but your jokes are so lame",
                            "I'm gonna bury you tonight")),
            List.of(
                    lines(
                            "I got bars for days and I'm the king of the mic",
                            "I got a chain and a ring and they're shining bright",
                            "I run Brooklyn and I come here with Carmen"),
                    lines(
                            "I got bars for days and I'm the king of the mic",
                            "I got a chain and a ring and they're shining bright",
                            "I run Brooklyn and I come here with Carmen"),
                    lines("weather is fine and the traffic was light", "you never could rap and you never could write"),
                    lines("good morning to you all it's a beautiful day", "hello and goodbye is all I have to say")));

    private Rounds() {}

    /// @param battle the opponent's lines, round by round
    /// @param round that is answered, from 0
    /// @param facts how many that can be answered were found in this round
    /// @param ours our answers up to this one, lower case
    record Answered(List<List<String>> battle, int round, int facts, Lyric lyric, List<String> ours) {
        List<String> opponent() {
            return battle.get(round);
        }
    }

    static List<Answered> play(List<List<String>> battle, long seed) {
        BattleMemory memory = BattleMemory.EMPTY;
        List<Answered> answers = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int round = 0; round < battle.size(); round++) {
            Reading reading = Studio.read(battle.get(round));
            VersePlan plan = Studio.plan(reading, memory, "boom-bap", 100 * seed + round);
            Lyric lyric = new Writer(English.READER, Studio.NATURALNESS).write(plan, memory);
            ours.add(lyric.lines().stream()
                    .map(line -> line.line().text())
                    .collect(Collectors.joining("\n"))
                    .toLowerCase());
            answers.add(new Answered(
                    battle,
                    round,
                    (int) plan.facts().stream().filter(Fact::isAnswerable).count(),
                    lyric,
                    List.copyOf(ours)));
            memory = Remembering.round(memory, lyric.lines(), plan.facts(), reading.texts());
        }
        return answers;
    }

    /// Plans for every round but the first, as if our answers had named all that was said before.
    static List<VersePlan> plansWhereAllWasNamed() {
        List<VersePlan> plans = new ArrayList<>();
        for (List<List<String>> battle : BATTLES) {
            BattleMemory memory = BattleMemory.EMPTY;
            for (List<String> lines : battle) {
                Reading reading = Studio.read(lines);
                for (int seed = 1; seed <= 5 && memory.rounds() > 0; seed++) {
                    plans.add(Studio.plan(reading, memory, "boom-bap", seed));
                }
                List<Fact> facts = Studio.FINDER.find(reading);
                memory = memory.after(facts, Mentions.in(lines), List.of(), facts);
            }
        }
        return plans;
    }

    private static List<String> lines(String... lines) {
        return List.of(lines);
    }
}
