package org.understudy.render.docx;

/** The styles of the reference document that documents are made of; {@code docs/letterhead.md} says what each is for. */
enum NamedStyle {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    LEAD("Lead"),
    SMALL("Small"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    HEADING_4("heading 4"),
    BODY_TEXT("Body Text"),
    CAPTION("caption"),
    FIGURE("Figure"),
    LIST_ITEM("List Item"),
    STEP("Step"),
    QUOTE("Quote"),
    PREFORMATTED_TEXT("Preformatted Text"),
    HORIZONTAL_LINE("Horizontal Line"),
    TABLE_CONTENTS("Table Contents"),
    TABLE_CONTENTS_CENTRED("Table Contents Centred"),
    TABLE_CONTENTS_END("Table Contents End"),
    TABLE_HEADING("Table Heading"),
    TABLE_HEADING_CENTRED("Table Heading Centred"),
    TABLE_HEADING_END("Table Heading End"),
    TABLE_GAP("Table Gap"),
    FACT_NAME("Fact Name"),
    FACT_VALUE("Fact Value"),
    NOTE_INFORMATION("Note Information"),
    NOTE_WARNING("Note Warning"),
    NOTE_STOP("Note Stop"),
    NOTE_STATUS("Note Status"),
    SIGNATURE_LABEL("Signature Label"),
    SIGNATURE_LINE("Signature Line"),
    CONTENTS_HEADING("TOC Heading"),
    CONTENTS_1("toc 1"),
    CONTENTS_2("toc 2"),
    CONTENTS_3("toc 3"),
    CONTENTS_4("toc 4"),
    FOOTNOTE("footnote text"),
    HEADER("header"),
    FOOTER("footer"),

    STRONG("Strong", Kind.CHARACTER),
    EMPHASIS("Emphasis", Kind.CHARACTER),
    SOURCE_TEXT("Source Text", Kind.CHARACTER),
    CREDENTIAL("Credential", Kind.CHARACTER),
    LARGE_CREDENTIAL("Large Credential", Kind.CHARACTER),
    HYPERLINK("Hyperlink", Kind.CHARACTER),
    FOLLOWED_HYPERLINK("FollowedHyperlink", Kind.CHARACTER),
    INDEX_LINK("Index Link", Kind.CHARACTER),
    BLANK("Blank", Kind.CHARACTER),
    TICK("Tick", Kind.CHARACTER),
    FOOTNOTE_REFERENCE("footnote reference", Kind.CHARACTER),

    DATA_TABLE("Data Table", Kind.TABLE),
    FORM_TABLE("Form Table", Kind.TABLE),
    FACT_TABLE("Fact Table", Kind.TABLE),
    NOTE_INFORMATION_TABLE("Note Information Table", Kind.TABLE),
    NOTE_WARNING_TABLE("Note Warning Table", Kind.TABLE),
    NOTE_STOP_TABLE("Note Stop Table", Kind.TABLE),
    NOTE_STATUS_TABLE("Note Status Table", Kind.TABLE),
    SIGNATURE_TABLE("Signature Table", Kind.TABLE),

    BULLET_LIST("Bullet List", Kind.NUMBERING),
    NUMBER_LIST("Number List", Kind.NUMBERING),
    STEP_LIST("Step List", Kind.NUMBERING),
    TICK_LIST("Tick List", Kind.NUMBERING),
    HEADING_NUMBERING("Heading Numbering", Kind.NUMBERING);

    /** What a style is for; its lower-case name is the value of {@code w:type}. */
    enum Kind {
        PARAGRAPH,
        CHARACTER,
        TABLE,
        NUMBERING
    }

    private final String word;
    private final Kind kind;

    NamedStyle(String word) {
        this(word, Kind.PARAGRAPH);
    }

    NamedStyle(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The value of {@code w:name}, which is English in the files of a Word of any language. */
    String word() {
        return word;
    }

    Kind kind() {
        return kind;
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
