package org.understudy.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;
import org.understudy.document.Imprint;
import org.understudy.document.Page;

class XmpTest {
    private final Page page = SamplePages.kitchenSink();

    @Test
    void saysWhatTheImprintSays() throws Exception {
        XMPMetadata xmp = parse(page.imprint(), Xmp.Claim.ARCHIVABLE);
        assertThat(xmp.getDublinCoreSchema().getTitle()).isEqualTo("Succession document");
        assertThat(xmp.getDublinCoreSchema().getCreators()).containsExactly("Els de Vries");
        assertThat(xmp.getDublinCoreSchema().getDescription()).isEqualTo("Succession of Els de Vries");
        assertThat(xmp.getDublinCoreSchema().getLanguages()).containsExactly("en");
        assertThat(xmp.getXMPBasicSchema().getCreateDate().toInstant()).hasToString("2026-11-01T00:00:00Z");
        assertThat(xmp.getXMPBasicSchema().getModifyDate().toInstant()).hasToString("2026-11-01T00:00:00Z");
        assertThat(xmp.getAdobePDFSchema().getProducer()).isEqualTo("Understudy");
        assertThat(xmp.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
    }

    @Test
    void saysWhichEditionItIsOf() throws Exception {
        String plain = Xmp.packet(page.imprint(), Xmp.Claim.ACCESSIBLE);
        assertThat(plain)
                .contains(
                        "<dc:identifier>" + page.imprint().identifier() + "<",
                        "<xmpMM:VersionID>" + page.imprint().edition() + "<")
                .doesNotContain("<edition:status>", "<edition:revision>");
        assertThat(Xmp.packet(SamplePages.released(page).imprint(), Xmp.Claim.ACCESSIBLE))
                .contains("<edition:status>counsel-review<", "<edition:revision>0123456789ab<");
        assertThat(parse(SamplePages.released(page).imprint(), Xmp.Claim.ARCHIVABLE)
                        .getDublinCoreSchema()
                        .getIdentifier())
                .isEqualTo(page.imprint().identifier());
    }

    @Test
    void claimsToBeArchivableOnlyWhereItIs() {
        assertThat(Xmp.packet(page.imprint(), Xmp.Claim.ARCHIVABLE)).contains("<pdfaid:part>2<");
        assertThat(Xmp.packet(page.imprint(), Xmp.Claim.ACCESSIBLE))
                .contains("<pdfuaid:part>1<")
                .doesNotContain("<pdfaid:");
    }

    private static XMPMetadata parse(Imprint imprint, Xmp.Claim claim) throws Exception {
        byte[] packet = Xmp.packet(imprint, claim).getBytes(StandardCharsets.UTF_8);
        var parser = new DomXmpParser();
        parser.setStrictParsing(false);
        return parser.parse(new ByteArrayInputStream(packet));
    }
}
