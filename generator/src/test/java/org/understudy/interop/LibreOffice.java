package org.understudy.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The LibreOffice that is installed. Each call starts a process with a profile of its own. */
public final class LibreOffice {
    /** The system's own: only that one knows the bridge to LibreOffice. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final Map<String, String> HEADLESS = Map.of("SAL_USE_VCLPLUGIN", "svp", "LC_ALL", "C.UTF-8");

    private final Tool env;
    private final Path folder;
    private final Map<String, String> environment;

    private LibreOffice(Tool env, Path folder, Map<String, String> environment) {
        this.env = env;
        this.folder = folder;
        this.environment = environment;
    }

    /**
     * What LibreOffice made of a document.
     *
     * @param version of LibreOffice: {@code 7.4}
     * @param headings outside of tables, each after its number, if it has one, and a space
     * @param text of the body, without lists' numbers
     * @param pdf exported from it
     */
    public record Opened(String version, int pages, List<String> headings, String text, byte[] pdf) {}

    /** @param folder for its files, emptied by the caller */
    public static LibreOffice require(Path folder) {
        Tool.require("soffice");
        Tool env = Tool.require("env");
        boolean uno = env.run(List.of(PYTHON, "-c", "import uno"), Optional.empty(), Map.of())
                        .exitCode()
                == 0;
        assumeThat(uno || Boolean.getBoolean("understudy.interop.required"))
                .as("python3-uno is installed")
                .isTrue();
        return new LibreOffice(env, folder, HEADLESS);
    }

    /** The same, with its spreadsheet program, which is a package of its own in many systems. */
    public static LibreOffice requireCalc(Path folder) throws IOException {
        LibreOffice office = require(folder);
        Optional<Path> program = Tool.find("soffice");
        if (program.isEmpty() || !Files.exists(program.get().toRealPath().resolveSibling("libsclo.so"))) {
            Tool.missing("LibreOffice Calc");
        }
        return office;
    }

    /**
     * The same with the Liberation fonts, which everybody has who installs LibreOffice as its makers ship it. Without them it takes
     * wider ones.
     */
    public LibreOffice withItsFonts() {
        try {
            Path fonts = Files.createDirectories(folder.resolve("fonts"));
            for (String family : List.of("Serif", "Sans")) {
                for (String style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
                    String name = "Liberation" + family + "-" + style + ".ttf";
                    try (InputStream font = LibreOffice.class.getResourceAsStream("/liberation/" + name)) {
                        Files.write(
                                fonts.resolve(name),
                                Objects.requireNonNull(font).readAllBytes());
                    }
                }
            }
            Path configuration = Files.writeString(folder.resolve("fonts.conf"), """
                    <?xml version="1.0"?>
                    <fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>%s</dir></fontconfig>
                    """.formatted(fonts));
            var with = new HashMap<>(environment);
            with.put("FONTCONFIG_FILE", configuration.toString());
            return new LibreOffice(env, folder, with);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file to open. An empty password stands for none. */
    public record Document(byte[] file, String ending, String password) {}

    /** Opens a file; empty if LibreOffice refuses it. An empty password stands for none. */
    public Optional<Opened> open(byte[] file, String ending, String password) {
        return openAll(List.of(new Document(file, ending, password))).get(0);
    }

    /** Opens them one after the other in the same process; empty what LibreOffice refuses. */
    public List<Optional<Opened>> openAll(List<Document> documents) {
        return openAll(documents, List.of());
    }

    /** The same with tables of contents made anew and fields brought up to date; these alone tell their headings. */
    public List<Opened> updateAll(List<Document> documents) {
        return openAll(documents, List.of("--update")).stream()
                .map(Optional::orElseThrow)
                .toList();
    }

    /** What to do with the tracked changes of a document. */
    public enum Settling {
        NOTHING(""),
        ACCEPT("accept="),
        REJECT("reject=");

        private final String prefix;

        Settling(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * Accepts or rejects all tracked changes. The text is all of it, a line a paragraph, each with where it is and after its number. There is
     * no PDF of it.
     */
    public List<Opened> settleAll(List<Document> documents, List<Settling> settlings) {
        List<String> prefixes = settlings.stream().map(it -> it.prefix).toList();
        return openAll(documents, List.of("--whole"), prefixes).stream()
                .map(Optional::orElseThrow)
                .toList();
    }

    private List<Optional<Opened>> openAll(List<Document> documents, List<String> options) {
        return openAll(documents, options, Collections.nCopies(documents.size(), ""));
    }

    private List<Optional<Opened>> openAll(List<Document> documents, List<String> options, List<String> prefixes) {
        try {
            Path script = Files.createTempFile(folder, "open", ".py");
            try (InputStream resource = LibreOffice.class.getResourceAsStream("open.py")) {
                Files.write(script, Objects.requireNonNull(resource).readAllBytes());
            }
            var arguments = new ArrayList<>(List.of(PYTHON, script.toString()));
            arguments.addAll(options);
            var pdfs = new ArrayList<Path>();
            for (Document document : documents) {
                Path file = Files.createTempFile(folder, "document", "." + document.ending());
                Files.write(file, document.file());
                pdfs.add(Files.createTempFile(folder, "document", ".pdf"));
                arguments.addAll(List.of(
                        prefixes.get(pdfs.size() - 1) + file,
                        pdfs.get(pdfs.size() - 1).toString()));
            }
            String passwords = documents.stream().map(Document::password).collect(Collectors.joining("\0"));
            Tool.Result result =
                    env.run(arguments, Optional.of(passwords.getBytes(StandardCharsets.UTF_8)), environment);
            assertThat(result.exitCode()).as(result.errors()).isZero();
            List<String> said = List.of(result.text().split("\0"));
            assertThat(said).hasSameSizeAs(documents);
            var opened = new ArrayList<Optional<Opened>>();
            for (int i = 0; i < said.size(); i++) {
                opened.add(
                        said.get(i).endsWith("\nrefused\n")
                                ? Optional.empty()
                                : Optional.of(opened(said.get(i), Files.readAllBytes(pdfs.get(i)))));
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that is installed: {@code 7.4}. */
    public String version() {
        Tool.Result result = Tool.require("soffice")
                .run(
                        List.of(
                                "-env:UserInstallation="
                                        + folder.resolve("version").toUri(),
                                "--version"),
                        Optional.empty(),
                        HEADLESS);
        return result.text().replaceFirst("(?s)LibreOffice (\\d+\\.\\d+).*", "$1");
    }

    private static Opened opened(String output, byte[] pdf) {
        String head = output.substring(0, output.indexOf("\ntext:"));
        List<String> headings = head.lines()
                .filter(line -> line.startsWith("heading:"))
                .map(line -> line.substring("heading:".length()).strip())
                .toList();
        return new Opened(
                field(output, "version"), Integer.parseInt(field(output, "pages")), headings, text(output), pdf);
    }

    private static String field(String output, String name) {
        return output.replaceFirst("(?s)(?:.*?\n)?" + name + ":([^\n]*)\n.*", "$1");
    }

    private static String text(String output) {
        return output.substring(output.indexOf("\ntext:") + "\ntext:".length());
    }
}
