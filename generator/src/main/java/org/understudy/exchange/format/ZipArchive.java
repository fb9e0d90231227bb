package org.understudy.exchange.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP archive (APPNOTE.TXT 6.3), of which single members are read into memory; nothing is ever unpacked to the disk. Goes by the
 * directory at its end, so that members that nobody asks for cost nothing. No encryption, no parts, no Zip64.
 */
final class ZipArchive {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int MEMBER = 0x04034b50;
    private static final int MEMBER_LENGTH = 30;
    private static final int MOST_MEMBERS = 20_000;
    private static final int LARGEST = 64 << 20;

    /** Text is seldom packed smaller than to a twentieth; deflate can pack nothing to a thousandth. */
    private static final int GREATEST_RATIO = 200;

    private static final int SMALL = 1 << 20;

    private final ByteBuffer archive;
    private final ExportFile file;
    private final ExportFormat format;
    private final List<Member> members;

    private record Member(String name, int flags, int method, int crc, int packed, int length, int offset) {}

    ZipArchive(byte[] bytes, ExportFile file, ExportFormat format) throws ExportException {
        this.archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asReadOnlyBuffer();
        archive.order(ByteOrder.LITTLE_ENDIAN);
        this.file = file;
        this.format = format;
        try {
            this.members = directory();
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private ExportException damaged() {
        return file.damaged(format, "zip");
    }

    private List<Member> directory() throws ExportException {
        int end = archive.capacity() - END_LENGTH;
        int lowest = Math.max(0, end - LONGEST_COMMENT);
        while (end >= lowest && archive.getInt(end) != END) {
            end--;
        }
        if (end < lowest) {
            throw damaged();
        }
        int count = archive.getShort(end + 10) & 0xFFFF;
        int at = archive.getInt(end + 16);
        if (count > MOST_MEMBERS) {
            throw file.exceeds("members", MOST_MEMBERS);
        }
        var found = new ArrayList<Member>();
        for (int i = 0; i < count; i++) {
            if (archive.getInt(at) != DIRECTORY_ENTRY) {
                throw damaged();
            }
            int nameLength = archive.getShort(at + 28) & 0xFFFF;
            found.add(new Member(
                    new String(bytes(at + DIRECTORY_LENGTH, nameLength), StandardCharsets.UTF_8),
                    archive.getShort(at + 8),
                    archive.getShort(at + 10),
                    archive.getInt(at + 16),
                    archive.getInt(at + 20),
                    archive.getInt(at + 24),
                    archive.getInt(at + 42)));
            at += DIRECTORY_LENGTH
                    + nameLength
                    + (archive.getShort(at + 30) & 0xFFFF)
                    + (archive.getShort(at + 32) & 0xFFFF);
        }
        return found;
    }

    private byte[] bytes(int at, int length) throws ExportException {
        if (at < 0 || length < 0 || at > archive.capacity() - length) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        archive.get(at, bytes);
        return bytes;
    }

    /** Whether there is a member with such a name, without the folders that it is in. */
    boolean has(Predicate<String> name) {
        return find(name).isPresent();
    }

    private Optional<Member> find(Predicate<String> name) {
        return members.stream()
                .filter(member -> name.test(member.name().replaceFirst(".*/", "")))
                .findFirst();
    }

    /** The content of the first member with such a name. */
    Optional<byte[]> read(Predicate<String> name) throws ExportException {
        Optional<Member> member = find(name);
        try {
            return member.isEmpty() ? Optional.empty() : Optional.of(content(member.get()));
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private byte[] content(Member member) throws ExportException {
        if (archive.getInt(member.offset()) != MEMBER || (member.flags() & 1) != 0) {
            throw damaged();
        }
        requireReasonable(member.length(), member.packed());
        int start = member.offset()
                + MEMBER_LENGTH
                + (archive.getShort(member.offset() + 26) & 0xFFFF)
                + (archive.getShort(member.offset() + 28) & 0xFFFF);
        byte[] packed = bytes(start, member.packed());
        byte[] content = switch (member.method()) {
            case 0 -> packed;
            case 8 -> inflated(packed, member.length());
            default -> throw damaged();
        };
        var crc = new CRC32();
        crc.update(content);
        if (content.length != member.length() || (int) crc.getValue() != member.crc()) {
            throw damaged();
        }
        return content;
    }

    private void requireReasonable(int length, int packed) throws ExportException {
        if (length < 0 || length > LARGEST || length > SMALL && length / GREATEST_RATIO > packed) {
            throw file.exceeds("unpacked", LARGEST >> 20);
        }
    }

    /** Not more than it should be, whatever is packed. */
    private byte[] inflated(byte[] packed, int length) throws ExportException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream(length);
            byte[] buffer = new byte[8192];
            while (!inflater.finished() && out.size() <= length) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged();
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw damaged();
        } finally {
            inflater.end();
        }
    }
}
