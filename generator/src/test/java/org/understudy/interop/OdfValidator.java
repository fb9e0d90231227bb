package org.understudy.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The validator of the ODF Toolkit, in a process of its own. The build puts it under {@code target}. */
public final class OdfValidator {
    private static final Path JAR = Path.of("target", "odfvalidator", "odfvalidator.jar");

    private OdfValidator() {}

    /** What it finds wrong with an ODF file: nothing, if the file keeps to the schema of the version it names. */
    public static List<String> errors(byte[] file, Path folder) {
        return errors(List.of(file), folder);
    }

    /** What it finds wrong with any of them, looked at one after the other in the same process. */
    public static List<String> errors(List<byte[]> files, Path folder) {
        return errors(files, folder, List.of());
    }

    /** The same, but elements and attributes of other namespaces are allowed. */
    public static List<String> extendedErrors(byte[] file, Path folder) {
        return errors(List.of(file), folder, List.of("-e"));
    }

    private static List<String> errors(List<byte[]> files, Path folder, List<String> options) {
        assertThat(JAR).as("run mvn generate-test-resources").exists();
        try {
            var arguments = new ArrayList<String>();
            arguments.add(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString());
            arguments.addAll(List.of("-jar", JAR.toString(), "-v"));
            arguments.addAll(options);
            var documents = new ArrayList<String>();
            for (byte[] file : files) {
                documents.add(Files.write(Files.createTempFile(folder, "document", ".odt"), file)
                        .toString());
            }
            arguments.addAll(documents);
            Tool.Result result = Tool.require("env").run(arguments, Optional.empty(), Map.of());
            String said = result.text() + result.errors();
            assertThat(documents)
                    .as("it looked at the files")
                    .allSatisfy(document -> assertThat(said).contains(document + "/content.xml"));
            return said.lines()
                    .filter(line -> line.contains("Error:") || line.contains("Fatal:"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
