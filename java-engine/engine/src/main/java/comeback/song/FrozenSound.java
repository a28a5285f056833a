package comeback.song;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A phrase's sound kept in the document: deflated 24-bit PCM, little-endian, mono at 48 kHz, in base64.
public record FrozenSound(String base64) {
    private static final int BYTES = 3;
    private static final float FULL_SCALE = 8_388_608;

    /// @param samples within ±1; rounded to the nearest of 24 bits
    public static FrozenSound of(float[] samples) {
        byte[] pcm = new byte[samples.length * BYTES];
        for (int i = 0; i < samples.length; i++) {
            int step = (int) Math.clamp(Math.rint(samples[i] * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1);
            pcm[BYTES * i] = (byte) step;
            pcm[BYTES * i + 1] = (byte) (step >> 8);
            pcm[BYTES * i + 2] = (byte) (step >> 16);
        }
        return new FrozenSound(Base64.getEncoder().encodeToString(deflated(pcm)));
    }

    /// The sound, to within half a step of 24 bits.
    ///
    /// @throws IllegalArgumentException when this is no frozen sound
    public float[] samples() {
        byte[] pcm = inflated(Base64.getDecoder().decode(base64));
        float[] samples = new float[pcm.length / BYTES];
        for (int i = 0; i < samples.length; i++) {
            int step = (pcm[BYTES * i] & 0xFF) | (pcm[BYTES * i + 1] & 0xFF) << 8 | pcm[BYTES * i + 2] << 16;
            samples[i] = step / FULL_SCALE;
        }
        return samples;
    }

    private static byte[] deflated(byte[] pcm) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(pcm);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        }
    }

    private static byte[] inflated(byte[] deflated) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[1 << 16];
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("the frozen sound breaks off");
                }
                out.write(block, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("the frozen sound is not deflated PCM", broken);
        }
    }
}
