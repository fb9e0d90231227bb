package org.understudy.vault.kdbx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The typed map of KDBX 4 in which the parameters of the key derivation stand. */
final class VariantDictionary {
    private static final int VERSION = 0x0100;
    private static final int UINT32 = 0x04;
    private static final int UINT64 = 0x05;
    private static final int BYTES = 0x42;

    private record Item(int type, byte[] value) {}

    private final Map<String, Item> items = new LinkedHashMap<>();

    static VariantDictionary read(byte[] bytes) throws KdbxException {
        var reader = new ByteReader(bytes);
        if ((reader.unsignedShort() & 0xFF00) != VERSION) {
            throw KdbxException.unsupported("VariantDictionary");
        }
        var dictionary = new VariantDictionary();
        for (int type = reader.unsignedByte(); type != 0; type = reader.unsignedByte()) {
            String name = new String(reader.take(reader.integer()), StandardCharsets.UTF_8);
            byte[] value = reader.take(reader.integer());
            if (dictionary.items.put(name, new Item(type, value)) != null) {
                throw KdbxException.damaged("a key derivation parameter stands twice");
            }
        }
        return dictionary;
    }

    boolean has(String name) {
        return items.containsKey(name);
    }

    byte[] bytes(String name) throws KdbxException {
        return value(name, BYTES);
    }

    /** An unsigned 32-bit number. */
    long unsignedInt(String name) throws KdbxException {
        return number(value(name, UINT32)).getInt() & 0xFFFF_FFFFL;
    }

    /** An unsigned 64-bit number; those above {@link Long#MAX_VALUE} are negative. */
    long unsignedLong(String name) throws KdbxException {
        return number(value(name, UINT64)).getLong();
    }

    private static ByteBuffer number(byte[] value) {
        return ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] value(String name, int type) throws KdbxException {
        byte[] value = Optional.ofNullable(items.get(name))
                .filter(item -> item.type == type)
                .map(Item::value)
                .orElseThrow(() -> KdbxException.damaged("the key derivation parameter " + name + " is missing"));
        int expected = type == UINT32 ? 4 : type == UINT64 ? 8 : value.length;
        if (value.length != expected) {
            throw KdbxException.damaged("the key derivation parameter " + name + " has a wrong length");
        }
        return value;
    }

    VariantDictionary with(String name, byte[] value) {
        items.put(name, new Item(BYTES, value));
        return this;
    }

    VariantDictionary withInt(String name, int value) {
        items.put(name, new Item(UINT32, LittleEndian.ofInt(value)));
        return this;
    }

    VariantDictionary withLong(String name, long value) {
        items.put(name, new Item(UINT64, LittleEndian.ofLong(value)));
        return this;
    }

    byte[] toBytes() {
        var out = new ByteArrayOutputStream();
        out.write(0);
        out.write(VERSION >> 8);
        items.forEach((name, item) -> {
            byte[] key = name.getBytes(StandardCharsets.UTF_8);
            out.write(item.type);
            out.writeBytes(LittleEndian.ofInt(key.length));
            out.writeBytes(key);
            out.writeBytes(LittleEndian.ofInt(item.value.length));
            out.writeBytes(item.value);
        });
        out.write(0);
        return out.toByteArray();
    }
}
