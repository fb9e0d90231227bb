package org.understudy.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.bind.PlanBinder;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.diagnostic.DiagnosticPrinter;
import org.understudy.golden.PlanFormatExamples;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceFile;
import org.understudy.source.SourceRange;
import org.understudy.source.SourceTree;

/**
 * Whatever stands in a plan: reading and binding end, without an exception, say the same twice, and point to places that
 * exist. A secret in the wrong form is never repeated. Cases come from seeds; the seed of a failure is printed.
 */
@Timeout(300)
class HostilePlanTest {
    private static final String CANARY = "correcthorsebattery";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E&&[^\n]]");

    private final DiagnosticPrinter english = new DiagnosticPrinter(DiagnosticMessages.in(Locale.ENGLISH), "");
    private final DiagnosticPrinter dutch = new DiagnosticPrinter(DiagnosticMessages.in(new Locale("nl")), "");

    /** The plan, and what is in its files. */
    @TempDir
    Path folder;

    private final Map<String, SourceFile> written = new TreeMap<>();
    private int checked;

    @Test
    void randomBytes() throws IOException {
        byte[] fence = "---\n".getBytes(UTF_8);
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (bytes[i] & 0x7F);
                }
            }
            byte[] front = random.nextBoolean() ? bytes : concat(fence, bytes, fence, bytes);
            check("bytes " + seed, Map.of("plan.md", front, "people/jan.md", bytes, "people/jan.nl.md", bytes));
        }
    }

    @Test
    void mutatedFiles() throws IOException {
        Map<String, String> plan = PlanFormatExamples.all();
        List<String> paths = List.copyOf(plan.keySet());
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            String path = paths.get(random.nextInt(paths.size()));
            check(
                    "mutation " + seed,
                    Map.of(path, mutated(plan.getOrDefault(path, ""), random).getBytes(UTF_8)));
            Files.delete(folder.resolve(path));
        }
    }

    @Test
    void mutatedPlans() throws IOException {
        Map<String, String> plan = PlanFormatExamples.all();
        for (long seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var files = new TreeMap<String, byte[]>();
            plan.forEach((path, text) ->
                    files.put(path, (random.nextInt(6) == 0 ? mutated(text, random) : text).getBytes(UTF_8)));
            check("plan " + seed, files);
        }
    }

    @Test
    void repetitions() throws IOException {
        for (String unit : Mutation.units()) {
            String many = unit.repeat(Math.min(19_000, 40_000 / unit.length()));
            check("text of " + unit, Map.of("plan.md", ("---\ntitle: x\n---\n" + many).getBytes(UTF_8)));
            check("value of " + unit, Map.of("plan.md", ("---\ntitle: " + many + "\n---\n").getBytes(UTF_8)));
        }
    }

    @Test
    void aSecretInPlaceOfItsNameIsNeverRepeated() throws IOException {
        String account = """
                ---
                name: TransIP
                provider: transip
                category: domain
                capacity: own-business
                criticality: "normal"
                access:
                  sign-in: {username: jan, password: CANARY, secrets: [{label: PIN, secret: CANARY}]}
                  recovery:
                    - recovery-code:
                        code: CANARY
                reviewed: 2026-10-01
                ---
                A [link](accounts/transip).
                """.replace("CANARY", CANARY);
        for (long seed = 0; seed < 2000; seed++) {
            String mutated = mutated(account, new Random(seed));
            for (String line : check("canary " + seed, Map.of("accounts/transip.md", mutated.getBytes(UTF_8)))) {
                if (line.contains(CANARY)) {
                    fail("canary " + seed + ": " + line + "\n" + mutated);
                }
            }
        }
    }

    private static byte[] concat(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String mutated(String text, Random random) {
        var mutation = new Mutation(random);
        String mutated = text;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = mutation.of(mutated);
        }
        return mutated;
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
            String text = new String(file.getValue(), UTF_8);
            written.put(
                    file.getKey(), new SourceFile(file.getKey(), text.startsWith("\uFEFF") ? text.substring(1) : text));
        }
    }

    /** Puts these files into the plan, reads and binds it, and gives what is printed about it. */
    private List<String> check(String name, Map<String, byte[]> files) throws IOException {
        write(files);
        try {
            List<Diagnostic> found = diagnostics(folder);
            if (++checked % 4 == 0 && !found.equals(diagnostics(folder))) {
                fail(name + ": not the same twice");
            }
            var printed = new ArrayList<String>();
            for (Diagnostic diagnostic : found) {
                Stream.concat(diagnostic.at().stream(), diagnostic.related().stream())
                        .forEach(at -> exists(name, at));
                printed.add(printed(name, diagnostic, printed.size() % 2 == 0 ? english : dutch));
            }
            return printed;
        } catch (RuntimeException e) {
            throw new AssertionError(name, e);
        }
    }

    private static List<Diagnostic> diagnostics(Path plan) throws IOException {
        SourceTree tree = SourceTree.open(plan);
        return new PlanBinder().bind(new PlanReader().read(tree), tree).diagnostics();
    }

    private void exists(String name, SourceRange at) {
        SourceFile file = written.get(at.file());
        if (file == null
                || at.end().compareTo(file.position(Integer.MAX_VALUE)) > 0
                || at.start().column()
                        > file.offset(at.start().line(), 0)
                                - file.offset(at.start().line() - 1, 0)
                                + 1) {
            fail(name + ": nothing stands at " + at);
        }
    }

    private static String printed(String name, Diagnostic diagnostic, DiagnosticPrinter printer) {
        String text = printer.print(diagnostic);
        boolean filled = diagnostic.arguments().stream().anyMatch(argument -> argument.contains("{"))
                || !PLACEHOLDER.matcher(text).find();
        if (!filled
                || text.lines().count() != 2 + diagnostic.related().size()
                || UNPRINTABLE.matcher(text).find()) {
            fail(name + ": " + text);
        }
        return text;
    }
}
