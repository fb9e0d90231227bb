package org.understudy.exchange.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message of Protocol Buffers without its description: numbers and bytes by the numbers of their fields.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">how it is written</a>
 */
final class ProtocolMessage {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;

    private final Map<Integer, Long> numbers = new HashMap<>();
    private final Map<Integer, List<byte[]>> values = new HashMap<>();
    private final byte[] bytes;
    private int at;

    private ProtocolMessage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Empty if the bytes aren't a message. */
    static Optional<ProtocolMessage> read(byte[] bytes) {
        var message = new ProtocolMessage(bytes);
        while (message.at < bytes.length) {
            if (!message.readField()) {
                return Optional.empty();
            }
        }
        return Optional.of(message);
    }

    private boolean readField() {
        long tag = varint();
        int field = (int) (tag >>> 3);
        if (tag < 0 || field == 0) {
            return false;
        }
        switch ((int) (tag & 7)) {
            case VARINT -> {
                numbers.put(field, varint());
                return at <= bytes.length;
            }
            case EIGHT_BYTES -> at += 8;
            case FOUR_BYTES -> at += 4;
            case LENGTH -> {
                long length = varint();
                if (length < 0 || length > bytes.length - at) {
                    return false;
                }
                byte[] value = java.util.Arrays.copyOfRange(bytes, at, at + (int) length);
                values.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
                at += (int) length;
            }
            default -> {
                return false;
            }
        }
        return at <= bytes.length;
    }

    /** Seven bits a byte, the lowest first; beyond the end it leads past the end, which is noticed. */
    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= bytes.length) {
                at = bytes.length + 1;
                return -1;
            }
            int next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        at = bytes.length + 1;
        return -1;
    }

    /** 0 if it isn't there, as the format has it. */
    long number(int field) {
        return numbers.getOrDefault(field, 0L);
    }

    /** The last value, as the format has it; empty if it isn't there. */
    byte[] bytes(int field) {
        List<byte[]> all = all(field);
        return all.isEmpty() ? new byte[0] : all.get(all.size() - 1);
    }

    String text(int field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }

    /** All values of a field. */
    List<byte[]> all(int field) {
        return values.getOrDefault(field, List.of());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
