package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.OdfDocumentNamespace;
import org.odftoolkit.odfdom.dom.element.table.TableTableElement;
import org.odftoolkit.odfdom.dom.element.table.TableTableHeaderRowsElement;
import org.odftoolkit.odfdom.dom.element.text.TextHElement;
import org.odftoolkit.odfdom.dom.element.text.TextTableOfContentElement;
import org.odftoolkit.odfdom.pkg.OdfElement;
import org.understudy.render.odt.KitchenSink;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.odt.ReferenceOdt;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Our files, as the ODF Toolkit reads them. */
class OdfToolkitTest {
    private static final String STYLE = OdfDocumentNamespace.STYLE.getUri();

    static List<byte[]> references() {
        return List.of(ReferenceOdt.builtIn(), ReferenceOdt.letterhead());
    }

    @Test
    void findsTheStructureOfThePage() throws Exception {
        try (OdfTextDocument document = document(ReferenceOdt.builtIn())) {
            OdfElement root = document.getContentRoot();

            assertThat(count(root, TextHElement.ELEMENT_NAME.getUri(), "h")).isEqualTo(9);
            assertThat(count(root, TextTableOfContentElement.ELEMENT_NAME.getUri(), "table-of-content"))
                    .isEqualTo(1);
            assertThat(count(root, TableTableElement.ELEMENT_NAME.getUri(), "table"))
                    .isEqualTo(9);
            assertThat(count(root, TableTableHeaderRowsElement.ELEMENT_NAME.getUri(), "table-header-rows"))
                    .isEqualTo(2);
            assertThat(document.getOfficeMetadata().getTitle()).isEqualTo("Succession document");
            assertThat(document.getOfficeMetadata().getUserDefinedDataValue("Edition"))
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void findsEveryStyleThatIsUsed(byte[] reference) throws Exception {
        try (OdfTextDocument document = document(reference)) {
            Set<String> defined = new HashSet<>();
            Set<String> used = new HashSet<>();
            for (Element root : List.of(
                    document.getContentDom().getDocumentElement(),
                    document.getStylesDom().getDocumentElement())) {
                NodeList elements = root.getElementsByTagName("*");
                for (int i = 0; i < elements.getLength(); i++) {
                    collect((Element) elements.item(i), defined, used);
                }
            }

            assertThat(used).hasSizeGreaterThan(50).isSubsetOf(defined);
        }
    }

    /** Names of styles, defined by {@code style:name} and used by every other attribute that ends so. */
    private static void collect(Element element, Set<String> defined, Set<String> used) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getLocalName();
            if (name.equals("name") && attribute.getNamespaceURI().equals(STYLE)) {
                defined.add(attribute.getValue());
            } else if (name.endsWith("style-name") || name.equals("font-name")) {
                used.add(attribute.getValue());
            }
        }
    }

    private static int count(OdfElement root, String namespace, String name) {
        return root.getElementsByTagNameNS(namespace, name).getLength();
    }

    private static OdfTextDocument document(byte[] reference) throws Exception {
        var artifact = new OdtRenderer(reference).render(KitchenSink.page());
        return OdfTextDocument.loadDocument(
                new ByteArrayInputStream(new OdtEncryption(new SecureRandom()).plain(artifact)));
    }
}
