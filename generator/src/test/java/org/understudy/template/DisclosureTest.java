package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.bind.PlanBinder;
import org.understudy.check.CheckedPlan;
import org.understudy.check.PlanChecker;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.golden.Plans;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;
import org.understudy.read.PlanDocuments;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;

/**
 * Random plans in which everything may refer to everything else: a document of a pack has neither id nor name of an
 * account, workflow, customer or paper that the pack doesn't cover, nor of a device or place that is neither needed for what
 * it covers nor named by one that is.
 */
class DisclosureTest {
    private static final int PLANS = 6;
    private static final List<DocumentId> DOCUMENTS = List.of(
            DocumentId.D0, DocumentId.D1, DocumentId.D2, DocumentId.D5, DocumentId.D6, DocumentId.D7, DocumentId.D8);
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);

    @TestFactory
    Stream<DynamicTest> tellsNothingOfWhatIsntCovered(@TempDir Path temporary) {
        long first = new Random().nextLong();
        return IntStream.range(0, PLANS)
                .mapToLong(i -> first + i)
                .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(seed, temporary.resolve("plan" + seed))));
    }

    private static void check(long seed, Path folder) throws Exception {
        CheckedPlan checked = accepted(folder, new RandomPlan(new Random(seed)).files());
        Plan plan = checked.plan();
        assertThat(plan.packs()).hasSize(2);
        for (Pack pack : plan.packs().values()) {
            Set<String> hidden = hidden(new Disclosure(plan, pack));
            for (DocumentId document : DOCUMENTS) {
                String xhtml = PAGES.make(document, checked, pack, Plans.tree(folder))
                        .value()
                        .orElseThrow()
                        .get(0)
                        .xhtml();
                assertThat(hidden.stream().filter(xhtml::contains))
                        .as("told by %s of pack %s, seed %d", document, pack.id(), seed)
                        .isEmpty();
            }
        }
    }

    /** Of a plan whose author answers for whatever is wrong with who gets in. */
    private static CheckedPlan accepted(Path folder, Map<String, String> files) throws IOException {
        Plans.write(folder, files);
        SourceTree tree = Plans.tree(folder);
        Checked<PlanDocuments> read = new PlanReader().read(tree);
        Checked<Plan> bound = new PlanBinder().bind(read, tree);
        String accept = new PlanChecker(Plans.CLOCK)
                .check(bound, read.value().orElseThrow()).diagnostics().stream()
                        .filter(Diagnostic::blocks)
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .map("{rule: %s, because: a test, until: 2027-01-01}"::formatted)
                        .collect(Collectors.joining(", ", "accept: [", "]\n"));
        String plan = files.getOrDefault("plan.md", "");
        return Plans.checked(Plans.write(folder, Map.of("plan.md", plan.replaceFirst("as-at:", accept + "as-at:"))));
    }

    /** Every thing has its id as a part of its name, and no id is in another. */
    private static Set<String> hidden(Disclosure disclosure) {
        Plan plan = disclosure.plan();
        Set<String> hidden = new TreeSet<>();
        Stream.of(
                        plan.accounts(),
                        plan.workflows(),
                        plan.engagements(),
                        plan.instruments(),
                        plan.devices(),
                        plan.places())
                .forEach(things -> things.keySet().forEach(id -> hidden.add(String.valueOf(id))));
        Set<String> told = Stream.of(
                        disclosure.accounts().stream().map(it -> it.ref().id()),
                        disclosure.workflows().stream().map(it -> it.ref().id()),
                        disclosure.engagements().stream().map(it -> it.ref().id()),
                        disclosure.instruments().stream().map(it -> it.ref().id()),
                        disclosure.devices().stream().map(it -> it.ref().id()),
                        disclosure.devices().stream()
                                .flatMap(it -> it.carries().stream())
                                .map(Ref::id),
                        disclosure.places().stream().map(it -> it.ref().id()),
                        disclosure.places().stream().flatMap(DisclosureTest::keptIn))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        hidden.removeAll(told);
        return hidden;
    }

    private static Stream<String> keptIn(Place place) {
        return place.openedBy().stream()
                .flatMap(way -> way instanceof Place.Opening.Key key ? key.kept().stream() : Stream.<Ref>empty())
                .map(Ref::id);
    }

    /** Files of a plan; ids are like {@code account07z}. */
    private record RandomPlan(Random random) {
        private static final int EACH = 8;

        Map<String, String> files() {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("plan.md", """
                    ---
                    title: A plan
                    author: jan
                    as-at: 2026-11-01
                    activation: {events: [death], contacts: [els], verifiers: [els]}
                    ---
                    A plan.
                    """);
            files.put("people/jan.md", "---\nname: Jan\n---\n");
            files.put("people/els.md", "---\nname: Els\n---\n");
            for (int i = 0; i < EACH; i++) {
                String number = "0%sz".formatted(i);
                files.put("accounts/account" + number + ".md", account(number));
                files.put("devices/device" + number + ".md", device(number, i));
                files.put("places/place" + number + ".md", place(number, i));
                files.put("workflows/workflow" + number + ".md", workflow(number));
                files.put("engagements/customer" + number + ".md", engagement(number));
            }
            for (String pack : List.of("one", "two")) {
                files.put("packs/" + pack + ".md", """
                        ---
                        recipient: els
                        language: %s
                        documents: [D0, D1, D2, D8]
                        covers: [{accounts: [%s]}]
                        protection: {passphrase: "vault:Packs/%s"}
                        ---
                        """.formatted(
                                pack.equals("one") ? "en" : "nl", some("account", 1 + random.nextInt(4)), pack));
            }
            return files;
        }

        private String some(String kind, int count) {
            return random.ints(count, 0, EACH)
                    .mapToObj(i -> kind + "0%sz".formatted(i))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private String one(String kind) {
            return some(kind, 1);
        }

        /** Links; those that lead to what is hidden print as that. */
        private String prose() {
            return Stream.of("account", "workflow")
                    .map(kind -> " See [](%ss/%s).".formatted(kind, one(kind)))
                    .collect(Collectors.joining());
        }

        private String account(String number) {
            boolean forCustomer = random.nextBoolean();
            return """
                    ---
                    name: Name of account%s
                    provider: {entity: Provider B.V., country: NL}
                    category: email
                    capacity: %s
                    criticality: normal
                    depends-on: [%s]
                    access:
                      sign-in:
                        username: jan
                        password: vault:Accounts/A%s
                        second-factor:
                          - totp: {device: [%s]}
                          - sms: %s
                          - email: %s
                      recovery:
                        - email: %s
                        - phone: %s
                    renewal: {on: 2026-12-01, every: 1 year, automatic: true, paid-by: %s}
                    ---
                    What it is for.%s
                    """.formatted(
                            number,
                            forCustomer ? "held-for-customer\ncustomer: " + one("customer") : "own-business",
                            some("account", 2),
                            number,
                            some("device", 2),
                            one("device"),
                            one("account"),
                            one("account"),
                            one("device"),
                            one("account"),
                            prose());
        }

        private String device(String number, int index) {
            String earlier = index == 0 ? "" : "carries: [device0%sz]\n".formatted(random.nextInt(index));
            return """
                    ---
                    name: Name of device%s
                    kind: phone
                    kept: %s
                    unlocked-by: [{pin: "vault:Devices/D%s"}]
                    %s---
                    """.formatted(number, one("place"), number, earlier);
        }

        private String place(String number, int index) {
            String outer = index == 0 ? "" : "inside: place0%sz\n".formatted(random.nextInt(index));
            return """
                    ---
                    name: Name of place%s
                    kind: office
                    opened-by: [{key: {label: a key, kept: [%s]}}]
                    %s---
                    """.formatted(number, one("place"), outer);
        }

        private String workflow(String number) {
            return """
                    ---
                    name: Name of workflow%s
                    purpose: To do something
                    frequency: often
                    next-due: 2026-11-06
                    criticality: normal
                    uses: [%s]
                    depends-on: [%s]
                    may-take-over: [els]
                    ---
                    What it is.
                    """.formatted(number, some("account", 1 + random.nextInt(2)), one("workflow"));
        }

        private static String engagement(String number) {
            return """
                    ---
                    name: Name of customer%s
                    customer: els
                    services: keeps something running
                    notify-within: 2 days
                    ---
                    """.formatted(number);
        }
    }
}
