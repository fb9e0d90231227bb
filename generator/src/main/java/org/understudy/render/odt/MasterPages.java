package org.understudy.render.odt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.render.office.Elements;
import org.understudy.render.office.Length;
import org.w3c.dom.Element;

/**
 * The master pages that a document goes through, from its first page on (ODF 1.3 part 3, section 16.9), and the places in
 * them for its own running header and footer: below what the reference document has there.
 */
final class MasterPages {
    private static final String FIRST_PAGE = "First Page";
    private static final String SIGNING = "Signing_20_";

    private final StyleSheet styles;
    private Element first;

    /** @param wanted the master page that the reference document itself begins with; empty for the usual one */
    MasterPages(StyleSheet styles, String wanted) {
        this.styles = styles;
        first = find(wanted).or(() -> find("Standard")).orElseGet(this::anyOrNew);
    }

    /**
     * Marks where running text goes: a footer on every page, unless the reference document numbers its pages itself; a
     * header on all but the first page, for which a master page is added if there is none.
     */
    void prepare() {
        Set<Element> following = following();
        boolean ownHeaderOnFirst =
                Elements.in(first).stream().anyMatch(child -> "header-first".equals(child.getLocalName()));
        if (following.contains(first) && !ownHeaderOnFirst) {
            first = copyForFirstPage();
        }
        for (Element page : following) {
            markHeader(page);
            markFooters(page);
        }
        if (!following.contains(first)) {
            markFooters(first);
        }
        Element automatic = styles.section("automatic-styles");
        automatic.insertBefore(
                Slot.mark(automatic.getOwnerDocument(), Slot.Kind.RUNNING_STYLES), automatic.getFirstChild());
        addSigning();
    }

    /**
     * Adds pages to be signed: the same as those that follow the first, but for the box in their footer. Only documents that
     * have such pages get them.
     */
    private void addSigning() {
        Set<Element> following = following();
        Element added = Slot.mark(styles.root().getOwnerDocument(), Slot.Kind.IF_SIGNED);
        for (Element page : following) {
            Element copy = (Element) page.cloneNode(true);
            set(copy, "style:name", signing(name(page)));
            set(copy, "style:display-name", signing(name(page)).replace("_20_", " "));
            set(copy, "style:next-style-name", signing(name(next(page))));
            Elements.all(copy).stream()
                    .filter(Slot::isMark)
                    .forEach(mark -> Slot.change(mark, Slot.Kind.FOOTER, Slot.Kind.SIGNING_FOOTER));
            added.appendChild(copy);
        }
        styles.section("master-styles").appendChild(added);
    }

    private String signing(String page) {
        String name = SIGNING + page;
        while (find(name).isPresent()) {
            name += "_20_1";
        }
        return name;
    }

    /** What the pages of a document are called. */
    PageNames names() {
        String later = name(next(first));
        return new PageNames(name(first), later, signing(later));
    }

    /** How wide text is on the first page. */
    Length textWidth() {
        return layout(first).textWidth();
    }

    private Set<Element> following() {
        var pages = new LinkedHashSet<Element>();
        Element page = next(first);
        while (pages.add(page)) {
            page = next(page);
        }
        return pages;
    }

    private Element next(Element page) {
        return find(page.getAttributeNS(OdfNamespaces.STYLE, "next-style-name")).orElse(page);
    }

    private Element copyForFirstPage() {
        Element copy = (Element) first.cloneNode(true);
        String display = FIRST_PAGE;
        while (find(display.replace(" ", "_20_")).isPresent()) {
            display += " 1";
        }
        copy.setAttributeNS(OdfNamespaces.STYLE, "style:name", display.replace(" ", "_20_"));
        copy.setAttributeNS(OdfNamespaces.STYLE, "style:display-name", display);
        copy.setAttributeNS(OdfNamespaces.STYLE, "style:next-style-name", name(next(first)));
        first.getParentNode().insertBefore(copy, first);
        return copy;
    }

    private void markHeader(Element page) {
        Element header = running(page, "header").orElseGet(() -> {
            Element created = create("style:header");
            page.insertBefore(created, page.getFirstChild());
            return created;
        });
        layout(page).makeRoom("header-style");
        mark(header, Slot.Kind.HEADER, NamedStyle.HEADER, page);
        running(page, "header-left").ifPresent(left -> mark(left, Slot.Kind.HEADER, NamedStyle.HEADER, page));
    }

    private void markFooters(Element page) {
        Element footer = running(page, "footer").orElseGet(() -> {
            Element created = create("style:footer");
            Optional<Element> before = Elements.in(page).stream()
                    .filter(child -> !child.getLocalName().startsWith("header"))
                    .findFirst();
            page.insertBefore(created, before.orElse(null));
            return created;
        });
        layout(page).makeRoom("footer-style");
        for (Element place : List.of(
                footer,
                running(page, "footer-left").orElse(footer),
                running(page, "footer-first").orElse(footer))) {
            boolean numbered = Elements.all(place).stream()
                    .anyMatch(element -> Elements.is(element, OdfNamespaces.TEXT, "page-number"));
            boolean marked = Elements.in(place).stream().anyMatch(Slot::isMark);
            if (!numbered && !marked) {
                mark(place, Slot.Kind.FOOTER, NamedStyle.FOOTER, page);
            }
        }
    }

    /** A header or footer that is shown. One that its author switched off is emptied, since it may be anything. */
    private static Optional<Element> running(Element page, String name) {
        Optional<Element> found = Elements.in(page).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
        found.filter(element -> "false".equals(element.getAttributeNS(OdfNamespaces.STYLE, "display")))
                .filter(element -> !name.contains("-"))
                .ifPresent(hidden -> {
                    hidden.removeAttributeNS(OdfNamespaces.STYLE, "display");
                    Elements.in(hidden).forEach(hidden::removeChild);
                });
        return found.filter(element -> !"false".equals(element.getAttributeNS(OdfNamespaces.STYLE, "display")));
    }

    private void mark(Element place, Slot.Kind kind, NamedStyle style, Element page) {
        List<Element> content = Elements.in(place);
        if (content.size() == 1 && !content.get(0).hasChildNodes()) {
            // The empty line that LibreOffice begins every header with.
            place.removeChild(content.get(0));
        }
        Length end = layout(page).textWidth();
        place.appendChild(Slot.mark(place.getOwnerDocument(), kind, paragraphStyle(style, end), end.hundredths()));
    }

    /** The name of an automatic style with a tab stop where the line ends. */
    private String paragraphStyle(NamedStyle style, Length end) {
        String name = "Running" + style.odf() + end.hundredths();
        Element automatic = styles.section("automatic-styles");
        boolean there = Elements.in(automatic).stream().anyMatch(element -> name.equals(name(element)));
        if (!there) {
            Element element = create("style:style");
            set(element, "style:name", name);
            set(element, "style:family", "paragraph");
            set(element, "style:parent-style-name", style.odf());
            Element stop = create("style:tab-stop");
            set(stop, "style:position", end.toString());
            set(stop, "style:type", "right");
            element.appendChild(create("style:paragraph-properties"))
                    .appendChild(create("style:tab-stops"))
                    .appendChild(stop);
            automatic.insertBefore(element, automatic.getFirstChild());
        }
        return name;
    }

    private PageLayout layout(Element page) {
        String wanted = page.getAttributeNS(OdfNamespaces.STYLE, "page-layout-name");
        Element automatic = styles.section("automatic-styles");
        return Elements.in(automatic).stream()
                .filter(element -> Elements.is(element, OdfNamespaces.STYLE, "page-layout"))
                .filter(element -> wanted.equals(name(element)))
                .findFirst()
                .map(PageLayout::new)
                .orElseGet(() -> {
                    Element created = create("style:page-layout");
                    set(created, "style:name", wanted);
                    automatic.appendChild(created);
                    return new PageLayout(created);
                });
    }

    private Optional<Element> find(String name) {
        return Elements.in(styles.section("master-styles")).stream()
                .filter(element -> Elements.is(element, OdfNamespaces.STYLE, "master-page"))
                .filter(element -> name.equals(name(element)))
                .findFirst();
    }

    private Element anyOrNew() {
        Element masters = styles.section("master-styles");
        return Elements.first(masters, OdfNamespaces.STYLE, "master-page").orElseGet(() -> {
            Element created = create("style:master-page");
            set(created, "style:name", "Standard");
            set(created, "style:page-layout-name", "Standard");
            masters.appendChild(created);
            return created;
        });
    }

    private static String name(Element element) {
        return element.getAttributeNS(OdfNamespaces.STYLE, "name");
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(OdfNamespaces.STYLE, name, value);
    }

    private Element create(String name) {
        return styles.root().getOwnerDocument().createElementNS(OdfNamespaces.STYLE, name);
    }
}
