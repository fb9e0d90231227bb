package org.understudy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.text.Language;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Names that would be something else than names, if the page let them. */
class HostileReportTest {
    private static final List<String> NAMES = List.of(
            "</title></style><script>alert(1)</script>",
            "\\\" onmouseover=alert(1) x=\\\"",
            "<svg onload=alert(1)>",
            "]]><!--",
            "javascript:alert(1)",
            "&lt;b&gt; {0} ''{1}",
            "x".repeat(5_000));

    @Test
    void namesStayNames(@TempDir Path folder) throws Exception {
        for (String name : NAMES) {
            Path plan = copy(folder.resolve("p" + NAMES.indexOf(name)));
            for (String file : List.of("people/ana.md", "accounts/shop.md", "accounts/mail.md")) {
                Path path = plan.resolve(file);
                Files.writeString(
                        path,
                        Files.readString(path)
                                .replaceFirst("(?m)^name: .*", "name: \"" + Matcher.quoteReplacement(name) + "\""));
            }
            String page = SmallReport.file(SmallReport.of(plan, Language.EN), "check.html");
            assertThat(elements(page)).as(name).isSubsetOf(ordinary());
        }
    }

    @Test
    void whatCantBeSeenIsShownAsASign() {
        String page = new Html()
                .leaf("p", "a\u202Eb\0c\u2066d\u0085\uD800e\nf", "title", "\u0007")
                .toString();
        assertThat(page).endsWith("<p title=\"\uFFFD\">a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFDe\nf</p>");
    }

    private static Set<String> ordinary() throws Exception {
        Set<String> known = elements(SmallReport.file(SmallReport.make(), "check.html"));
        assertThat(known).contains("table", "svg", "svg@role").doesNotContain("script", "img");
        assertThat(known).noneMatch(it -> it.contains("@on"));
        return known;
    }

    /** The names of elements, and of their attributes after a sign. The page is XML, so that a parser tells. */
    private static Set<String> elements(String page) throws SAXException, IOException, ParserConfigurationException {
        String xml = page.replaceFirst("<!DOCTYPE html>\n", "");
        NodeList all = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("*");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            names.add(element.getTagName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                names.add(element.getTagName() + "@"
                        + element.getAttributes().item(j).getNodeName());
            }
        }
        return names;
    }

    private static Path copy(Path target) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var walk = Files.walk(SmallReport.folder())) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Path to = target.resolve(SmallReport.folder().relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        return target;
    }
}
