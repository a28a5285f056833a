package comeback.lab.train;

import comeback.listen.PhoneNetFile;
import comeback.listen.SpeechFeatures;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Writes a net as {@link PhoneNetFile} reads it.
final class NetWriter {
    private NetWriter() {}

    static byte[] bytes(TorchNet net) {
        int size = 12;
        for (int layer = 0; layer < net.layers(); layer++) {
            size += 16 + 4 * (net.weights(layer).length + net.biases(layer).length);
        }
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(PhoneNetFile.MAGIC).putInt(PhoneNetFile.VERSION).putInt(net.layers());
        for (int layer = 0; layer < net.layers(); layer++) {
            boolean last = layer == net.layers() - 1;
            buffer.putInt(layer == 0 ? SpeechFeatures.BANDS : TorchNet.CHANNELS);
            buffer.putInt(last ? TorchNet.OUTPUTS : TorchNet.CHANNELS);
            buffer.putInt(last ? 1 : TorchNet.TAPS);
            buffer.putInt(last ? 1 : TorchNet.DILATIONS[layer]);
            put(buffer, net.weights(layer));
            put(buffer, net.biases(layer));
        }
        return buffer.array();
    }

    static int weights(TorchNet net) {
        int count = 0;
        for (int layer = 0; layer < net.layers(); layer++) {
            count += net.weights(layer).length + net.biases(layer).length;
        }
        return count;
    }

    private static void put(ByteBuffer buffer, float[] values) {
        for (float value : values) {
            buffer.putFloat(value);
        }
    }
}
