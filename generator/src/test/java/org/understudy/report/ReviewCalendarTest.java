package org.understudy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.bind.PlanBinder;
import org.understudy.diagnostic.Checked;
import org.understudy.golden.Plans;
import org.understudy.plan.Plan;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;
import org.understudy.text.Language;

/** The calendar, as ical4j reads it. */
class ReviewCalendarTest {
    private static final String HEAD = "author: jan\nas-at: 2026-11-01\nedition: 3\nvault: vault.kdbx\n";

    @TempDir
    Path folder;

    private static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put(
                "plan.md",
                "---\ntitle: Plan of Jan\n" + HEAD
                        + "review: {every: 6 months, next: 2027-05-01}\ndrill: {last: 2026-05-10, by: jan, next: 2027-05-09}\n---\n");
        files.put(
                "people/jan.md",
                "---\nname: Jan\nidentity-document: {type: passport, state: NL, expires: 2031-04-11}\n---\n");
        files.put("people/els.md", "---\nname: Els\n---\n");
        files.put("accounts/transip.md", """
                ---
                name: TransIP
                provider: {entity: TransIP B.V., country: NL}
                category: domain
                capacity: own-business
                access: {sign-in: {username: jan@example.org, password: vault:Business/TransIP}}
                renewal: {on: 2024-02-29, every: 1 year, notice: 1 month}
                ---
                """);
        files.put("accounts/backup.md", """
                ---
                name: Backup
                provider: {entity: Shop B.V., country: NL}
                category: backup
                capacity: own-business
                renewal: {on: 2027-01-30, automatic: false}
                ---
                """);
        files.put("devices/card.md", "---\nname: Bank card\nkind: other\nexpires: 2029-10-31\n---\n");
        files.put(
                "packs/els.md",
                "---\nname: Pack of Els\nrecipient: els\nlanguage: en\ndocuments: [D0]\ncovers: none\n---\n");
        String stick =
                "---\nitem: copy\npack: els\nedition: 2\nmedium: usb-drive\nholder: els\nhanded-over: 2026-10-02\n"
                        + "next-check: 2027-04-01\n";
        files.put("custody/stick.md", stick + "---\n");
        files.put("custody/lost.md", stick + "returned: 2026-10-20\n---\n");
        return files;
    }

    private Plan plan(Map<String, String> files) throws IOException {
        SourceTree tree = Plans.tree(Plans.write(folder, files));
        Checked<Plan> plan = new PlanBinder().bind(new PlanReader().read(tree), tree);
        assertThat(plan.diagnostics()).isEmpty();
        return plan.value().orElseThrow();
    }

    private static String text(Plan plan) {
        return new String(Objects.requireNonNull(ReviewCalendar.of(plan).get("reviews.ics")), StandardCharsets.UTF_8);
    }

    private static Calendar read(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).as(text).isFalse();
        return calendar;
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        return read(text).getComponents(Component.VEVENT);
    }

    private static String summary(VEvent event) {
        return event.getProperty(Property.SUMMARY).orElseThrow().getValue();
    }

    @Test
    void whatIsDueIsInIt() throws IOException, ParserException {
        Map<String, LocalDate> days = events(text(plan(files()))).stream()
                .collect(Collectors.toMap(
                        ReviewCalendarTest::summary,
                        it -> LocalDate.from(it.getDateTimeStart().getDate())));

        assertThat(days)
                .containsOnly(
                        Map.entry("Look through the plan: Plan of Jan", LocalDate.of(2027, 5, 1)),
                        Map.entry("Let somebody try the ways in: Plan of Jan", LocalDate.of(2027, 5, 9)),
                        Map.entry("TransIP is renewed", LocalDate.of(2027, 2, 28)),
                        Map.entry("Last day to cancel: TransIP", LocalDate.of(2027, 1, 28)),
                        Map.entry("Renew Backup: it doesn’t go on by itself", LocalDate.of(2027, 1, 30)),
                        Map.entry("Expires: identity document of Jan", LocalDate.of(2031, 4, 11)),
                        Map.entry("Expires: Bank card", LocalDate.of(2029, 10, 31)),
                        Map.entry(
                                "Look whether it is still there: Pack of Els, copy with Els",
                                LocalDate.of(2027, 4, 1)));
    }

    @Test
    void whatIsAcceptedEnds() throws IOException, ParserException {
        Map<String, String> files = files();
        String twice = "accept: [{rule: ACCESS-002, because: nobody yet, until: 2027-03-01},"
                + " {rule: ACCESS-002, because: nor a lawyer, until: 2027-04-01}]\n";
        files.computeIfPresent("plan.md", (path, text) -> text.replace("review:", twice + "review:"));
        files.computeIfPresent(
                "accounts/backup.md",
                (path, text) -> text.replace(
                        "renewal:", "accept: [{rule: MFA-001, because: cold storage, until: 2028-01-31}]\nrenewal:"));
        List<VEvent> events = events(text(plan(files)));

        assertThat(events)
                .filteredOn(it -> summary(it).startsWith("No longer accepted"))
                .extracting(it -> summary(it) + " " + it.getDateTimeStart().getDate())
                .containsExactlyInAnyOrder(
                        "No longer accepted after this day: ACCESS-002, nobody yet 2027-03-01",
                        "No longer accepted after this day: ACCESS-002, nor a lawyer 2027-04-01",
                        "No longer accepted after this day: MFA-001, cold storage 2028-01-31");
        assertThat(events)
                .extracting(it -> it.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void eachRemindsInTimeAndIsKnownByAnIdOfItsOwn() throws IOException, ParserException {
        List<VEvent> events = events(text(plan(files())));

        assertThat(events)
                .extracting(it -> it.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo("20261101T000000Z");
            assertThat(event.getAlarms()).singleElement().satisfies(alarm -> {
                String before =
                        alarm.getProperty(Property.TRIGGER).orElseThrow().getValue();
                assertThat(before).startsWith("-P");
            });
        });
    }

    @Test
    void theNextEditionMovesWhatItKnewAlready() throws IOException, ParserException {
        Map<String, String> ids = ids(text(plan(files())));
        Map<String, String> next = files();
        next.computeIfPresent(
                "plan.md",
                (path, text) -> text.replace("edition: 3", "edition: 4")
                        .replace("2026-11-01", "2027-05-02")
                        .replace("next: 2027-05-01", "next: 2027-11-01"));
        next.put("reviews/2027.md", "---\nkind: review\ndate: 2027-05-02\nby: jan\nnext: 2027-12-24\n---\n");
        String later = text(plan(next));

        assertThat(ids(later)).isEqualTo(ids);
        assertThat(later).contains("DTSTART;VALUE=DATE:20271224").doesNotContain("20271101", "20270501");
    }

    private static Map<String, String> ids(String text) throws IOException, ParserException {
        return events(text).stream()
                .collect(Collectors.toMap(
                        ReviewCalendarTest::summary,
                        it -> it.getUid().orElseThrow().getValue()));
    }

    @Test
    void noUserNameIsInIt() throws IOException {
        assertThat(text(plan(files()))).doesNotContain("jan@", "vault", "Business");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itSpeaksTheLanguageOfThePlan(Language language) throws IOException, ParserException {
        Map<String, String> files = files();
        files.computeIfPresent(
                "plan.md", (path, text) -> text.replace("author: jan", "author: jan\nlanguage: " + language.tag()));
        String text = text(plan(files));

        assertThat(events(text)).hasSize(8);
        assertThat(text.contains("Look through the plan")).isEqualTo(language == Language.EN);
    }

    @Test
    void whateverThingsAreCalled() throws IOException, ParserException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String title = name(random);
            String account = name(random);
            Map<String, String> files = files();
            files.put("plan.md", "---\ntitle: " + quoted(title) + "\n" + HEAD + "review: {next: 2027-05-01}\n---\n");
            files.computeIfPresent("accounts/backup.md", (path, text) -> text.replace("Backup", quoted(account)));
            Plan plan = plan(files);
            String text = text(plan);

            assertThat(text).as("seed %d: %s", seed, title).isEqualTo(text(plan));
            assertThat(text.replace("\r\n", "")).as("seed %d", seed).doesNotContain("\r", "\n");
            assertThat(Arrays.asList(text.split("\r\n")))
                    .as("seed %d", seed)
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                    .noneMatch(line -> line.contains("\uFFFD"));
            assertThat(events(text))
                    .as("seed %d", seed)
                    .extracting(ReviewCalendarTest::summary)
                    .contains(
                            "Look through the plan: " + title.strip(),
                            "Renew " + account.strip() + ": it doesn’t go on by itself");
        }
    }

    private static final List<String> PIECES = List.of(
            ";",
            ",",
            "\\",
            ":",
            "\"",
            "\\n",
            "\\;",
            "BEGIN:VEVENT",
            "END:VCALENDAR",
            "=",
            "^n",
            "%0D%0A",
            "a",
            "é",
            "ж",
            "中",
            "😀",
            "👩‍👩‍👧",
            "a\u0301",
            " ",
            "x".repeat(70),
            "ß".repeat(40),
            "中".repeat(30),
            "😀".repeat(25),
            "{0}",
            "'",
            "${x}");

    private static String name(Random random) {
        var name = new StringBuilder("n");
        for (int i = random.nextInt(12); i >= 0; i--) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return name.append('.').toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Test
    void linesWithinATextAreWritten() {
        assertThat(new String(new ContentLines().text("SUMMARY", "a\r\nb\u0007").bytes(), StandardCharsets.UTF_8))
                .isEqualTo("SUMMARY:a\\nb \r\n");
    }
}
