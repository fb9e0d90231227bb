package org.understudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.bind.PlanBinder;
import org.understudy.golden.Golden;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Format;
import org.understudy.plan.KeyPaper;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.SecretRef;
import org.understudy.read.PlanReader;
import org.understudy.source.SourceTree;
import org.understudy.vault.Secret;
import org.understudy.vault.SecretUnavailableException;
import org.understudy.vault.Secrets;

/** The packs of a sample, built into a folder. */
final class SamplePacks {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC);

    private final Plan plan;
    private final Path output;
    private final Map<SecretRef, String> values;

    private SamplePacks(Plan plan, Path output, Map<SecretRef, String> values) {
        this.plan = plan;
        this.output = output;
        this.values = values;
    }

    /** @param output an empty folder */
    static SamplePacks build(String sample, Path output) throws IOException, SecretUnavailableException {
        Path project = Golden.project("samples/" + sample);
        SourceTree tree = SourceTree.open(project.resolve("src/plan"));
        var settings = new SecretSettings(
                SecretRef.parse("file:demo.properties#vault.password"),
                Optional.empty(),
                project,
                Map.of(),
                Optional.empty(),
                List.of());
        Outcome outcome = new Understudy(CLOCK, new SecureRandom(), event -> {})
                .build(new Request(
                        tree.root(), output, Optional.empty(), settings, Set.of(), Request.Freshness.KEEP, 2));
        assertThat(outcome.succeeded())
                .as("%s: %s", sample, outcome.diagnostics())
                .isTrue();
        Plan plan =
                new PlanBinder().bind(new PlanReader().read(tree), tree).value().orElseThrow();
        var refs = new TreeSet<SecretRef>(plan.secrets().keySet());
        plan.packs()
                .values()
                .forEach(pack -> pack.protection().shares().stream()
                        .flatMap(shares -> shares.holders().stream())
                        .forEach(holder -> refs.add(pack.shareOf(holder).orElseThrow())));
        var values = new TreeMap<SecretRef, String>();
        try (Secrets secrets = SecretSupply.of(plan, tree, settings, heard -> {})) {
            for (SecretRef ref : refs) {
                try (Secret secret = secrets.resolve(ref)) {
                    values.put(ref, secret.reveal(CharSequence::toString));
                }
            }
        }
        return new SamplePacks(plan, output, values);
    }

    /**
     * One document.
     *
     * @param passphrase empty if it isn't sealed
     * @param headerWords what may stand in a line at the head of a page
     * @param told what it must say
     * @param kept what it may not say
     * @param codes what its QR codes say, or a part of that
     */
    record Document(
            Path file,
            Pack pack,
            DocumentId id,
            Format format,
            String passphrase,
            List<String> headerWords,
            List<String> told,
            List<String> kept,
            List<String> codes) {
        @Override
        public String toString() {
            return pack.id() + "/" + file.getFileName();
        }

        String path() {
            return file.toString();
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }

        boolean isSealed() {
            return !passphrase.isEmpty();
        }

        /** What a reader finds between the lines of two pages isn't part of either. */
        String withoutRunningLines(String text) {
            String header = headerWords.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            return text.replaceAll("(?m)^\\f?(" + header + ")( (" + header + "))?$", "")
                    .replaceAll("(?m)^" + id + "-" + pack.id() + " · .*$", "")
                    .replaceAll("(?m)^(page|bladzijde) \\d+ (of|van) \\d+$", "");
        }

        /** The same document in another format. */
        Path as(Format other) {
            String name = file.getFileName().toString();
            return file.resolveSibling(name.replaceFirst("[^.]+$", other.term()));
        }
    }

    /** All of them, each in each of its formats. */
    List<Document> documents() throws IOException {
        var all = new ArrayList<Document>();
        for (Pack pack : plan.packs().values()) {
            var facts = new SampleFacts(plan, pack, values);
            for (DocumentId id : pack.documents()) {
                for (Format format : pack.formats()) {
                    all.addAll(
                            id == DocumentId.D4
                                    ? papers(pack, format, facts)
                                    : List.of(document(pack, id, format, facts)));
                }
            }
        }
        return all;
    }

    private Document document(Pack pack, DocumentId id, Format format, SampleFacts facts) throws IOException {
        return new Document(
                file(pack, id + "-.*", format),
                pack,
                id,
                format,
                pack.seals(id) ? passphrase(pack) : "",
                headerWords(pack, id),
                facts.toldBy(id),
                facts.keptFrom(id),
                id == DocumentId.D3 ? facts.keys() : List.of());
    }

    /** Each paper with a key, and the label of its envelope. */
    private List<Document> papers(Pack pack, Format format, SampleFacts facts) throws IOException {
        var papers = new ArrayList<Document>();
        for (KeyPaper paper : facts.papers()) {
            boolean share = paper.share().isPresent();
            String sort = share ? "D4-(share-card|deelkaart)-" : "D4-(key-sheet|sleutelblad)-";
            papers.add(new Document(
                    file(pack, sort + paper.slug(), format),
                    pack,
                    DocumentId.D4,
                    format,
                    passphrase(pack),
                    List.of(),
                    facts.toldBy(paper),
                    facts.keptFromOthers(List.of(paper)),
                    share ? List.of(facts.value(paper)) : List.of()));
            papers.add(new Document(
                    file(pack, "D4-(envelope-label|envelopetiket)-" + paper.slug(), format),
                    pack,
                    DocumentId.D4,
                    format,
                    passphrase(pack),
                    List.of(),
                    facts.toldByLabelOf(paper),
                    facts.keptFromOthers(List.of()),
                    List.of()));
        }
        return papers;
    }

    private String passphrase(Pack pack) {
        return value(pack.protection().passphrase().orElseThrow());
    }

    private List<String> headerWords(Pack pack, DocumentId id) throws IOException {
        String messages =
                "/org/understudy/templates/messages_" + pack.language().tag() + ".properties";
        var titles = new Properties();
        try (InputStream file = SamplePacks.class.getResourceAsStream(messages)) {
            titles.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return List.of(
                plan.header().title().in(pack.language()),
                Objects.requireNonNull(titles.getProperty("document." + id + ".title")),
                Objects.requireNonNull(titles.getProperty("legal.draft")),
                Objects.requireNonNull(titles.getProperty("legal.initials")));
    }

    private Path file(Pack pack, String name, Format format) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve(pack.id()))) {
            return files.filter(file -> file.getFileName().toString().matches(name + "\\." + format.term()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String value(SecretRef ref) {
        return Objects.requireNonNull(values.get(ref), ref::toString);
    }
}
