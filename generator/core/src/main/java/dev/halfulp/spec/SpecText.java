package dev.halfulp.spec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the bytes of a spec file into text. */
final class SpecText {
    /** Largest spec file, in bytes. */
    static final int LARGEST_FILE = 1 << 20;

    private SpecText() {}

    /** The text of a file, without a byte order mark. */
    static String decode(String file, byte[] content) throws SpecException {
        if (content.length > LARGEST_FILE) {
            throw refused(
                    new SourcePosition(file, 1, 1),
                    "the file has " + content.length + " bytes; a spec file has at most " + LARGEST_FILE,
                    "split it into several files");
        }
        CharBuffer decoded = CharBuffer.allocate(content.length);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, decoded, true);
        String text = withoutMark(decoded.flip().toString());
        if (result.isError()) {
            int bad = content[bytes.position()] & 0xff;
            throw refused(
                    endOf(file, text),
                    String.format("the byte 0x%02x here is no UTF-8 text", bad),
                    "save the file as UTF-8");
        }
        requirePrintable(file, text);
        return text;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void requirePrintable(String file, String text) throws SpecException {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                throw refused(
                        endOf(file, text.substring(0, i)),
                        String.format("the character U+%04X does not belong in text", text.codePointAt(i)),
                        "a spec file is plain text");
            }
        }
    }

    /** The place after the last character, counted as YAML counts: lines end with LF, CR or both. */
    private static SourcePosition endOf(String file, String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
                start = i + 1;
            }
        }
        return new SourcePosition(file, line, text.codePointCount(start, text.length()) + 1);
    }

    private static SpecException refused(SourcePosition place, String message, String hint) {
        return new SpecException(List.of(new Problem(place, message, hint)));
    }
}
