package org.understudy.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.source.FileTooLargeException;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceFiles;
import org.understudy.source.SourceRange;

/** Reads the bytes of a plan's file as UTF-8 text of characters that a plan may hold. */
final class FileReader {
    /** The most bytes a file of a plan may have. */
    static final int LIMIT = 1 << 20;

    /** The most lines: some of Markdown takes the parser time that grows with their square. */
    private static final int LINES = 20_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SourceFiles tree;
    private final Map<String, String> more;

    /** @param more texts of files that are taken as if they were in the tree, by their paths */
    FileReader(SourceFiles tree, Map<String, String> more) {
        this.tree = tree;
        this.more = more;
    }

    Optional<SourceFile> read(String path, Diagnostics diagnostics) {
        byte[] bytes;
        try {
            String text = more.get(path);
            bytes = text == null ? tree.read(path, LIMIT) : text.getBytes(StandardCharsets.UTF_8);
        } catch (FileTooLargeException e) {
            diagnostics.add(SourceRange.ofFile(path), ReadRules.TOO_LARGE, LIMIT / 1024);
            return Optional.empty();
        } catch (IOException e) {
            diagnostics.add(SourceRange.ofFile(path), ReadRules.UNREADABLE);
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        var file = new SourceFile(path, text);
        if (result.isError()) {
            diagnostics.add(file.range(text.length(), text.length()), ReadRules.NOT_UTF8, input.position());
            return Optional.empty();
        }
        if (file.position(text.length() - 1).line() > LINES) {
            int limit = file.offset(LINES, 0);
            diagnostics.add(file.range(limit, limit), ReadRules.TOO_MANY_LINES, LINES);
            return Optional.empty();
        }
        OptionalInt refused = Characters.firstRefused(text);
        if (refused.isPresent()) {
            int offset = refused.getAsInt();
            diagnostics.add(
                    file.range(offset, offset + 1), ReadRules.FORBIDDEN_CHARACTER, Characters.name(text, offset));
            return Optional.empty();
        }
        return Optional.of(file);
    }
}
