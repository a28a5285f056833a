package comeback.engine.live;

import comeback.bridge.Command;
import comeback.bridge.ControlLine;
import comeback.bridge.HostSession;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.json.LiveReportJson;
import comeback.song.SongDocument;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One plugin instance as the engine's agents share it: its song, where its host is, what its producer wants.
///
/// Every field is written by one agent and read by all, but for the song, which any agent may edit.
final class Instance {
    private final HostSession host;
    private final ControlLine line;
    private final Board board;
    private final AtomicReference<Live> live = new AtomicReference<>(Live.EMPTY);
    private final AtomicInteger composing = new AtomicInteger();
    private final AtomicBoolean rerollAsked = new AtomicBoolean();
    private final AtomicBoolean givesWay = new AtomicBoolean();
    private final Retimed retimed = new Retimed();
    private final TempoMemory tempo = new TempoMemory();
    private final NoteLane notes = new NoteLane();
    private final Faults faults = new Faults();
    private final Refusals refusals = new Refusals();
    private final AtomicInteger tries = new AtomicInteger();
    private volatile Command.Typed typed = Command.Typed.NOTHING;
    private volatile Command.Slots slots = Command.Slots.NONE;
    private volatile Parameters dials = Parameters.standard();
    private volatile @Nullable Playhead playhead;
    private volatile boolean silenced;
    private volatile boolean opened;
    private volatile boolean kept = true;
    private volatile @Nullable Performed performed;
    private volatile @Nullable Live told;

    /// Up to which block of the host's everything that `live` holds is published.
    record Performed(long blocks, Live live) {}

    Instance(HostSession host, ControlLine line) {
        this.host = host;
        this.line = line;
        this.board = new Board(host.clips());
    }

    HostSession host() {
        return host;
    }

    ControlLine line() {
        return line;
    }

    Board board() {
        return board;
    }

    Retimed retimed() {
        return retimed;
    }

    TempoMemory tempo() {
        return tempo;
    }

    NoteLane notes() {
        return notes;
    }

    Refusals refusals() {
        return refusals;
    }

    Faults faults() {
        return faults;
    }

    Live live() {
        return live.get();
    }

    /// Edits the song; an edit may run more than once and changes nothing else.
    ///
    /// @return the song as it is now
    Live edit(UnaryOperator<Live> edit) {
        return live.updateAndGet(edit);
    }

    Command.Typed typed() {
        return typed;
    }

    void typed(Command.Typed now) {
        typed = now;
    }

    Command.Slots slots() {
        return slots;
    }

    void slots(Command.Slots now) {
        slots = now;
    }

    /// The name of the style or voice that the dial's slot means, or `otherwise` where the slot is empty.
    String preset(Parameter dial, String otherwise) {
        var names = dial == Parameter.STYLE ? slots.styles() : slots.voices();
        int slot = dials.whole(dial);
        String name = slot < names.size() ? names.get(slot) : null;
        return name == null ? otherwise : name;
    }

    Parameters dials() {
        return dials;
    }

    @Nullable
    Playhead playhead() {
        return playhead;
    }

    /// The listening agent has read where the host is.
    void at(Playhead now, Parameters turned) {
        dials = turned;
        playhead = now;
    }

    Mode mode() {
        return Mode.of(dials);
    }

    /// Whether the producer has told us to be quiet.
    boolean isSilenced() {
        return silenced;
    }

    void silence(boolean on) {
        silenced = on;
    }

    /// Whether the shell has said which song this is.
    boolean isOpened() {
        return opened;
    }

    /// What does not belong to the song any more is to stop at once, though it sounds.
    void giveWay() {
        givesWay.set(true);
    }

    boolean takeGiveWay() {
        return givesWay.getAndSet(false);
    }

    /// The shell asks for another take.
    void askReroll() {
        rerollAsked.set(true);
    }

    boolean takeReroll() {
        return rerollAsked.getAndSet(false);
    }

    /// Whether the shell is to be given the song; not while it keeps one that cannot be read.
    boolean isKept() {
        return kept;
    }

    /// Another song was opened: what agents know of the one before is void.
    ///
    /// @param keeps whether the shell is to be given what becomes of it
    void open(SongDocument song, boolean keeps) {
        kept = keeps;
        told = edit(before -> before.opened(song));
        opened = true;
        retry();
    }

    /// What has failed may go well now, and is to be told again if it does not.
    void retry() {
        faults.forget();
        tries.incrementAndGet();
    }

    /// Another number for each time that what has failed is to be tried again.
    int tries() {
        return tries.get();
    }

    void composingBegins() {
        composing.incrementAndGet();
    }

    void composingEnds() {
        composing.decrementAndGet();
    }

    void performed(Performed all) {
        performed = all;
    }

    /// The shell has been given this song.
    void told(Live song) {
        told = song;
    }

    @Nullable
    Live told() {
        return told;
    }

    /// Whether a song with takes was opened, none of which is published yet.
    boolean awaitsItsTakes() {
        return playhead != null
                && opened
                && performed == null
                && !live.get().song().turns().isEmpty();
    }

    /// Whether it is to rap the producer's words, or a verse on a topic, and nothing of its song sounds yet.
    boolean awaitsAVerse(Mode... kinds) {
        Playhead head = playhead;
        Live now = live.get();
        return head != null
                && !head.offline()
                && List.of(kinds).contains(mode())
                && now.song().turns().isEmpty()
                && now.makings().stream().allMatch(making -> making.performed().isEmpty());
    }

    /// Whether the producer's words are being laid, which is done sooner than a voice warms up.
    boolean laysOwnWords() {
        return mode() == Mode.SAY && composing.get() > 0;
    }

    /// Whether nothing is under way that a host rendering offline would have to wait for.
    boolean isSettled(long blocks) {
        boolean composes = composing.get() > 0; // first: what is written after this is in `now` or still being written
        Performed all = performed;
        Live now = live.get();
        Live known = told;
        return opened
                && !composes
                && all != null
                && all.blocks >= blocks
                && all.live == now
                && known != null
                && known.song() == now.song();
    }

    /// Tells the producer something, in one sentence.
    void notice(String sentence) {
        line.report(LiveReportJson.notice(sentence));
    }
}
