package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.odt.ReferenceOdt.changed;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.render.RenderException;

class LetterheadTest {
    private static final String STANDARD = "<style:master-page style:name=\"Standard\""
            + " style:display-name=\"Default Page Style\" style:page-layout-name=\"FollowingPages\"/>";

    @Test
    void theBuiltInOneHasItsHeaderOnAllPagesButTheFirst() {
        String masters = masters(ReferenceOdt.builtIn());

        assertThat(master(masters, "First_20_Page"))
                .doesNotContain("<style:header")
                .contains("D2-els · edition 3");
        assertThat(master(masters, "Standard"))
                .contains("style:name=\"Standard\"", "For Els &amp; Co. &lt;only&gt;", "D2-els · edition 3");
    }

    @Test
    void oneMadeByLibreOfficeKeepsItsLogoFontsAndPaper() {
        OdtArtifact artifact = Rendered.page(KitchenSink.page(), ReferenceOdt.letterhead());
        String styles = Rendered.xml(artifact, "styles.xml");

        assertThat(artifact.parts())
                .extracting(OdtArtifact.Part::path)
                .hasSize(5)
                .anyMatch(path -> path.matches("Pictures/[0-9A-F]+\\.png"))
                .noneMatch(path -> path.startsWith("Thumbnails/") || path.startsWith("Configurations2/"));
        assertThat(styles).contains("fo:page-width=\"8.5in\"", "style:font-name=\"DejaVu Serif\"", "Harbour Law LLP");
        assertThat(Rendered.xml(artifact, "content.xml")).doesNotContain("Dear");
        assertThat(Rendered.xml(artifact, "meta.xml")).doesNotContain("LibreOffice");
    }

    @Test
    void runningTextComesBelowTheLetterheadAndEndsWhereItsLinesEnd() {
        String styles = styles(ReferenceOdt.letterhead());
        String first = master(masters(ReferenceOdt.letterhead()), "First_20_Page");
        String following = master(masters(ReferenceOdt.letterhead()), "Standard");

        assertThat(first)
                .contains("style:next-style-name=\"Standard\"", "Harbour Law LLP", "1 Main Street", "D2-els")
                .doesNotContain("For Els");
        assertThat(following)
                .containsSubsequence("<style:header>", "Harbour Law LLP", "For Els", "</style:header>")
                .containsSubsequence("<style:footer>", "1 Main Street", "D2-els", "</style:footer>");
        assertThat(styles).contains("<style:tab-stop style:position=\"152.4mm\" style:type=\"right\"/>");
        assertThat(Rendered.xml(Rendered.page(KitchenSink.page(), ReferenceOdt.letterhead()), "content.xml"))
                .contains("style:width=\"152.4mm\"");
    }

    @Test
    void missingStylesAreAddedInTheFontsOfTheLetterhead() {
        String styles = styles(ReferenceOdt.letterhead());

        for (NamedStyle style : NamedStyle.values()) {
            assertThat(styles).contains("style:name=\"" + style.odf() + "\"");
        }
        assertThat(styles).doesNotContain("style:font-name=\"Liberation S");
        assertThat(element(styles, "style:style", "Table_20_Heading")).contains("style:font-name=\"DejaVu Sans\"");
        assertThat(element(styles, "style:style", "Credential")).contains("style:font-name=\"DejaVu Sans Mono\"");
        assertThat(element(styles, "style:style", "Heading_20_1")).contains("fo:color=\"#333333\"");
    }

    @Test
    void theLanguageIsThatOfThePage() {
        assertThat(styles(ReferenceOdt.letterhead()))
                .containsPattern(
                        "<style:default-style style:family=\"paragraph\">.*?fo:language=\"en\" fo:country=\"GB\"")
                .doesNotContain("fo:country=\"US\"");
    }

    @Test
    void aFooterThatNumbersPagesIsLeftAlone() {
        String footer =
                "<style:footer><text:p text:style-name=\"Footer\">Sheet <text:page-number/></text:p></style:footer>";
        String masters = masters(withStandard(footer));

        assertThat(master(masters, "Standard"))
                .contains("Sheet ")
                .doesNotContain("D2-els")
                .contains("For Els");
        assertThat(master(masters, "First_20_Page")).contains("D2-els");
    }

    @Test
    void aHeaderOfTheFirstPageIsLeftAlone() {
        byte[] reference = onlyStandard("<style:header><text:p>All</text:p></style:header>"
                + "<style:header-first><text:p>First</text:p></style:header-first>");
        String masters = masters(reference);

        assertThat(masters).doesNotContain("First_20_Page");
        assertThat(master(masters, "Standard"))
                .containsSubsequence("All", "For Els", "</style:header>", "First", "</style:header-first>")
                .containsOnlyOnce("For Els");
    }

    @Test
    void leftPagesHaveRunningTextToo() {
        byte[] reference = onlyStandard("<style:header><text:p>Right</text:p></style:header>"
                + "<style:header-left><text:p>Left</text:p></style:header-left>"
                + "<style:footer><text:p/></style:footer><style:footer-left><text:p/></style:footer-left>");
        String standard = master(masters(reference), "Standard");

        assertThat(standard.split("For Els", -1)).hasSize(3);
        assertThat(standard.split("D2-els", -1)).hasSize(3);
    }

    @Test
    void theEmptyLineOfANewHeaderIsNotKept() {
        assertThat(master(masters(withStandard("<style:header><text:p/></style:header>")), "Standard"))
                .contains("<style:header><text:p text:style-name=\"RunningHeader16000\">");
    }

    @Test
    void aHeaderThatIsSwitchedOffDoesNotComeBack() {
        assertThat(master(
                        masters(withStandard(
                                "<style:header style:display=\"false\"><text:p>Old</text:p></style:header>")),
                        "Standard"))
                .doesNotContain("Old", "style:display=\"false\"")
                .contains("For Els");
    }

    @Test
    void masterPagesThatFollowEachOtherAllRun() {
        byte[] reference = changed(
                "styles.xml",
                xml -> xml.replace(
                        STANDARD,
                        STANDARD.replace("/>", " style:next-style-name=\"Left\"/>")
                                + "<style:master-page style:name=\"Left\" style:page-layout-name=\"FollowingPages\""
                                + " style:next-style-name=\"Standard\"/>"
                                + "<style:master-page style:name=\"Envelope\" style:page-layout-name=\"FollowingPages\"/>"));
        String masters = masters(reference);

        assertThat(master(masters, "Standard")).contains("For Els", "D2-els");
        assertThat(master(masters, "Left")).contains("For Els", "D2-els");
        assertThat(masters).contains("style:name=\"Envelope\" style:page-layout-name=\"FollowingPages\"/>");
    }

    @Test
    void oneWithoutPagesGetsThem() {
        byte[] reference = changed(
                "styles.xml", xml -> xml.replaceFirst("<office:automatic-styles>.*</office:master-styles>", ""));

        assertThat(styles(reference))
                .containsSubsequence(
                        "</office:styles>", "<office:automatic-styles>", "<office:master-styles>", "For Els", "D2-els");
    }

    @Test
    void foreignNamespacesAreKeptEvenIfTheirPrefixIsTaken() {
        byte[] reference = changed(
                "styles.xml",
                xml -> xml.replace(
                        "</office:styles>",
                        "<style:style style:name=\"X\" style:family=\"text\""
                                + " xmlns:ext=\"urn:ext\" ext:a=\"1\" xmlns:fo=\"urn:ext2\" fo:b=\"2\"/></office:styles>"));

        assertThat(styles(reference))
                .contains("xmlns:ext=\"urn:ext\"", "ext:a=\"1\"")
                .containsPattern("xmlns:(ns\\d*)=\"urn:ext2\"")
                .containsPattern("ns\\d*:b=\"2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<draw:frame><draw:image xlink:href=\"https://example.com/logo.png\"/></draw:frame>",
                "<draw:frame><draw:image xlink:href=\"../logo.png\"/></draw:frame>",
                "<draw:frame><draw:image xlink:href=\"file:///srv/logo.png\"/></draw:frame>",
                "<draw:frame><draw:image xlink:href=\"Pictures/missing.png\"/></draw:frame>",
                "<text:a xlink:href=\"vnd.sun.star.script:Standard.Module1.Main?language=Basic\">x</text:a>",
                "<text:a xlink:href=\"javascript:alert(1)\">x</text:a>",
                "<text:execute-macro text:name=\"m\"/>",
                "<draw:frame><office:event-listeners/></draw:frame>",
                "<draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>"
            })
    void whatRunsOrReachesOutsideIsRefused(String content) {
        byte[] reference = withStandard("<style:header><text:p>" + content + "</text:p></style:header>");

        assertThatThrownBy(() -> new OdtRenderer(reference))
                .isInstanceOfSatisfying(
                        RenderException.class,
                        e -> assertThat(e.diagnostic().rule()).hasToString("RENDER-022"));
    }

    @Test
    void ordinaryLinksStay() {
        assertThat(styles(withStandard(
                        "<style:header><text:p><text:a xlink:href=\"https://example.com/\">x</text:a></text:p>"
                                + "</style:header>")))
                .contains("xlink:href=\"https://example.com/\"");
    }

    private static byte[] withStandard(String content) {
        return changed("styles.xml", standardWith(content));
    }

    private static byte[] onlyStandard(String content) {
        return changed(
                "styles.xml",
                xml -> standardWith(content)
                        .apply(xml)
                        .replaceFirst("<style:master-page style:name=\"First_20_Page\"[^>]*>", ""));
    }

    private static UnaryOperator<String> standardWith(String content) {
        return xml -> xml.replace(STANDARD, STANDARD.replace("/>", ">" + content + "</style:master-page>"));
    }

    private static String masters(byte[] reference) {
        String styles = styles(reference);
        return styles.substring(styles.indexOf("<office:master-styles>"));
    }

    private static String master(String masters, String name) {
        return element(masters, "style:master-page", name);
    }

    private static String element(String xml, String element, String name) {
        var found = Pattern.compile("<" + element + " (?:[^>]* )?style:name=\"" + name + "\".*?</" + element + ">")
                .matcher(xml);
        assertThat(found.find()).as(name + " in " + xml).isTrue();
        return found.group();
    }

    private static String styles(byte[] reference) {
        return Rendered.xml(Rendered.page(KitchenSink.page(), reference), "styles.xml");
    }
}
