package comeback.engine.live;

import comeback.perform.Colour;
import comeback.perform.PhraseScore;
import comeback.perform.Unit;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a line's sound by all that it is made of, so that equal names are equal sounds on one machine.
final class SoundKey {
    private static final int NUMBERS_BYTES = 64;

    private SoundKey() {}

    /// @param maker says which engine, model and voice make the sound
    /// @return 64 hex digits
    static String of(String maker, PhraseScore score, Colour colour) {
        byte[] voice = (maker + '\n' + score.voice() + '\n').getBytes(StandardCharsets.UTF_8);
        int anchors = score.warp().from().length;
        int gains = score.rider().seconds().length;
        int numbers = (score.startSeconds().length + 2 * anchors + 2 * gains) * Double.BYTES
                + score.units().size() * 3 * Integer.BYTES
                + (score.f0Hz().length + score.energy().length) * Float.BYTES;
        ByteBuffer all = ByteBuffer.allocate(voice.length + numbers + NUMBERS_BYTES);
        all.put(voice)
                .putDouble(score.advanceMillis())
                .putLong(score.noiseSeed())
                .putInt(score.leadFrames());
        all.putDouble(colour.pitchSemitones()).putDouble(colour.formantSemitones());
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
        for (int i = 0; i < gains; i++) {
            all.putDouble(score.rider().seconds()[i]).putDouble(score.rider().decibels()[i]);
        }
        for (int i = 0; i < score.f0Hz().length; i++) {
            all.putFloat(score.f0Hz()[i]).putFloat(score.energy()[i]);
        }
        return HexFormat.of().formatHex(digest(all.flip()));
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
