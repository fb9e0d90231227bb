package org.understudy.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The links of the documentation lead somewhere. */
class DocsTest {
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)[^)]*\\)");

    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() throws IOException {
        Path docs = Golden.project("docs");
        List<Path> pages;
        try (Stream<Path> files = Files.walk(docs)) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(50);
        return pages.stream()
                .map(page -> dynamicTest(docs.relativize(page).toString(), () -> {
                    for (String target : LINK.matcher(
                                    CODE.matcher(Files.readString(page)).replaceAll("code"))
                            .results()
                            .map(link -> link.group(1))
                            .toList()) {
                        if (!target.matches("[a-z]+:.*") && !RuleCatalogueTest.lacksItsPage(target)) {
                            leadsSomewhere(page, target);
                        }
                    }
                }));
    }

    private static void leadsSomewhere(Path page, String target) throws IOException {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? page : page.resolveSibling(path);
        assertThat(file).as(target).exists();
        if (hash >= 0) {
            String anchor = target.substring(hash + 1);
            assertThat(Files.readAllLines(file))
                    .as(target)
                    .anyMatch(line -> line.contains("<a id=\"" + anchor + "\">")
                            || (line.startsWith("#") && anchor(line).equals(anchor)));
        }
    }

    /** As GitHub makes them of headings. */
    private static String anchor(String heading) {
        return heading.replaceFirst("#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
