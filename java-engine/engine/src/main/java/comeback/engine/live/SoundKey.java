package comeback.engine.live;

import comeback.perform.Breath;
import comeback.perform.Colour;
import comeback.perform.LayerPart;
import comeback.perform.Passage;
import comeback.perform.PhraseScore;
import comeback.perform.Unit;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a layer's sound by all that it is made of, so that equal names are equal sounds on one machine.
final class SoundKey {
    private static final int NUMBERS_BYTES = 128;

    private SoundKey() {}

    /// @param maker says which engine, model and voice make the sound
    /// @return 64 hex digits
    static String of(String maker, LayerPart part, Colour colour) {
        PhraseScore score = part.score();
        byte[] voice = (maker + '\n' + score.voice() + '\n').getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(voice.length + bytes(part) + NUMBERS_BYTES);
        all.put(voice);
        all.putDouble(colour.pitchSemitones()).putDouble(colour.formantSemitones());
        all.putDouble(part.formantSemitones()).putDouble(part.consonantDecibels());
        all.putDouble(part.levelDecibels()).putInt(part.passages().size());
        for (Passage passage : part.passages()) {
            all.putDouble(passage.fromSeconds()).putDouble(passage.toSeconds());
        }
        put(score, all);
        return HexFormat.of().formatHex(digest(all.flip()));
    }

    private static int bytes(LayerPart part) {
        PhraseScore score = part.score();
        return (score.startSeconds().length
                                + 2 * score.warp().from().length
                                + 2 * score.rider().seconds().length
                                + 2 * part.passages().size()
                                + 3 * score.breathing().breaths().size())
                        * Double.BYTES
                + score.units().size() * 3 * Integer.BYTES
                + (score.f0Hz().length + score.energy().length) * Float.BYTES;
    }

    private static void put(PhraseScore score, ByteBuffer all) {
        int anchors = score.warp().from().length;
        int gains = score.rider().seconds().length;
        all.putDouble(score.advanceMillis()).putLong(score.noiseSeed()).putInt(score.leadFrames());
        all.putInt(score.units().size())
                .putInt(score.f0Hz().length)
                .putInt(anchors)
                .putInt(gains);
        for (Unit unit : score.units()) {
            all.putInt(unit.id()).putInt(unit.role().ordinal()).putInt(unit.syllable());
        }
        for (double start : score.startSeconds()) {
            all.putDouble(start);
        }
        for (int i = 0; i < anchors; i++) {
            all.putDouble(score.warp().from()[i]).putDouble(score.warp().to()[i]);
        }
        all.putInt(score.breathing().preRollFrames())
                .putInt(score.breathing().breaths().size());
        for (Breath breath : score.breathing().breaths()) {
            all.putDouble(breath.fromSeconds()).putDouble(breath.toSeconds()).putDouble(breath.decibels());
        }
        for (int i = 0; i < gains; i++) {
            all.putDouble(score.rider().seconds()[i]).putDouble(score.rider().decibels()[i]);
        }
        for (int i = 0; i < score.f0Hz().length; i++) {
            all.putFloat(score.f0Hz()[i]).putFloat(score.energy()[i]);
        }
    }

    private static byte[] digest(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return digest.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
