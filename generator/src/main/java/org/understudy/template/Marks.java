package org.understudy.template;

/**
 * The private-use characters by which a template's text carries what isn't text: {@code U+E000 name U+E001}. Plans can't
 * hold these characters, so only views put them there.
 */
final class Marks {
    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';

    /** Name of the mark for the number of the page. */
    static final String PAGE = "page";

    /** Name of the mark for the number of pages. */
    static final String PAGES = "pages";

    /** Name of the mark for the title of the part of a bundle. */
    static final String PART = "part";

    /** Name of the mark for the digest of the page. */
    static final String DIGEST = "digest";

    private Marks() {}

    static String mark(String name) {
        return OPEN + name + CLOSE;
    }
}
