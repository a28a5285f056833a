package comeback.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/// Rows of numbers as base64 of their little-endian bytes: short, and to the bit.
final class PackedNumbers {
    private PackedNumbers() {}

    static String floats(float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static String doubles(double[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(values);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static float[] floats(JsonFields fields, String name) {
        ByteBuffer bytes = bytes(fields, name, Float.BYTES);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    static double[] doubles(JsonFields fields, String name) {
        ByteBuffer bytes = bytes(fields, name, Double.BYTES);
        double[] values = new double[bytes.remaining() / Double.BYTES];
        bytes.asDoubleBuffer().get(values);
        return values;
    }

    private static ByteBuffer bytes(JsonFields fields, String name, int each) {
        String text = fields.text(name);
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length % each == 0) {
                return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            }
        } catch (IllegalArgumentException noBase64) {
            // said below
        }
        throw fields.wrong(name, "base64 of numbers of %d bytes".formatted(each));
    }
}
