package org.understudy.render.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.understudy.render.odt.KitchenSink.body;
import static org.understudy.render.odt.KitchenSink.secret;
import static org.understudy.render.odt.KitchenSink.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.plan.Format;
import org.understudy.render.RenderException;

class OdtRendererTest {
    @Test
    void anArtifactHasTheFilesOfAPackage() {
        OdtArtifact artifact = Rendered.page(KitchenSink.page());

        assertThat(artifact.format()).isEqualTo(Format.ODT);
        assertThat(artifact.imprint()).isEqualTo(KitchenSink.imprint());
        assertThat(artifact.parts())
                .extracting(OdtArtifact.Part::path)
                .containsExactly("content.xml", "styles.xml", "meta.xml", "settings.xml");
        assertThat(artifact.parts()).extracting(OdtArtifact.Part::mediaType).containsOnly("text/xml");
    }

    @Test
    void aClosedArtifactForgetsItsContentButNotTheLetterhead() throws Exception {
        var renderer = new OdtRenderer(ReferenceOdt.letterhead());
        OdtArtifact artifact = renderer.render(KitchenSink.page());
        List<OdtArtifact.Part> parts = artifact.parts();
        artifact.close();

        assertThatThrownBy(artifact::parts).isInstanceOf(IllegalStateException.class);
        assertThat(parts).allSatisfy(part -> assertThat(part.content()).containsOnly(0));
        assertThat(digest(renderer.render(KitchenSink.page())))
                .isEqualTo(digest(Rendered.page(KitchenSink.page(), ReferenceOdt.letterhead())));
    }

    @Test
    void theSamePageGivesTheSameBytesInManyThreads() throws Exception {
        var renderer = new OdtRenderer(ReferenceOdt.builtIn());
        String expected = digest(renderer.render(KitchenSink.page()));

        List<String> digests = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return digest(renderer.render(KitchenSink.page()));
                    } catch (RenderException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        assertThat(digests).containsOnly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=Asia/Kathmandu",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9"
            })
    void theSamePageGivesTheSameBytesElsewhere(String options) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Digest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(printed).isEqualTo(digest(Rendered.page(KitchenSink.page(), ReferenceOdt.letterhead())));
    }

    /** Prints the digest of the page with everything on it. */
    static final class Digest {
        public static void main(String[] arguments) throws IOException {
            System.out.write(digest(Rendered.page(KitchenSink.page(), ReferenceOdt.letterhead()))
                    .getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        }
    }

    @Test
    void aControlCharacterIsNamed() {
        assertThatThrownBy(() -> render(body(text("a\u001Bb")))).isInstanceOfSatisfying(RenderException.class, e -> {
            assertThat(e.diagnostic().rule()).hasToString("RENDER-020");
            assertThat(e.diagnostic().arguments()).containsExactly("D2-els", "U+001B");
            assertThat(e.diagnostic().hint()).isEmpty();
        });
    }

    @Test
    void ofASecretNothingIsTold() {
        assertThatThrownBy(() -> render(body(secret("hunter2\u0007"))))
                .isInstanceOfSatisfying(RenderException.class, e -> {
                    assertThat(e.diagnostic().arguments()).containsExactly("D2-els");
                    assertThat(e.diagnostic().hint()).contains("secret");
                    assertThat(e).message().doesNotContain("hunter2");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void everyDiagnosticHasWords(String language) {
        var messages = DiagnosticMessages.in(Locale.forLanguageTag(language));

        assertThatThrownBy(() -> render(body(text("\0")))).isInstanceOfSatisfying(RenderException.class, e -> {
            assertThat(messages.message(e.diagnostic())).contains("D2-els");
            assertThat(messages.hint(e.diagnostic())).contains("U+0000");
        });
        for (String hint : List.of("damaged", "encrypted", "large")) {
            assertThat(messages.hint(ReferencePackage.unusable(hint).diagnostic()))
                    .isNotBlank();
        }
        assertThat(messages.hint(ReferencePackage.unusable().diagnostic())).contains("reference.odt");
    }

    private static OdtArtifact render(org.understudy.document.Block... blocks) throws RenderException {
        return new OdtRenderer(ReferenceOdt.builtIn()).render(Rendered.pageOf(blocks));
    }

    private static String digest(OdtArtifact artifact) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (OdtArtifact.Part part : artifact.parts()) {
                digest.update(part.path().getBytes(StandardCharsets.UTF_8));
                digest.update(part.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
