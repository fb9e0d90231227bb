package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.CanaryPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;
import org.understudy.plan.SecretRef;
import org.understudy.reveal.RevealedPage;
import org.understudy.reveal.Revealer;
import org.understudy.source.SourceTree;
import org.understudy.template.PageMaker;
import org.understudy.vault.EnvironmentSecrets;
import org.understudy.vault.Secrets;

/** Documents without secrets are the same to the last byte whatever the secrets are: nothing can be learned from them. */
class NonInterferenceTest {
    private static final int PLANS = Integer.getInteger("understudy.random.interference", 40);
    private static final int BUILDS = Integer.getInteger("understudy.random.builds", 2);
    private static final List<String> OPEN = List.of("D0", "D1", "D8");

    @TempDir
    Path temp;

    @Test
    void pagesAreTheSame() throws Exception {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + PLANS; seed++) {
            Path folder = Files.createDirectory(temp.resolve("plan" + seed));
            var canary = new CanaryPlan(seed, 2, OPEN);
            CheckedPlan plan = canary.write(folder);
            SourceTree tree = Plans.tree(folder);
            PageMaker pages = new Workshop(tree, Optional.empty()).pages();
            for (Pack pack : plan.plan().packs().values()) {
                for (DocumentId document : pack.documents()) {
                    for (PageMaker.Made made :
                            pages.make(document, plan, pack, tree).value().orElseThrow()) {
                        String one = revealed(plan, made, canary.values(1));
                        assertThat(revealed(plan, made, canary.values(2)))
                                .as("%s of pack %s, seed %d", document, pack.id(), seed)
                                .isEqualTo(one);
                    }
                }
            }
        }
    }

    private static String revealed(CheckedPlan plan, PageMaker.Made made, Map<String, String> values) {
        try (var secrets = new Secrets(List.of(new EnvironmentSecrets(name -> Optional.ofNullable(values.get(name)))));
                RevealedPage page = new Revealer(secrets, plan.plan())
                        .reveal(made.page())
                        .value()
                        .orElseThrow()) {
            assertThat(page.values()).isEmpty();
            return page.page().toString();
        }
    }

    @Test
    void filesAreTheSame() throws Exception {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + BUILDS; seed++) {
            Path folder = temp.resolve("built" + seed);
            var canary = new CanaryPlan(seed, 3, List.of("D0", "D1", "D2", "D3", "D8"));
            canary.write(folder.resolve("plan"));
            Map<String, Integer> one = built(folder, "one", canary.values(1));
            assertThat(one).as("seed %d", seed).hasSize(12);
            assertThat(built(folder, "two", canary.values(2)))
                    .as("seed %d", seed)
                    .isEqualTo(one);
        }
    }

    /** The documents that aren't sealed, of both packs. */
    private static Map<String, Integer> built(Path folder, String output, Map<String, String> values) throws Exception {
        var settings = new SecretSettings(
                Optional.<SecretRef>empty(), Optional.empty(), folder, values, Optional.empty(), List.of());
        var request = new Request(
                folder.resolve("plan"),
                folder.resolve(output),
                Optional.empty(),
                settings,
                Set.of(),
                Request.Freshness.KEEP,
                2);
        Outcome outcome = new Understudy(Plans.CLOCK, new SecureRandom(), event -> {}).build(request);
        assertThat(outcome.succeeded()).as(outcome.diagnostics().toString()).isTrue();
        Map<String, Integer> files = new TreeMap<>();
        for (String pack : List.of("one", "two")) {
            try (Stream<Path> all = Files.list(folder.resolve(output).resolve(pack))) {
                for (Path file : all.filter(it -> it.getFileName().toString().matches("D[018].*"))
                        .toList()) {
                    files.put(pack + "/" + file.getFileName(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
