package org.understudy.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.understudy.interop.OdfValidator;
import org.understudy.plan.Pack.OdtProfile;
import org.understudy.render.odt.KitchenSink;
import org.understudy.render.odt.OdtArtifact;
import org.understudy.render.odt.OdtRenderer;
import org.understudy.render.odt.ReferenceOdt;
import org.understudy.vault.Secret;

class OdtEncryptionTest {
    private static final String PASSPHRASE = "correct horse battery staple ünd €";

    private final OdtEncryption encryption = new OdtEncryption(new SecureRandom());

    @Test
    void inClearItIsAPackageWithItsTypeFirst() throws Exception {
        byte[] odt = encryption.plain(artifact());

        assertThat(new String(odt, 30, 8 + OdtArtifact.MEDIA_TYPE.length(), StandardCharsets.US_ASCII))
                .as("what file(1) looks at")
                .isEqualTo("mimetype" + OdtArtifact.MEDIA_TYPE);
        assertThat(OdtOpener.files(odt).keySet())
                .containsExactlyElementsOf(List.of(
                        "mimetype",
                        "META-INF/manifest.xml",
                        "content.xml",
                        "styles.xml",
                        "meta.xml",
                        "settings.xml",
                        picture(artifact())));
        assertThat(OdtOpener.files(odt)).containsAllEntriesOf(parts(artifact()));
    }

    @Test
    void inClearItIsTheSameEveryTime() throws Exception {
        assertThat(encryption.plain(artifact())).isEqualTo(new OdtEncryption(new SecureRandom()).plain(artifact()));
    }

    @Test
    void everythingOnAPageIsValid(@TempDir Path folder) throws Exception {
        byte[] odt = encryption.plain(new OdtRenderer(ReferenceOdt.builtIn()).render(KitchenSink.page()));

        assertThat(OdfValidator.errors(odt, folder)).isEmpty();
    }

    @Test
    void everythingOnALetterheadIsValid(@TempDir Path folder) throws Exception {
        assertThat(OdfValidator.extendedErrors(encryption.plain(artifact()), folder))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OdtProfile.class)
    void thePassphraseOpensItAndNoOtherDoes(OdtProfile profile) throws Exception {
        byte[] odt = encrypt(profile);

        assertThat(inner(profile, OdtOpener.open(odt, PASSPHRASE)))
                .containsExactlyInAnyOrderEntriesOf(parts(artifact()));
        assertThatThrownBy(() -> OdtOpener.open(odt, PASSPHRASE + " ")).isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @EnumSource(OdtProfile.class)
    void nothingOfTheContentIsInClear(OdtProfile profile) throws Exception {
        String bytes = new String(encrypt(profile), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("Succession", "Maria", "Harbour", "office:", "text:p");
        Map<String, byte[]> files = OdtOpener.files(encrypt(profile));
        assertThat(files.keySet().stream().limit(1)).containsExactly("mimetype");
        assertThat(OdtOpener.open(encrypt(profile), PASSPHRASE).keySet())
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(path -> !path.equals("mimetype") && !path.equals("META-INF/manifest.xml"))
                        .toList());
    }

    @Test
    void compatibleOnesHaveOneKeyAndAVectorForEachFile() throws Exception {
        String manifest = manifest(OdtProfile.COMPATIBLE);

        assertThat(values(manifest, "manifest:salt"))
                .hasSize(5)
                .containsOnly(values(manifest, "manifest:salt").get(0));
        assertThat(values(manifest, "manifest:initialisation-vector"))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(values(manifest, "manifest:iteration-count")).containsOnly("100000");
        assertThat(manifest).contains("manifest:full-path=\"/\" ", "manifest:version=\"1.3\"");
    }

    @Test
    void strongOnesShowNoNames() throws Exception {
        assertThat(OdtOpener.files(encrypt(OdtProfile.STRONG)).keySet())
                .containsExactly("mimetype", "encrypted-package", "META-INF/manifest.xml");
        assertThat(manifest(OdtProfile.STRONG))
                .contains("loext:argon2-memory=\"65536\"", "manifest:version=\"1.4\"")
                .doesNotContain("full-path=\"/\"", "content.xml");
    }

    @ParameterizedTest
    @EnumSource(OdtProfile.class)
    void noTwoAreAlike(OdtProfile profile) throws Exception {
        assertThat(manifest(profile)).isNotEqualTo(manifest(profile));
    }

    @Test
    void aChangedStrongOneIsRefused() throws Exception {
        byte[] odt = encrypt(OdtProfile.STRONG);
        Map<String, byte[]> files = OdtOpener.files(odt);
        byte[] sealed = OdtOpener.file(files, "encrypted-package");
        int at = new String(odt, StandardCharsets.ISO_8859_1).indexOf(new String(sealed, StandardCharsets.ISO_8859_1));
        odt[at + sealed.length / 2] ^= 1;

        assertThatThrownBy(() -> OdtOpener.open(odt, PASSPHRASE)).isInstanceOf(Exception.class);
    }

    @Test
    void thePassphraseStaysOpenForOtherFormats() throws Exception {
        try (Secret passphrase = Secret.copyOf(PASSPHRASE.toCharArray())) {
            try (PackKey key = new PackKey(passphrase, OdtProfile.COMPATIBLE, PackKey.newSalt(new SecureRandom()))) {
                encryption.encrypt(artifact(), key);
            }

            assertThat(passphrase.length()).isEqualTo(PASSPHRASE.length());
        }
    }

    private String manifest(OdtProfile profile) throws Exception {
        return new String(
                OdtOpener.file(OdtOpener.files(encrypt(profile)), "META-INF/manifest.xml"), StandardCharsets.UTF_8);
    }

    private byte[] encrypt(OdtProfile profile) throws Exception {
        try (Secret passphrase = Secret.copyOf(PASSPHRASE.toCharArray());
                PackKey key = new PackKey(passphrase, profile, PackKey.newSalt(new SecureRandom()))) {
            return encryption.encrypt(artifact(), key);
        }
    }

    private static Map<String, byte[]> inner(OdtProfile profile, Map<String, byte[]> opened) throws Exception {
        if (profile == OdtProfile.COMPATIBLE) {
            return opened;
        }
        Map<String, byte[]> files = OdtOpener.files(OdtOpener.file(opened, "encrypted-package"));
        files.remove("mimetype");
        files.remove("META-INF/manifest.xml");
        return files;
    }

    private static OdtArtifact artifact() throws Exception {
        return new OdtRenderer(ReferenceOdt.letterhead()).render(KitchenSink.page());
    }

    private static String picture(OdtArtifact artifact) {
        return artifact.parts().get(4).path();
    }

    private static Map<String, byte[]> parts(OdtArtifact artifact) {
        return artifact.parts().stream()
                .collect(Collectors.toMap(
                        OdtArtifact.Part::path, OdtArtifact.Part::content, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<String> values(String xml, String attribute) {
        return Pattern.compile(" " + attribute + "=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
