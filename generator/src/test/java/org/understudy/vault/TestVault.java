package org.understudy.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.understudy.vault.kdbx.Cheap;
import org.understudy.vault.kdbx.FieldValue.Protection;

/** A vault with a bit of everything that people keep in one. */
final class TestVault {
    static final String PASSWORD = "open sesame";
    static final List<String> BUSINESS = List.of("Business");

    private TestVault() {}

    static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }

    static VaultWriter writer() {
        return new VaultWriter(Cheap.random(1), Cheap.CLOCK, Cheap.SETTINGS);
    }

    static List<VaultEntry> entries() {
        return List.of(
                VaultEntry.of(BUSINESS, "TransIP", "anna", secret("hunter2 €"))
                        .withUrl("https://transip.example")
                        .withNotes(secret("first line\r\nsecond line"))
                        .withField(
                                "otp",
                                secret("otpauth://totp/TransIP:anna?secret=JBSWY3DPEHPK3PXP"),
                                Protection.PROTECTED)
                        .withField("PIN", secret("4711"), Protection.PROTECTED)
                        .withField("Customer number", secret("A-1"), Protection.PLAIN)
                        .withAttachment("codes.txt", "1111\n2222\n".getBytes(StandardCharsets.UTF_8))
                        .withAttachment("logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                VaultEntry.of(List.of("Business", "Servers"), "a/b #1 \\x", "", secret("escaped")),
                VaultEntry.of(List.of(), "Top", "", secret("top")),
                VaultEntry.of(BUSINESS, "Empty", "", secret("")));
    }

    static Path write(Path folder, List<VaultEntry> entries) throws Exception {
        return writer().write(folder.resolve("vault.kdbx"), entries, Optional.of(secret(PASSWORD)), Optional.empty())
                .value()
                .orElseThrow();
    }

    static KeePassVault open(Path file) {
        return new KeePassVault(file, Optional.of(() -> secret(PASSWORD)), Optional.empty());
    }
}
