package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.plan.SecretRef;

/** What an author can do wrong is told with its place and a hint, stops the build, and costs no pack that was built before. */
class BadInputsTest {
    @TempDir
    Path temp;

    /** What is done to a plan that was built, and how it is to be built again. */
    private interface Mistake extends Function<TestPlan, Request> {}

    private static Arguments mistake(String what, String firstLine, Mistake mistake) {
        return Arguments.of(what, firstLine, mistake);
    }

    private static Mistake inPlan(Function<TestPlan, TestPlan> change) {
        return plan -> change.apply(plan).request();
    }

    /** A pack is built anew only if something changed. */
    private static TestPlan reworded(TestPlan plan) {
        return plan.change("accounts/mail.md", "What it", "What for it");
    }

    private static Mistake withPassword(String ref) {
        return plan -> Requests.like(
                        reworded(plan).environment("OTHER", "not the password").request())
                .secrets(plan.settings(SecretRef.parse(ref)));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("wrong password", "error SECRET-005 the vault vault.kdbx .*", withPassword("env:OTHER")),
                mistake("password not set", "error SECRET-011 .* NOT_SET .*", withPassword("env:NOT_SET")),
                mistake(
                        "no password",
                        "error SECRET-004 the password of the vault vault.kdbx .*",
                        plan -> Requests.like(reworded(plan).request()).secrets(plan.settings(Optional.empty()))),
                mistake("damaged vault", "error SECRET-00\\d .*vault.kdbx.*", inPlan(plan -> {
                    byte[] vault = read(plan.plan().resolve("vault.kdbx"));
                    return plan.file("vault.kdbx", Arrays.copyOf(vault, vault.length / 2));
                })),
                mistake("no vault", "error SECRET-003 .*vault.kdbx.*", inPlan(plan -> {
                    plan.plan().resolve("vault.kdbx").toFile().delete();
                    return plan;
                })),
                mistake(
                        "missing entry",
                        "accounts/mail.md:7:\\d+: error SECRET-008 .*",
                        inPlan(plan -> plan.account("mail", "Mailbox", "password: \"vault:Accounts/Gone\""))),
                mistake(
                        "missing field",
                        "accounts/mail.md:7:\\d+: error SECRET-009 .*",
                        inPlan(plan -> plan.account("mail", "Mailbox", "password: \"vault:Accounts/Mail#gone\""))),
                mistake(
                        "weak passphrase",
                        "packs/ana.md:8:\\d+: error SECRET-016 .*",
                        inPlan(plan -> plan.secret("Packs/Ana", "password1234").saveVault())),
                mistake(
                        "passphrase with accents",
                        "packs/ana.md:8:\\d+: error SECRET-017 .*",
                        inPlan(plan -> plan.secret("Packs/Ana", "granité teapot sparrow juggle velvet")
                                .saveVault())),
                mistake(
                        "missing image",
                        "accounts/mail.md:9:\\d+: error BIND-0\\d\\d .*door.png.*",
                        inPlan(plan ->
                                plan.change("accounts/mail.md", "What it", "![The door](../door.png)\n\nWhat it"))),
                mistake(
                        "broken image",
                        "door.png:1:1: error TEMPLATE-0\\d\\d .*door.png.*",
                        inPlan(plan -> plan.file("door.png", "not a picture")
                                .change("accounts/mail.md", "What it", "![The door](door.png)\n\nWhat it"))),
                mistake(
                        "image outside the plan",
                        "accounts/mail.md:9:\\d+: error BIND-021 .*",
                        inPlan(plan -> plan.change(
                                "accounts/mail.md", "What it", "![The door](../../../../door.png)\n\nWhat it"))),
                mistake(
                        "not UTF-8",
                        "people/tom.md:2:\\d+: error READ-001 .*",
                        inPlan(plan -> plan.file(
                                "people/tom.md", "---\nname: René\n---\n".getBytes(StandardCharsets.ISO_8859_1)))),
                mistake(
                        "mistake in a template",
                        "templates/D2-succession.ftlx:1:\\d+: error TEMPLATE-0\\d\\d .*",
                        inPlan(plan -> plan.file("templates/D2-succession.ftlx", "<h1>${view.nothing}</h1>"))),
                mistake(
                        "missing message",
                        "templates/D2-succession.ftlx:1:\\d+: error TEMPLATE-0\\d\\d .*no.such.key.*",
                        inPlan(plan -> plan.file("templates/D2-succession.ftlx", "<h1>${msg('no.such.key')}</h1>"))),
                mistake(
                        "a theme that is a file",
                        "error PACK-004 .*",
                        plan -> Requests.like(plan.request()).theme(plan.plan().resolve("plan.md"))),
                mistake(
                        "a file in the way",
                        "error PACK-001 .*",
                        plan -> Requests.like(plan.request()).output(plan.plan().resolve("plan.md"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isToldAndCostsNothing(String what, String firstLine, Mistake mistake) throws Exception {
        TestPlan plan = TestPlan.in(temp);
        assertThat(plan.build().rules()).isEmpty();
        Map<String, byte[]> before = bytes(plan.output());
        Request request = mistake.apply(plan);
        TestPlan.Run run = plan.run(Understudy::build, Requests.like(request).packs("ana"));
        var printer = new DiagnosticPrinter(DiagnosticMessages.in(Locale.ENGLISH), "");
        assertThat(run.outcome().diagnostics().stream().map(printer::print))
                .anySatisfy(printed -> assertThat(printed).matches(firstLine + "\n  \\S.*(\n.*)*"));
        assertThat(run.outcome().succeeded()).isFalse();
        assertThat(run.packs()).isEmpty();
        assertThat(bytes(plan.output())).containsExactlyEntriesOf(before);
    }

    private static Map<String, byte[]> bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            var bytes = new TreeMap<String, byte[]>();
            files.filter(Files::isRegularFile).forEach(file -> bytes.put(file.toString(), read(file)));
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vaults")
    void aVaultIsNotMadeWithoutAGoodPassword(String password, String rule) {
        TestPlan plan = TestPlan.in(temp);
        assertThat(plan.plan().resolve("vault.kdbx").toFile().delete()).isTrue();
        plan.environment("PASSWORD", "summer2026");
        Request request = Requests.like(plan.request()).secrets(plan.settings(SecretRef.parse(password)));
        assertThat(plan.run(Understudy::createVault, request).rules()).containsExactly(rule);
        assertThat(plan.plan().resolve("vault.kdbx")).doesNotExist();
    }

    static Stream<Arguments> vaults() {
        return Stream.of(Arguments.of("", "SECRET-026"), Arguments.of("env:PASSWORD", "SECRET-016"));
    }
}
