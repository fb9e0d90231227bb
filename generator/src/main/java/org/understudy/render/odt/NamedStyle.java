package org.understudy.render.odt;

/** The styles of the reference document that documents are made of; {@code docs/letterhead.md} says what each is for. */
enum NamedStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    LEAD("Lead"),
    SMALL("Small"),
    HEADING_1("Heading 1"),
    HEADING_2("Heading 2"),
    HEADING_3("Heading 3"),
    HEADING_4("Heading 4"),
    TEXT_BODY("Text body"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    LIST_ITEM("List Item"),
    STEP("Step"),
    QUOTATIONS("Quotations"),
    PREFORMATTED_TEXT("Preformatted Text"),
    HORIZONTAL_LINE("Horizontal Line"),
    TABLE_CONTENTS("Table Contents"),
    TABLE_CONTENTS_CENTRED("Table Contents Centred"),
    TABLE_CONTENTS_END("Table Contents End"),
    TABLE_HEADING("Table Heading"),
    TABLE_HEADING_CENTRED("Table Heading Centred"),
    TABLE_HEADING_END("Table Heading End"),
    FACT_NAME("Fact Name"),
    FACT_VALUE("Fact Value"),
    NOTE_INFORMATION("Note Information"),
    NOTE_WARNING("Note Warning"),
    NOTE_STOP("Note Stop"),
    NOTE_STATUS("Note Status"),
    SIGNATURE_LABEL("Signature Label"),
    SIGNATURE_LINE("Signature Line"),
    CONTENTS_HEADING("Contents Heading"),
    CONTENTS_1("Contents 1"),
    CONTENTS_2("Contents 2"),
    CONTENTS_3("Contents 3"),
    CONTENTS_4("Contents 4"),
    FOOTNOTE("Footnote"),
    HEADER("Header"),
    FOOTER("Footer"),

    STRONG_EMPHASIS("Strong Emphasis"),
    EMPHASIS("Emphasis"),
    SOURCE_TEXT("Source Text"),
    CREDENTIAL("Credential"),
    LARGE_CREDENTIAL("Large Credential"),
    INTERNET_LINK("Internet link"),
    VISITED_INTERNET_LINK("Visited Internet Link"),
    INDEX_LINK("Index Link"),
    BLANK("Blank"),
    TICK("Tick"),

    GRAPHICS("Graphics"),

    BULLET_LIST("Bullet List"),
    NUMBER_LIST("Number List"),
    STEP_LIST("Step List"),
    TICK_LIST("Tick List"),
    TICKED_LIST("Ticked List");

    private final String odf;

    NamedStyle(String displayName) {
        odf = displayName.replace(" ", "_20_");
    }

    /** The value of {@code style:name}. */
    String odf() {
        return odf;
    }

    static NamedStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }

    /** The line of the table of contents for a heading of that level. */
    static NamedStyle contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            case 3 -> CONTENTS_3;
            case 4 -> CONTENTS_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }
}
