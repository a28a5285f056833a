package comeback.wave;

import java.nio.charset.StandardCharsets;

/// What a file is, judged by its first bytes: `name` as a person would say it, "a FLAC file".
enum FileKind {
    WAVE("a WAV file"),
    FLAC("a FLAC file"),
    MP3("an MP3 file"),
    OGG("an Ogg file"),
    MPEG_4("an MPEG-4 audio file"),
    AIFF("an AIFF file"),
    OTHER("not a sound file");

    static final int BYTES_NEEDED = 12;

    final String spoken;

    FileKind(String spoken) {
        this.spoken = spoken;
    }

    /// @param first the file's first bytes, fewer than `BYTES_NEEDED` where it is shorter
    static FileKind of(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        boolean wave = text.length() >= BYTES_NEEDED
                && text.startsWith("WAVE", 8)
                && (text.startsWith("RIFF") || text.startsWith("RF64") || text.startsWith("BW64"));
        if (wave) {
            return WAVE;
        }
        if (text.startsWith("fLaC")) {
            return FLAC;
        }
        if (text.startsWith("OggS")) {
            return OGG;
        }
        if (text.startsWith("FORM")) {
            return AIFF;
        }
        if (text.startsWith("ftyp", 4)) {
            return MPEG_4;
        }
        return text.startsWith("ID3") || isMpegFrame(text) ? MP3 : OTHER;
    }

    /// Eleven set bits, then a version, a layer and a bit rate that exist.
    private static boolean isMpegFrame(String text) {
        return text.length() > 2
                && text.charAt(0) == 0xFF
                && (text.charAt(1) & 0xE0) == 0xE0
                && (text.charAt(1) & 0x06) != 0
                && (text.charAt(2) & 0xF0) != 0xF0;
    }
}
