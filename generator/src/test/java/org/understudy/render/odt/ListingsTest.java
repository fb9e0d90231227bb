package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.render.odt.KitchenSink.body;
import static org.understudy.render.odt.KitchenSink.item;
import static org.understudy.render.odt.KitchenSink.list;
import static org.understudy.render.odt.KitchenSink.note;
import static org.understudy.render.odt.KitchenSink.text;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.understudy.document.Block;
import org.understudy.document.Block.Item;
import org.understudy.document.Block.Listing;
import org.understudy.document.Block.Listing.Marker;
import org.understudy.document.Block.Note;

class ListingsTest {
    @Test
    void aListIsOneElementOfANamedStyle() {
        assertThat(skeleton(list(Marker.BULLET, item(body(text("a"))), item(body(text("b"))))))
                .isEqualTo("list(Bullet_20_List) item p /item item p /item /list");
    }

    @Test
    void everyNumberedListIsAListOfItsOwn() {
        assertThat(skeleton(list(Marker.STEP, item(body(text("a")))), list(Marker.STEP, item(body(text("b"))))))
                .isEqualTo("list(Step_20_List list1) item p /item /list list(Step_20_List list2) item p /item /list");
    }

    @Test
    void aListBeginsWhereItsAuthorSays() {
        assertThat(skeleton(new Listing(Marker.NUMBER, 5, List.of(item(body(text("a"))), item(body(text("b")))))))
                .isEqualTo("list(Number_20_List list1) item=5 p /item item p /item /list");
    }

    @Test
    void aListInAListBeginsAnew() {
        assertThat(skeleton(list(
                        Marker.BULLET,
                        item(body(text("a")), list(Marker.NUMBER, item(body(text("b"))))),
                        item(list(Marker.NUMBER, item(body(text("c"))))))))
                .isEqualTo("list(Bullet_20_List) item p list(Number_20_List) item=1 p /item /list /item"
                        + " item list(Number_20_List) item=1 p /item /list /item /list");
    }

    @Test
    void tickedItemsAreInListsOfTheirOwn() {
        assertThat(skeleton(new Listing(
                        Marker.TICK,
                        1,
                        List.of(
                                item(body(text("a"))),
                                new Item(true, List.of(body(text("b")))),
                                item(body(text("c")))))))
                .isEqualTo("list(Tick_20_List) item p /item /list list(Ticked_20_List) item p /item /list"
                        + " list(Tick_20_List) item p /item /list");
    }

    @Test
    void aNoteInAStepInterruptsTheListAndItsNumbersGoOn() {
        assertThat(skeleton(list(
                        Marker.STEP,
                        item(body(text("a")), note(Note.Role.WARNING, "careful"), body(text("still a"))),
                        item(body(text("b"))))))
                .isEqualTo("list(Step_20_List list1) item p /item /list table p /table"
                        + " list(Step_20_List list2 after list1) header p /header item p /item /list");
    }

    @Test
    void anItemThatEndsWithANoteIsNotOpenedAgain() {
        assertThat(skeleton(list(
                        Marker.STEP,
                        item(body(text("a")), note(Note.Role.INFO, "n")),
                        item(body(text("b")), note(Note.Role.INFO, "n")))))
                .isEqualTo("list(Step_20_List list1) item p /item /list table p /table"
                        + " list(Step_20_List list2 after list1) item p /item /list table p /table");
    }

    @Test
    void anItemThatBeginsWithANoteShowsItsNumber() {
        assertThat(skeleton(list(Marker.STEP, item(note(Note.Role.INFO, "n")))))
                .isEqualTo("list(Step_20_List list1) item p /item /list table p /table");
    }

    @Test
    void aNoteDeepInListsInterruptsAllOfThem() {
        assertThat(skeleton(list(
                        Marker.STEP,
                        item(
                                body(text("a")),
                                list(
                                        Marker.NUMBER,
                                        item(body(text("b")), note(Note.Role.INFO, "n")),
                                        item(body(text("c")))),
                                body(text("still a"))),
                        item(body(text("d"))))))
                .isEqualTo("list(Step_20_List list1) item p list(Number_20_List) item=1 p /item /list /item /list"
                        + " table p /table"
                        + " list(Step_20_List list2 after list1) header list(Number_20_List) item=2 p /item /list p /header"
                        + " item p /item /list");
    }

    @Test
    void aTableInAListIsIndentedAsItsText() {
        String content = Rendered.xml(
                Rendered.page(Rendered.pageOf(list(Marker.STEP, item(note(Note.Role.INFO, "n"))))), "content.xml");

        assertThat(content).contains("style:width=\"153mm\" table:align=\"left\" fo:margin-left=\"7mm\"");
    }

    @Test
    void listsInACellKeepTheTypeOfTheCell() {
        assertThat(Rendered.text(new Note(Note.Role.STOP, List.of(list(Marker.BULLET, item(body(text("a"))))))))
                .contains("<text:list-item><text:p text:style-name=\"Note_20_Stop\">a</text:p></text:list-item>");
    }

    /** The elements by short names. */
    private static String skeleton(Block... blocks) {
        String xml = Rendered.text(blocks).replaceAll("<table:(?!table )[^>]*>|</table:(?!table>)[^>]*>", "");
        var words = new StringBuilder();
        var tags = Pattern.compile("<(/?)[a-z]+:([a-z-]+)([^>]*)>").matcher(xml);
        while (tags.find()) {
            String name = tags.group(2).replace("list-", "");
            if (tags.group(1).isEmpty()) {
                words.append(' ').append(name).append(details(name, tags.group(3)));
            } else if (!name.equals("p")) {
                words.append(" /").append(name);
            }
        }
        return words.substring(1);
    }

    private static String details(String name, String attributes) {
        if (name.equals("item")) {
            return attributes.replaceAll(".*start-value=\"(\\d+)\".*", "=$1");
        }
        if (!name.equals("list")) {
            return "";
        }
        return "(" + attribute(attributes, "style-name")
                + attribute(attributes, "id").replaceAll("^(.)", " $1")
                + attribute(attributes, "continue-list").replaceAll("^(.)", " after $1") + ")";
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile(":" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
