package comeback.model.whisper;

/// How ggml keeps a tensor's numbers: in blocks of so many numbers and bytes.
enum TensorKind {
    F32(0, 1, 4),
    F16(1, 1, 2),
    Q4_0(2, 32, 18),
    Q4_1(3, 32, 20),
    Q5_0(6, 32, 22),
    Q5_1(7, 32, 24),
    Q8_0(8, 32, 34),
    Q2_K(10, 256, 84),
    Q3_K(11, 256, 110),
    Q4_K(12, 256, 144),
    Q5_K(13, 256, 176),
    Q6_K(14, 256, 210);

    private final int id;
    private final int numbers;
    private final int bytes;

    TensorKind(int id, int numbers, int bytes) {
        this.id = id;
        this.numbers = numbers;
        this.bytes = bytes;
    }

    /// The bytes of `count` numbers of a kind, or -1 when there is no such kind or they fill no whole blocks.
    static long bytes(int id, long count) {
        for (TensorKind kind : values()) {
            if (kind.id == id && count % kind.numbers == 0) {
                return count / kind.numbers * kind.bytes;
            }
        }
        return -1;
    }
}
