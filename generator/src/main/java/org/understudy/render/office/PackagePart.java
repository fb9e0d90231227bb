package org.understudy.render.office;

/** One file of an Office Open XML package (ISO/IEC 29500-2) or of an OpenDocument package (ODF 1.3 part 2). */
public interface PackagePart {
    /** Where it is in the package: {@code word/document.xml}, {@code content.xml}. */
    String path();

    /** The uncompressed bytes themselves, not a copy: to be read only. */
    byte[] content();
}
