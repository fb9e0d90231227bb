package org.understudy.seal.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.diagnostic.Checked;
import org.understudy.interop.Tool;
import org.understudy.plan.LockKind;
import org.understudy.plan.Origin;
import org.understudy.seal.lock.RecipientPrograms.Opening;
import org.understudy.source.SourceRange;
import org.understudy.source.SourceTree;

/** What we lock, openssl, gpg and age open, each with the right key only and only unharmed. */
@Tag("interop")
class LockInteropTest {
    private static final int FLIPS = 200;
    private static final int HEAD = 400;

    @TempDir
    Path temp;

    @Test
    void opensslOpensForRsaAndForCurves() throws Exception {
        var programs = new RecipientPrograms(temp);
        Path rsa = programs.certificate("rsa", "-newkey", "rsa:3072");
        Path curve = programs.certificate("curve", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384");
        programs.certificate("stranger", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        Path der = temp.resolve("curve.cer");
        Tool.require("openssl")
                .run("x509", "-in", curve.toString(), "-outform", "DER", "-out", der.toString())
                .succeeded();
        Path locked = lock(LockKind.CERTIFICATE, rsa, der);
        open(locked, programs.openssl("rsa"), programs.openssl("curve"));
        refuse(locked, programs.openssl("stranger"));
        refuseFlips(lock(LockKind.CERTIFICATE, rsa), programs.openssl("rsa"));
        refuseFlips(lock(LockKind.CERTIFICATE, der), programs.openssl("curve"));
    }

    @Test
    void gpgOpensForRsaAndForCurves() throws Exception {
        var programs = new RecipientPrograms(temp);
        try {
            Path curve = programs.openPgp("els", "future-default", "default", "never");
            Path rsa = programs.openPgp("rik", "rsa3072", "sign,encr", "2y");
            programs.openPgp("eve", "future-default", "default", "never");
            Path locked = lock(LockKind.OPENPGP, curve, rsa);
            open(locked, programs.gpgOf("els"), programs.gpgOf("rik"));
            refuse(locked, programs.gpgOf("eve"));
            refuseFlips(lock(LockKind.OPENPGP, curve), programs.gpgOf("els"));
        } finally {
            List.of("els", "rik", "eve").forEach(programs::endAgent);
        }
    }

    @Test
    void ageOpensForEveryRecipient() throws Exception {
        var programs = new RecipientPrograms(temp);
        Path both = Files.writeString(
                temp.resolve("both.txt"),
                Files.readString(programs.age("els")) + "\n" + Files.readString(programs.age("rik")));
        programs.age("eve");
        Path locked = lock(LockKind.AGE, both);
        open(locked, programs.ageOf("els"), programs.ageOf("rik"));
        refuse(locked, programs.ageOf("eve"));
        refuseFlips(locked, programs.ageOf("els"));
    }

    /** Longer than the chunks that formats cut files into. */
    private static byte[] content() {
        byte[] content = new byte[150_000];
        new Random(7).nextBytes(content);
        return content;
    }

    private Path lock(LockKind kind, Path... keys) throws IOException {
        List<String> names =
                Arrays.stream(keys).map(key -> key.getFileName().toString()).toList();
        Checked<List<Lock>> locks = new RecipientKeys(new SecureRandom(), Clock.systemUTC())
                .read(names, new Origin(SourceRange.ofFile("pack.md"), Map.of()), SourceTree.open(temp));
        assertThat(locks.diagnostics()).isEmpty();
        Lock lock = locks.value().orElseThrow().get(0);
        assertThat(lock.kind()).isEqualTo(kind);
        return Files.write(temp.resolve(kind.locked("content")), lock.lock(content()));
    }

    private static void open(Path locked, Opening... programs) {
        for (Opening program : programs) {
            assertThat(program.open(locked).succeeded().stdout()).isEqualTo(content());
        }
    }

    private static void refuse(Path locked, Opening program) {
        Tool.Result result = program.open(locked);
        assertThat(result.exitCode()).isNotZero();
        assertThat(result.stdout()).isEmpty();
    }

    /**
     * Flips one bit at random places, half of them in what is around the content. Some bits there mean nothing, such as a name or the length
     * of a number in bits: a program may pass over them if what it gives is whole. And gpg says that all went well where it finds
     * no packet that it knows, but gives nothing.
     */
    private static void refuseFlips(Path locked, Opening program) throws IOException {
        byte[] whole = Files.readAllBytes(locked);
        int around = Math.max(HEAD, whole.length - content().length);
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int place = random.nextInt(i % 2 == 0 ? whole.length : around);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(locked, flipped);
            Tool.Result result = program.open(locked);
            boolean harmless = result.stdout().length == 0 || Arrays.equals(result.stdout(), content());
            assertThat(result.exitCode() != 0 || (place < around && harmless))
                    .as("byte %d of %d flipped, seed %d", place, whole.length, seed)
                    .isTrue();
        }
        Files.write(locked, whole);
    }
}
