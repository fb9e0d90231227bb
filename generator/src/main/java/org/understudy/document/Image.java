package org.understudy.document;

import java.util.Arrays;
import java.util.Objects;

/** A picture, encoded anew as PNG or JPEG, so that nothing of its file but the picture is left. */
public final class Image {
    private final Type type;
    private final byte[] bytes;
    private final int width;
    private final int height;

    /** How a picture is encoded. */
    public enum Type {
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** @param width and height in pixels */
    public Image(Type type, byte[] bytes, int width, int height) {
        this.type = type;
        this.bytes = bytes.clone();
        this.width = width;
        this.height = height;
    }

    public Type type() {
        return type;
    }

    /** The encoded picture, in an array of the caller's own. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image && type == image.type && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return type + " " + width + "×" + height;
    }
}
