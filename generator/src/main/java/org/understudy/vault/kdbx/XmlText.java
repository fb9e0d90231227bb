package org.understudy.vault.kdbx;

/** What XML can hold as text at all (XML 1.0, 2.2). */
public final class XmlText {
    private XmlText() {}

    /** Whether each character of the text may stand in XML; control characters, for example, may not. */
    public static boolean isLegal(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }
}
